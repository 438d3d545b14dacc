import type {Piece} from '../../model/index.js'
import {prepositions} from './lexicon/function-words.js'
import {wordList} from './lexicon/word-list.js'
import {isPlural} from './morphology.js'
import {breaksBefore, commaBefore, lowerAt, pieceBetween, type Sentence} from './sentence.js'

const ABSOLUTES = wordList('all every zero no none never always nobody')
const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|season|term|shift|sprint|time|times|single)s?$/
/** "All hands", "all day", "no later than", "no matter": no set of which none may be missing. */
const OTHER_SENSE = /^(?:hands|day|over|about|round|around|later|longer|more|less|fewer|matter|doubt|one|other|or)$/
/** What "no" may follow where it is claimed: "there are no complaints". */
const NEGATABLE = /^(?:have|has|had|is|are|there|see|get|and|with)$/

/** A word that allows no exception; "in all branches" and "every month" only say where and when. */
export function absoluteOf(sentence: Sentence): Piece | undefined {
  const found = sentence.tokens.find(({lower, text, index}) => {
    if (!ABSOLUTES.has(lower) || /^[A-Z]{2}/.test(text)) return false
    const before = lowerAt(sentence, index - 1)
    const next = lowerAt(sentence, index + 1)
    if (prepositions.has(before) || next === '' || /^\d/.test(next) || OTHER_SENSE.test(next)) return false
    if (lower === 'every') return !TIMES.test(next) && !TIMES.test(lowerAt(sentence, index + 2))
    if (lower === 'all') return countsSome(sentence, index + 1)
    if (lower !== 'no') return true
    return index === 0 || breaksBefore(sentence, index) || commaBefore(sentence, index) || NEGATABLE.test(before)
  })
  return found && pieceBetween(sentence, found.index, found.index + 1)
}

const countsSome = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < from + 6 && !breaksBefore(sentence, at); at++) {
    if (/^\d/.test(lowerAt(sentence, at))) return false
    if (isPlural(lowerAt(sentence, at))) return true
  }
  return false
}
