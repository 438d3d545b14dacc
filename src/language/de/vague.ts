import type {Piece} from '../../model/index.js'
import {determiners, joiners, prepositions, timeNouns} from './lexicon/function-words.js'
import {catchAllNouns, genericVerbs, hypeWords, slogans} from './lexicon/vague.js'
import {nounHead} from './nouns.js'
import type {Parsed} from './statement.js'
import {foldedWords, type Token} from './tokens.js'

const catchAll = new Set(foldedWords(catchAllNouns))
const generic = new Set(foldedWords(genericVerbs))
const hype = new Set(foldedWords(hypeWords))
/** People whom a goal can serve without becoming clearer: everyone has customers. */
const ANYONE = /^(?:kund(?:e|en|in|innen|schaft)|nutzer|mitarbeiter|mitarbeitende|mitarbeitenden|user|team|teams)$/

/** Catch-all words that carry the statement alone: nothing concrete stands beside them. */
export function vagueGoalIn(parsed: Parsed): Piece | undefined {
  const {draft, tokens, clauses} = parsed
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || clauses.some(({kind}) => kind !== 'main' && kind !== 'aside')) return undefined
  if (draft.quantities.some(({kind}) => kind === 'metric')) return undefined
  const slogan = sloganIn(parsed)
  if (slogan) return slogan
  const concrete = tokens.filter((token) => isConcrete(token, parsed))
  if (concrete.length > 0) return undefined
  return tokens.length <= 10
    ? {text: draft.text.slice(first.start, last.end), start: first.start, end: last.end}
    : undefined
}

function sloganIn({draft: {text}, tokens}: Parsed): Piece | undefined {
  if (tokens.length > 10) return undefined
  for (const pattern of slogans) {
    const found = pattern.exec(text)
    if (found) return {text: found[0], start: found.index, end: found.index + found[0].length}
  }
  return undefined
}

/** A word that narrows what is meant. Nouns do, unless they are catch-alls or a bare topic; so do verbs of a clear deed. */
function isConcrete(token: Token, parsed: Parsed): boolean {
  const {fold, capital} = token
  if (determiners.has(fold) || prepositions.has(fold) || joiners.has(fold) || timeNouns.has(fold) || /^\d/.test(fold))
    return false
  if (
    /^(?:wir|uns|unser\w*|ihre?\w*|sich|man|es|zu|so|auch|als|ist|sind|werden|wird|sein|haben|hat|koennen)$/.test(fold)
  )
    return false
  if (catchAll.has(fold) || ANYONE.test(fold)) return false
  const verb = parsed.verbs.find((predicate) => predicate.token === token)
  if (verb)
    return !generic.has(verb.verb.lemma.replace(/[äöü]/g, '')) && !generic.has(fold) && !isGeneric(verb.verb.lemma)
  if (!capital || token === parsed.tokens[0]) {
    if (isHype(fold)) return false
    if (!capital) return true
  }
  return !isBareTopic(token, parsed)
}

const isGeneric = (lemma: string): boolean =>
  generic.has(foldedWords(lemma)[0] ?? '') || /^(?:begeistern|werden|sein|machen)$/.test(lemma)

const isHype = (fold: string): boolean =>
  hype.has(fold) || hype.has(fold.replace(/(?:er|e[nmrs]?|ste[nrs]?)$/, '')) || hype.has(fold.replace(/e[nmrs]?$/, ''))

/** „Energieeffizienz“, „KI-Integration“, „Verbesserung“: a noun that stands alone as the goal. */
function isBareTopic(token: Token, {tokens, verbs}: Parsed): boolean {
  const head = nounHead(token.fold)
  if (!head) return !(tokens.length > 1 || verbs.length > 0 || !/^\p{Lu}/u.test(token.text))
  if (head.verb && (head.verb.class === 'change' || head.verb.class === 'up')) return true
  if (verbs.length > 0) return false
  const nouns = tokens.filter(({capital}) => capital)
  const alone = nouns.length === 1 || (nouns.length === 2 && nouns[0] === tokens[0] && isHype(nouns[0]?.fold ?? ''))
  if (!alone) return false
  const others = tokens.filter((other) => other !== token && !isHype(other.fold) && !determiners.has(other.fold))
  if (others.length > 0) return false
  return !head.classes.has('deliverable') && !(head.classes.has('people') && tokens.length > 1)
}
