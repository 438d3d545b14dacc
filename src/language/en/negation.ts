import type {Piece} from '../../model/index.js'
import {wordList} from './lexicon/word-list.js'
import type {Head} from './opening.js'
import {isPeople} from './people.js'
import {breaksBefore, lowerAt, pieceBetween, type Sentence} from './sentence.js'

const AVOIDING = wordList('stop avoid prevent eliminate refrain')
const NEGATIVE = wordList("no fewer less never not don't without")
/** "No-brainer" is one word already; these go on after a blank. */
const NOT_NEGATED = /^(?:only|just|one|longer|matter|doubt|less|is)$/

/** The verb or the word at the start that puts the goal as what is not to be. */
export function avoidanceOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const first = lowerAt(sentence, 0)
  if (head && AVOIDING.has(head.lemma) && head.at <= 1 && head.form === 'base') {
    return pieceBetween(sentence, head.at, head.end)
  }
  const at = first === 'have' || first === 'get' || first === 'see' ? 1 : 0
  const word = lowerAt(sentence, at)
  if (at === 1 && word !== 'no' && word !== 'fewer' && word !== 'less') return undefined
  if (!NEGATIVE.has(word) || NOT_NEGATED.test(lowerAt(sentence, at + 1))) return undefined
  if (word === 'no' && promisesPeople(sentence, at + 1)) return undefined
  return pieceBetween(sentence, at, lowerAt(sentence, at + 1) === 'more' ? at + 2 : at + 1)
}

/** "No customer waits longer than a day" is a promise. */
function promisesPeople(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 3 && !breaksBefore(sentence, at + 1); at++) {
    if (isPeople(lowerAt(sentence, at))) return true
  }
  return false
}
