import {isActivity} from './kinds.js'
import {evaluative} from './lexicon/evaluative.js'
import {isFigureOfSpeech} from './lexicon/figures-of-speech.js'
import type {NounPhrase} from './noun-phrase.js'
import {peopleAfter, peopleSubject} from './people.js'
import {lowerAt, type Sentence} from './sentence.js'

/** Whether a verb of doing says a state beside this object. */
export const saysState = (sentence: Sentence, lemma: string, object: NounPhrase): boolean =>
  isFigurative(sentence, lemma, object) || isBooked(sentence, lemma, object) || isRunSo(sentence, lemma, object)

/** `close the gap`, `write the next chapter`, `bring old songs to life`; what is counted is meant as it is said. */
function isFigurative(sentence: Sentence, lemma: string, {head, end, counted}: NounPhrase): boolean {
  const noun = lowerAt(sentence, head)
  if (lemma === 'bring' && lowerAt(sentence, end) === 'to') return lowerAt(sentence, end + 1) === 'life'
  if (lemma === 'close' && noun === 'loop')
    return lowerAt(sentence, end) === 'with' && peopleAfter(sentence, end) !== undefined
  if (lemma === 'write' && noun === 'chapter') return /^(?:next|new)$/.test(lowerAt(sentence, head - 1))
  return !counted && isFigureOfSpeech(lemma, noun)
}

/** What guests book and hosts can only win: `host more weddings`. */
const OCCASIONS = /^(?:weddings?|birthdays?|anniversar(?:y|ies)|christenings?|banquets?|receptions?|guests?|visitors?)$/

const isBooked = (sentence: Sentence, lemma: string, {head}: NounPhrase): boolean =>
  (lemma === 'host' || lemma === 'cater') && OCCASIONS.test(lowerAt(sentence, head))

/** How a place is for those in it. */
const MOODS = /^(?:quiet|tidy|friendly|welcoming|lively|peaceful|fearless|cosy|cozy)$/

/** `run a kitchen that wastes nothing`, `run the calmest ward`: how it runs is what counts; a survey is only done. */
function isRunSo(sentence: Sentence, lemma: string, {start, head, end}: NounPhrase): boolean {
  if (!(lemma === 'run' || lemma === 'operate') || isActivity(lowerAt(sentence, head))) return false
  const words = sentence.tokens.slice(start, head).map(({lower}) => lower)
  const behind = lowerAt(sentence, end)
  return (
    /^(?:that|which|where|whose)$/.test(behind) ||
    peopleSubject(sentence, end) !== undefined ||
    words.some((word) => evaluative.has(word) || MOODS.test(word) || /[a-z]{3}est$/.test(word))
  )
}
