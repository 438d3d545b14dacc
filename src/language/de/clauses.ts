import {verbReadings} from './morphology.js'
import type {Token} from './tokens.js'

/** `aside` is a parenthesis or what follows a dash or colon; `relative` also holds wh-clauses. */
export type ClauseKind = 'main' | 'purpose' | 'relative' | 'condition' | 'aside'

export interface Clause {
  kind: ClauseKind
  tokens: Token[]
  /** The word that opens it: `damit`. */
  opener?: Token
  /** A clause stands in front of it, so that the verb comes first: „Wer kochen will, | denkt an uns“. */
  fronted?: readonly Token[]
}

const PURPOSE = new Set(['damit', 'sodass', 'weil', 'wodurch', 'zugunsten', 'sodaß'])
const CONDITION = new Set([
  'wenn',
  'sobald',
  'obwohl',
  'indem',
  'dass',
  'bevor',
  'nachdem',
  'ob',
  'ohne',
  'anstatt',
  'statt',
  'falls',
])
const RELATIVE = new Set(
  'der die das den dem deren dessen denen welche welcher welches welchen was wo wie wer wann wen wem worauf wofuer womit woran'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set('mit in an auf fuer von aus bei zu durch ueber unter nach um'.split(' '))
/** How far „zu“ may stand behind „um“. */
const REACH = 14
/** So many words name what the sentence behind the colon is about. */
const LONGEST_NAME = 6
const ABBREVIATION =
  /^(?:z|b|bzw|inkl|exkl|ca|mind|max|min|ggf|usw|etc|evtl|d|h|u|a|nr|mio|mrd|tsd|st|dr|abs|art|\d{1,2})$/

/** Splits a statement into its clauses; a main clause goes on after the clause that it holds. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const front = frontedClause(tokens)
  let main: Clause = {kind: 'main', tokens: [], ...(front && {fronted: front.tokens})}
  const clauses: Clause[] = front ? [front, main] : [main]
  let current = front ?? main
  let outside: Clause | undefined
  tokens.forEach((token, index) => {
    const {before} = token
    const previous = tokens[index - 1]
    if (outside && before.includes(')')) {
      current = outside
      outside = undefined
    }
    if (before.includes('(') && !outside) {
      outside = current
      current = {kind: 'aside', tokens: []}
      clauses.push(current)
    } else if (!outside && previous && endsSentence(before, previous)) {
      main = {kind: 'main', tokens: []}
      current = main
      clauses.push(main)
    } else if (!outside && previous && /:\s|\s[–—|-]\s|→|=>/.test(before) && !/\d/.test(previous.fold + token.fold)) {
      const named = main === clauses[0] && before.includes(':') && isName(tokens, index)
      if (named) main.kind = 'aside'
      main = {kind: named ? 'main' : 'aside', tokens: []}
      current = main
      clauses.push(main)
    } else if (!outside) {
      const comma = before.includes(',')
      const opened = current === front && !comma ? undefined : openedBy(tokens, index, comma)
      if (opened) {
        current = {kind: opened, tokens: [], opener: token}
        clauses.push(current)
      } else if (comma && current !== main) current = main
    }
    current.tokens.push(token)
  })
  return clauses.filter((clause) => clause.tokens.length > 0)
}

/** „Ruhige Nächte: Stürze senken“: a few words without a verb, and a verb behind the colon. */
function isName(tokens: readonly Token[], colon: number): boolean {
  const hasVerb = (part: readonly Token[]) =>
    part.some(({fold, capital}) => !capital && verbReadings(fold).some(({form}) => form !== 'split'))
  return colon <= LONGEST_NAME && !hasVerb(tokens.slice(0, colon)) && hasVerb(tokens.slice(colon))
}

/** „Wer frisch kochen will, …“, „Damit Eltern arbeiten können, …“: the clause in front of the main one. */
function frontedClause(tokens: readonly Token[]): Clause | undefined {
  const opener = tokens[0]
  if (!opener || !tokens.some(({before}) => before.includes(','))) return undefined
  if (opener.fold === 'wer' || opener.fold === 'was') return {kind: 'relative', tokens: [], opener}
  if (opener.fold === 'damit' || (opener.fold === 'um' && infinitiveFollows(tokens, 0)))
    return {kind: 'purpose', tokens: [], opener}
  return /^(?:wenn|sobald|bevor|nachdem)$/.test(opener.fold) ? {kind: 'condition', tokens: [], opener} : undefined
}

const endsSentence = (before: string, previous: Token): boolean =>
  /[!?;]\s|\n/.test(before) || (/\.\s/.test(before) && !ABBREVIATION.test(previous.fold))

function openedBy(tokens: readonly Token[], index: number, comma: boolean): ClauseKind | undefined {
  const token = tokens[index]
  if (!token || index === 0) return undefined
  if (token.fold === 'um' && infinitiveFollows(tokens, index)) return 'purpose'
  if (token.fold === 'so' && tokens[index + 1]?.fold === 'dass') return 'purpose'
  if (token.fold === 'ohne') return infinitiveFollows(tokens, index) ? 'condition' : undefined
  if (token.fold === 'damit') return tokens.length - index > 2 ? 'purpose' : undefined
  if (PURPOSE.has(token.fold)) return 'purpose'
  if (CONDITION.has(token.fold) && (comma || token.fold === 'indem' || token.fold === 'dass')) return 'condition'
  if (!comma || token.capital) return undefined
  if (RELATIVE.has(token.fold)) return 'relative'
  return PREPOSITIONS.has(token.fold) && opensRelative(tokens[index + 1], tokens[index + 2]) ? 'relative' : undefined
}

/** „um … zu liefern“, „um … auszubauen“ */
function infinitiveFollows(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + REACH); at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.fold === 'zu' && /[a-z]+(?:en|ern|eln|n)$/.test(tokens[at + 1]?.fold ?? '') && !tokens[at + 1]?.capital)
      return true
    if (!token.capital && /[a-z]zu[a-z]+n$/.test(token.fold)) return true
    if (!token.capital && verbReadings(token.fold).some(({form}) => form === 'zu')) return true
  }
  return false
}

/** „in denen Kinder lesen“, „mit der sie planen“; „in der Küche“ opens none. */
const opensRelative = (pronoun: Token | undefined, next: Token | undefined): boolean =>
  pronoun !== undefined &&
  (/^(?:denen|dessen|deren|welche[nmrs]?)$/.test(pronoun.fold) || (RELATIVE.has(pronoun.fold) && !next?.capital))
