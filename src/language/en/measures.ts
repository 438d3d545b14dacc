import type {Piece} from '../../model/index.js'
import type {Quantity} from '../facts.js'
import {doneStateOf} from './clause.js'
import {type Conjunct, joinedPhrases} from './coordination.js'
import {joinedMetrics} from './joined-metrics.js'
import {joinedThings} from './joined-things.js'
import {clauseOpeners, conjunctions, copulas} from './lexicon/function-words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {livelyVerbs} from './lexicon/sentence-words.js'
import {wordList} from './lexicon/word-list.js'
import {verbIn} from './morphology.js'
import {type Head, headAt} from './opening.js'
import {
  breaksBefore,
  commaBefore,
  isInBrackets,
  lowerAt,
  metricAt,
  metricBetween,
  partEnd,
  pieceBetween,
  type Sentence,
} from './sentence.js'
import {doingVerbs, knownVerbs} from './verbs.js'

/** The separate metrics or deliverables that must all be reached. */
export function measuresOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const phrases = joinedPhrases(sentence, head)
  const parts =
    phrases.length > 1
      ? tellsResult(sentence, phrases)
        ? []
        : phrases
      : (joinedClauses(sentence) ?? joinedMetrics(sentence, head?.at ?? 0) ?? joinedThings(sentence, head) ?? [])
  return parts.map(({start, end}) => pieceBetween(sentence, start, end))
}

const RESULTS = wordList('get receive obtain win attract reach achieve have')

/** `launch the newsletter and reach 500 readers`: the figure measures the work in front of it. */
function tellsResult(sentence: Sentence, [work, result, ...more]: readonly Conjunct[]): boolean {
  if (!work || !result || more.length > 0 || metricBetween(sentence, work.start, work.end)) return false
  const head = headAt(sentence, result.start)
  return (
    head !== undefined &&
    RESULTS.has(head.lemma) &&
    headAt(sentence, work.start)?.class === 'output' &&
    metricBetween(sentence, result.start, result.end)
  )
}

/** `the rules are published, and every ward has a deputy`: two subjects with a verb each. */
function joinedClauses(sentence: Sentence): Conjunct[] | undefined {
  const {tokens} = sentence
  for (const {index, lower, before} of tokens.slice(1)) {
    const ends = before.includes(';')
    if (!(lower === 'and' || ends) || isInBrackets(sentence, index)) continue
    const start = ends ? index : index + 1
    if (ends ? saysResult(sentence, start) && saysResult(sentence, 0) : joinsClauses(sentence, index, start)) {
      return [
        {start: 0, end: index},
        {start, end: tokens.length},
      ]
    }
  }
  return undefined
}

const joinsClauses = (sentence: Sentence, index: number, start: number): boolean =>
  (hasVerb(sentence, 0, index) && hasOwnVerb(sentence, start)) ||
  twoPredicates(sentence, index) ||
  (isDone(sentence, 0, index) &&
    !goesOn(sentence, index) &&
    opensSubject(sentence, start) &&
    isDone(sentence, start, sentence.tokens.length))

/** `menu designed`, `booking page live for both clinics`: a subject and what is done to it between the two tokens. */
function isDone(sentence: Sentence, from: number, to: number): boolean {
  const state = doneStateOf(sentence, from)
  return state !== undefined && state.at < to
}

/** `annotated by two readers, with entrances and exits labelled`: a part that goes on about the state holds the `and`. */
const goesOn = ({tokens}: Sentence, index: number): boolean =>
  tokens.slice(0, index).some(({lower, before}) => lower === 'with' || before.includes(','))

/** No `approved by the board`, `fully equipped`: a noun opens the part, not what is said of the one before. */
const opensSubject = (sentence: Sentence, at: number): boolean =>
  !/ly$|^(?:also|all|both|then|now|not|in|on|by|for|to|it|they|are|is)$/.test(lowerAt(sentence, at)) &&
  verbIn(doingVerbs, lowerAt(sentence, at), 'past') === undefined &&
  !commaBefore(sentence, at)

/** No part that only tells where the measure of the other one stood: `; in May it was 34 %`. */
const saysResult = (sentence: Sentence, start: number): boolean =>
  !tellsStart(sentence, start) &&
  (doneStateOf(sentence, start) !== undefined || metricBetween(sentence, start, partEnd(sentence, start)))

const tellsStart = (sentence: Sentence, start: number): boolean =>
  sentence.tokens
    .slice(start, partEnd(sentence, start))
    .some(({index}) => metricAt(sentence, index) && isStart(sentence, metricAt(sentence, index)))

const isStart = ({movement}: Sentence, figure: Quantity | undefined): boolean =>
  figure?.role === 'current' || (figure !== undefined && movement?.baseline === figure)

const hasVerb = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).some(({lower}) => copulas.has(lower) || lower === 'has' || lower === 'have') &&
  !sentence.tokens.slice(from, to).some(({lower}) => clauseOpeners.has(lower))

/** `deliveries take 2 days and arrive undamaged in 98 % of cases`: one subject, two verbs with a figure each. */
function twoPredicates(sentence: Sentence, index: number): boolean {
  const verb = verbIn(knownVerbs, lowerAt(sentence, index + 1), 'base', 'third')
  const isVerb = verb !== undefined && !nounVerbs.has(verb.lemma) && !verbIn(knownVerbs, lowerAt(sentence, index - 1))
  if (isVerb && figureBetween(sentence, 0, index) && figureBetween(sentence, index + 2, partEnd(sentence, index)))
    return true
  // "Deliveries take < 2 hours and happen daily": how often is a figure too, where the first one does not count the subject.
  const recurs = isVerb || verbIn(livelyVerbs, lowerAt(sentence, index + 1), 'base', 'third') !== undefined
  return (
    recurs && OFTEN.test(lowerAt(sentence, index + 2)) && figureBetween(sentence, 2, index) && !metricAt(sentence, 0)
  )
}

const OFTEN = /^(?:hourly|daily|nightly|weekly|monthly)$/

/** A figure that is no mere window. */
const figureBetween = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({index}) => {
    const figure = metricAt(sentence, index)
    return figure !== undefined && figure.role === undefined
  })

/** A subject of its own and a verb: no "it", no "that". */
function hasOwnVerb(sentence: Sentence, start: number): boolean {
  if (/^(?:it|they|this|is|are|has|have|can)$/.test(lowerAt(sentence, start))) return false
  for (let index = start + 1; index < start + 9 && !breaksBefore(sentence, index); index++) {
    const word = lowerAt(sentence, index)
    if (clauseOpeners.has(word) || conjunctions.has(word)) return false
    if (/^(?:is|are|has|have)$/.test(word)) return true
  }
  return false
}
