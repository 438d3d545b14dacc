import {auxiliaries, clauseOpeners, conjunctions, doneStates} from './lexicon/function-words.js'
import {everydayVerbs} from './lexicon/other-verbs.js'
import {livelyVerbs, sentenceWords} from './lexicon/sentence-words.js'
import {isPlural, verbIn} from './morphology.js'
import {isClauseVerb, isPredicate} from './noun-phrase.js'
import {breaksBefore, commaBefore, lowerAt, type Sentence} from './sentence.js'
import {finishedVerbs} from './verbs.js'

/** A word that says the work on the subject is done: `deployed`, `is live`, `are documented`. */
export interface State {
  at: number
  word: string
}

/** The first such word of the part that starts at `from`, whatever hangs on its subject. */
export function doneStateOf(sentence: Sentence, from: number): State | undefined {
  for (let at = from + 1; at < sentence.tokens.length; at++) {
    const word = lowerAt(sentence, at)
    if (
      (breaksBefore(sentence, at) && !/^[^.;:!?]*[()][^.;:!?]*$/.test(sentence.tokens[at]?.before ?? '')) ||
      clauseOpeners.has(word)
    )
      return undefined
    if (/^(?:is|are|was|were|been|has|have|gets|get)$/.test(word)) return stateBehind(sentence, at + 1)
    if (auxiliaries.has(word)) return undefined
    if (isFinished(word) && endsPhrase(sentence, at) && !/^(?:it|them|us|this)$/.test(lowerAt(sentence, at - 1)))
      return {at, word}
  }
  return undefined
}

const isFinished = (word: string): boolean =>
  !/^(?:compared|measured)$/.test(word) && (doneStates.has(word) || verbIn(finishedVerbs, word, 'past') !== undefined)

const endsPhrase = (sentence: Sentence, at: number): boolean =>
  isPredicate(sentence, at) || commaBefore(sentence, at + 1) || conjunctions.has(lowerAt(sentence, at + 1))

/** Passes adverbs and auxiliaries behind the copula. */
function stateBehind(sentence: Sentence, from: number): State | undefined {
  let at = from
  while (/^(?:been|being|be|all|both|each|now|also)$|ly$/.test(lowerAt(sentence, at))) at++
  const word = lowerAt(sentence, at)
  const opened = word === 'open' && at === sentence.tokens.length - 1
  return isFinished(word) || opened ? {at, word} : undefined
}

/** Whether the part that starts at `from` has no verb at all: a mere name of something. */
export function isVerbless(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.tokens.length; at++) {
    const word = lowerAt(sentence, at)
    if (at > from && (breaksBefore(sentence, at) || clauseOpeners.has(word))) return true
    if (auxiliaries.has(word) || isClauseVerb(sentence, at)) return false
  }
  return true
}

/** Whether the statement reads as a sentence although its verb may be unknown: "Regulars never wonder …", "Recruits stay". */
export function readsAsSentence(sentence: Sentence): boolean {
  return sentence.tokens.some(({lower, index}) => {
    if (index === 0) return false
    if (sentenceWords.has(lower)) return true
    return (
      isPlural(lowerAt(sentence, index - 1)) &&
      !commaBefore(sentence, index) &&
      !isPlural(lower) &&
      (verbIn(plainVerbs, lower, 'base') !== undefined || (index + 1 === sentence.tokens.length && lower === 'help'))
    )
  })
}

const plainVerbs: ReadonlySet<string> = new Set([...everydayVerbs, ...livelyVerbs])
