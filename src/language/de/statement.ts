import type {Draft} from '../reader.js'
import {type Clause, clausesOf} from './clauses.js'
import {determiners, joiners, prepositions} from './lexicon/function-words.js'
import {type NounHead, nounHead} from './nouns.js'
import {type Predicate, predicatesOf} from './predicates.js'
import {type Token, tokensOf} from './tokens.js'

/** A statement taken apart once; every fact is read from this. */
export interface Parsed {
  draft: Draft
  tokens: readonly Token[]
  clauses: readonly Clause[]
  /** The verbs of the main clauses. */
  verbs: readonly Predicate[]
  /** The nouns at the head of the main clauses' phrases, for statements without a verb. */
  heads: readonly Head[]
  /** What the statement is about to do or to be: its first verb, or the noun that hides one. */
  primary?: Predicate
}

export interface Head {
  token: Token
  at: number
  clause: Clause
  noun?: NounHead
  /** Something follows that the noun acts on: „Einführung | des Portals“. */
  object: readonly Token[]
}

/** No statement is longer; the bound keeps what is compared pairwise in check. */
const LONGEST = 150

export function parse(draft: Draft): Parsed {
  const tokens = tokensOf(draft.text, draft.words.slice(0, LONGEST))
  const clauses = clausesOf(tokens)
  const mains = clauses.filter(({kind}) => kind === 'main')
  const verbs = mains.flatMap(predicatesOf)
  const heads = mains.flatMap(headsOf)
  const primary = verbs[0] ?? heads.map(hiddenVerb).find((found) => found !== undefined)
  return {draft, tokens, clauses, verbs, heads, ...(primary && {primary})}
}

/** The nouns that open the clause's phrases: the first, and those after „und“ or a comma. */
function headsOf(clause: Clause): Head[] {
  const {tokens} = clause
  const heads: Head[] = []
  let open = true
  tokens.forEach((token, at) => {
    if (at > 0 && (joiners.has(token.fold) || /[,&]/.test(token.before))) open = true
    if (!open || joiners.has(token.fold)) return
    if (prepositions.has(token.fold) && !/^(?:ueber|bis|rund|unter|ab)$/.test(token.fold)) {
      open = false
      return
    }
    if (!token.capital || determiners.has(token.fold) || (at === 0 && looksLikeAdjective(tokens))) return
    const next = tokens[at + 1]
    const own = nounHead(token.fold)
    if (
      next?.capital &&
      next.before === ' ' &&
      !own?.verb &&
      !(own?.classes.has('activity') && !own.classes.has('metric')) &&
      (!own || nounHead(next.fold))
    )
      return
    const noun = nounHead(token.fold)
    heads.push({token, at, clause, object: objectAfter(tokens, at), ...(noun && {noun})})
    open = false
  })
  return heads
}

/** „Neue Website“: the first word is capital whatever it is. */
function looksLikeAdjective(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  return (
    first !== undefined && second?.capital === true && /(?:e|er|es|en|em)$/.test(first.fold) && !nounHead(first.fold)
  )
}

function objectAfter(tokens: readonly Token[], at: number): Token[] {
  const rest = tokens.slice(at + 1)
  const end = rest.findIndex((token) => joiners.has(token.fold) || /[,;&]/.test(token.before))
  return end < 0 ? rest : rest.slice(0, end)
}

export function hiddenVerb(head: Head): Predicate | undefined {
  const {noun, token, at, clause, object} = head
  if (!noun?.verb) return undefined
  return {verb: noun.verb, form: 'noun', token, at, clause, subject: [], object, voice: 'bare'}
}
