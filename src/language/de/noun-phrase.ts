import {determiners, prepositions, pronouns, timeNouns} from './lexicon/function-words.js'
import {nounHead} from './nouns.js'
import type {Token} from './tokens.js'

/** „über die Vergabe der Mittel“: what hangs on a governed noun is governed too. */
const GENITIVE = /^(?:des|der|eines|einer|unserer|unseres|ihrer)$/

/** The head of the first noun phrase that no preposition governs; failing that, of the first noun at all. */
export function headNoun(tokens: readonly Token[]): Token | undefined {
  let governed = false
  let first: Token | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.capital && !pronouns.has(token.fold)) {
      const end = runEnd(tokens, at)
      const head = bestOfRun(tokens.slice(at, end + 1))
      const time = timeNouns.has(head.fold)
      if (!governed && !time && !prepositions.has(token.fold) && !determiners.has(token.fold)) return head
      if (prepositions.has(token.fold)) governed = true
      else if (!determiners.has(token.fold)) {
        first ??= time ? undefined : head
        governed = GENITIVE.test(tokens[end + 1]?.fold ?? '')
      }
      at = end
    } else if (prepositions.has(token.fold)) governed = true
  }
  return first
}

/** „Customer Success Team“ is one name: the end of a run of capital words. */
function runEnd(tokens: readonly Token[], from: number): number {
  if (prepositions.has(tokens[from]?.fold ?? '') || determiners.has(tokens[from]?.fold ?? '')) return from
  let end = from
  while (tokens[end + 1]?.capital && tokens[end + 1]?.before === ' ') end++
  return end
}

function bestOfRun(run: readonly Token[]): Token {
  for (let at = run.length - 1; at >= 0; at--) {
    const token = run[at]
    if (token && nounHead(token.fold)) return token
  }
  return run.at(-1) as Token
}
