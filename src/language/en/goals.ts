import type {Piece} from '../../model/index.js'
import {differInKind} from '../topics.js'
import {type Conjunct, joinedPhrases, listOfNouns} from './coordination.js'
import {clauseOpeners, prepositions} from './lexicon/function-words.js'
import type {Head} from './opening.js'
import {isInBrackets, lowerAt, metricAt, metricBetween, pieceBetween, type Sentence} from './sentence.js'

/** The separate goals that a statement joins; one where there is only one. */
export function goalsOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const list = head && head.class !== 'output' ? listOfNouns(sentence, head) : []
  const phrases = list.length > 2 ? list : joinedPhrases(sentence, head)
  const conjuncts =
    phrases.length > 1
      ? phrases
      : (parted(sentence) ?? twoTopics(sentence) ?? figureAndThing(sentence, head) ?? phrases)
  return conjuncts.map(({start, end}) => pieceBetween(sentence, start, end))
}

/**
 * `Community and infrastructure`: two topics of different kinds and nothing else. Of “brand and community building”
 * nobody knows what the first word belongs to, so the right side must not be the longer one.
 */
function twoTopics(sentence: Sentence): Conjunct[] | undefined {
  const {tokens} = sentence
  const cut = tokens.findIndex(({lower, before}) => lower === 'and' || /^\s*&\s*$/.test(before))
  const start = lowerAt(sentence, cut) === 'and' ? cut + 1 : cut
  if (cut < 1 || cut > 2 || tokens.length - start > cut) return undefined
  const words = tokens.map(({lower}) => lower)
  if (!differInKind(words.slice(0, cut), words.slice(start), 'en')) return undefined
  return [
    {start: 0, end: cut},
    {start, end: tokens.length},
  ]
}

/** `scrap below 3 % and a dealer network that sells`: behind the figure comes another thing, with a clause of its own. */
function figureAndThing(sentence: Sentence, head: Head | undefined): Conjunct[] | undefined {
  if (head) return undefined
  const {tokens} = sentence
  const cut = tokens.find(
    ({lower, index}) => lower === 'and' && /^(?:an?|the|our)$/.test(lowerAt(sentence, index + 1)),
  )?.index
  if (cut === undefined || !metricBetween(sentence, 0, cut) || metricAt(sentence, cut - 1)?.start === undefined)
    return undefined
  const isOwn = tokens.slice(cut + 2).some(({lower}) => clauseOpeners.has(lower))
  if (!isOwn) return undefined
  return [
    {start: 0, end: cut},
    {start: cut + 1, end: tokens.length},
  ]
}

const SHORTEST = 3
const GOES_ON =
  /^(?:it|they|this|that|these|nothing|no|not|even|especially|including|incl|eg|ie|namely|then|so|and|but|or)$/

/** `the ticket shop opens in May; visitors find every exhibit`: a semicolon parts what has words enough to be a goal. */
function parted(sentence: Sentence): Conjunct[] | undefined {
  const {tokens} = sentence
  const cut = tokens.find(({before, index}) => before.includes(';') && !isInBrackets(sentence, index))?.index
  if (cut === undefined || cut < SHORTEST || tokens.length - cut < SHORTEST) return undefined
  const word = lowerAt(sentence, cut)
  if (GOES_ON.test(word) || clauseOpeners.has(word) || prepositions.has(word)) return undefined
  return [
    {start: 0, end: cut},
    {start: cut, end: tokens.length},
  ]
}
