import type {Conjunct} from './coordination.js'
import {isMade} from './kinds.js'
import {evaluative} from './lexicon/evaluative.js'
import {clauseOpeners} from './lexicon/function-words.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {lowerAt, type Sentence} from './sentence.js'

/** `write a handbook and a checklist`, `every ward has a rota and a deputy`: two things that must both be there. */
export function joinedThings(sentence: Sentence, head: Head | undefined): Conjunct[] | undefined {
  const first = head ? madeBy(head) : had(sentence)
  if (!first || lowerAt(sentence, first.end) !== 'and') return undefined
  const second = nounPhrase(sentence, first.end + 1)
  if (!second || !isOwnThing(sentence, first, second)) return undefined
  return [
    {start: 0, end: first.end},
    {start: second.start, end: sentence.tokens.length},
  ]
}

const madeBy = ({class: kind, object}: Head): NounPhrase | undefined => (kind === 'output' ? object : undefined)

/** What the subject has, without a clause in between: `a tested runbook`. */
function had(sentence: Sentence): NounPhrase | undefined {
  const verb = sentence.tokens.findLast(({lower}) => lower === 'has' || lower === 'have')
  if (!verb || sentence.tokens.slice(0, verb.index).some(({lower}) => clauseOpeners.has(lower))) return undefined
  const at = verb.index + (/^(?:each|both|now)$/.test(lowerAt(sentence, verb.index + 1)) ? 2 : 1)
  return ARTICLE.test(lowerAt(sentence, at)) ? nounPhrase(sentence, at) : undefined
}

const ARTICLE = /^an?$/

/** Each has an article of its own: “cluster setup and service deployment” may be one piece of work. */
const isOwnThing = (sentence: Sentence, first: NounPhrase, second: NounPhrase): boolean =>
  isMade(lowerAt(sentence, first.head)) &&
  !evaluative.has(lowerAt(sentence, first.head)) &&
  [first, second].every(({start}) => ARTICLE.test(lowerAt(sentence, start)))
