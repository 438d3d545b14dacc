import type {Piece} from '../../model/index.js'
import {subjectOf} from './effect.js'
import {prepositions} from './lexicon/function-words.js'
import {isPlural, verbIn} from './morphology.js'
import type {Head} from './opening.js'
import {peopleAfter} from './people.js'
import {breaksBefore, lowerAt, partEnd, phraseAt, pieceBetween, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'

/** For whom: people behind `for`, or people as the subject. */
export function beneficiaryOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const subject = subjectOf(sentence, head)
  if (subject) return pieceBetween(sentence, subject.start, subject.end)
  for (const {index, lower} of sentence.tokens) {
    if (!/^(?:for|with|among|to|of)$/.test(lower)) continue
    const phrase = peopleAfter(sentence, index)
    if (phrase && (lower === 'for' || isPlural(lowerAt(sentence, phrase.head))))
      return pieceBetween(sentence, lower === 'for' ? index : phrase.start, phrase.end)
  }
  return undefined
}

const MARKERS = ['so that', 'in order to', 'in order that', 'because', 'enabling', 'allowing', 'such that']

/** What for: the clause behind `so that`, `in order to`, `because`, or `for` with a verb in -ing, or `to` with a verb behind the object. */
export function benefitOf(sentence: Sentence): Piece | undefined {
  const {tokens} = sentence
  for (const {index} of tokens.slice(1)) {
    const marker = MARKERS.find((phrase) => phraseAt(sentence, index, phrase))
    if (marker) return pieceBetween(sentence, index, partEnd(sentence, index))
    if (index > 1 && lowerAt(sentence, index) === 'for' && isDoing(sentence, index + 1)) {
      return pieceBetween(sentence, index, partEnd(sentence, index))
    }
    if (index > 2 && lowerAt(sentence, index) === 'to' && isPurpose(sentence, index + 1)) {
      return pieceBetween(sentence, index, partEnd(sentence, index))
    }
  }
  return undefined
}

/** “A data set for comparing bids”: a verb that has something to act on; “for training” may be a subject. */
const isDoing = (sentence: Sentence, index: number): boolean =>
  verbIn(knownVerbs, lowerAt(sentence, index), 'gerund') !== undefined &&
  lowerAt(sentence, index + 1) !== '' &&
  !breaksBefore(sentence, index + 1) &&
  !prepositions.has(lowerAt(sentence, index + 1))

const isPurpose = (sentence: Sentence, index: number): boolean =>
  !/^\d/.test(lowerAt(sentence, index)) && verbIn(knownVerbs, lowerAt(sentence, index), 'base') !== undefined
