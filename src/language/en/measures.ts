import type {Piece} from '../../model/index.js'
import {doneStateOf} from './clause.js'
import {type Conjunct, verbPhrases} from './coordination.js'
import {articles, clauseOpeners, conjunctions, copulas} from './lexicon/function-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {nounIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {isPeople} from './people.js'
import {breaksBefore, lowerAt, metricAt, partEnd, pieceBetween, type Sentence} from './sentence.js'

/** The separate metrics or deliverables that must all be reached. */
export function measuresOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const phrases = head ? verbPhrases(sentence, head) : []
  const parts = phrases.length > 1 ? phrases : (joinedClauses(sentence) ?? joinedMetrics(sentence, head?.at ?? 0) ?? [])
  return parts.map(({start, end}) => pieceBetween(sentence, start, end))
}

/** `the rules are published, and every ward has a deputy`: two subjects with a verb each. */
function joinedClauses(sentence: Sentence): Conjunct[] | undefined {
  const {tokens} = sentence
  for (const {index, lower, before} of tokens.slice(1)) {
    const ends = before.includes(';')
    if (!(lower === 'and' || ends) || isInBrackets(sentence, index)) continue
    const start = ends ? index : index + 1
    if (
      ends
        ? saysResult(sentence, start) && saysResult(sentence, 0)
        : hasVerb(sentence, 0, index) && hasOwnVerb(sentence, start)
    ) {
      return [
        {start: 0, end: index},
        {start, end: tokens.length},
      ]
    }
  }
  return undefined
}

const saysResult = (sentence: Sentence, start: number): boolean =>
  doneStateOf(sentence, start) !== undefined || hasMetric(sentence, start, partEnd(sentence, start))

const hasVerb = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).some(({lower}) => copulas.has(lower)) &&
  !sentence.tokens.slice(from, to).some(({lower}) => clauseOpeners.has(lower))

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

/** `revenue to 2m and NPS to 50`: a figure, a joining word, another measure with a figure of its own. */
function joinedMetrics(sentence: Sentence, from: number): Conjunct[] | undefined {
  const {tokens} = sentence
  for (const {index, lower, before} of tokens.slice(from + 1)) {
    if (isInBrackets(sentence, index)) continue
    const word = conjunctions.has(lower) || lower === 'with' || lower === 'while'
    if (!(word || before.includes(';')) || !hasMetric(sentence, from, index) || isRange(sentence, index)) continue
    const start = word ? index + 1 : index
    if (
      (measures(sentence, start, lower === 'with') ||
        (movesFrom(sentence, from, index) && movesFrom(sentence, start, tokens.length))) &&
      !repeats(sentence, from, index, start)
    ) {
      return [
        {start: from, end: index},
        {start, end: tokens.length},
      ]
    }
  }
  return undefined
}

const isInBrackets = ({text, tokens}: Sentence, index: number): boolean => {
  const head = text.slice(0, tokens[index]?.start ?? 0)
  return (head.match(/[([]/g)?.length ?? 0) > (head.match(/[)\]]/g)?.length ?? 0)
}

/** `between 3 and 5`, `from 10 and more`. */
const isRange = (sentence: Sentence, index: number): boolean =>
  (metricAt(sentence, index - 1) !== undefined && metricAt(sentence, index + 1) === metricAt(sentence, index - 1)) ||
  sentence.tokens.slice(Math.max(0, index - 4), index).some(({lower}) => lower === 'between')

/** Whether a measure with its figure starts here: `NPS to 50`, `5,000 reads`, `fewer than 2 returns`. */
function measures(sentence: Sentence, start: number, isCondition: boolean): boolean {
  for (let index = start; index < start + 7 && index < sentence.tokens.length; index++) {
    if (index > start && breaksBefore(sentence, index)) return false
    const figure = metricAt(sentence, index)
    if (!figure) continue
    if (index > start && /^(?:per|within|in|every|each|by|for|after|before|during)$/.test(lowerAt(sentence, index - 1)))
      return false
    if (figure.unit?.dimension === 'duration' && !hasMeasureNoun(sentence, start, index)) return false
    if (hasMeasureNoun(sentence, start, index)) return true
    if (!isCondition && index > start && (figure.relation || /[<>≤≥=]\s*$/.test(sentence.tokens[index]?.before ?? '')))
      return true
    if (lowerAt(sentence, index - 1) === 'of') return false
    const noun = nounPhrase(sentence, index)
    const counted =
      noun && noun.head >= index && !articles.has(lowerAt(sentence, noun.head)) ? lowerAt(sentence, noun.head) : ''
    return isCondition ? nounIn(metricNouns, counted) && !isPeople(counted) : counted !== '' && index <= start + 2
  }
  return false
}

/** `from 9 days to 2 days` between the two tokens. */
const movesFrom = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens
    .slice(from, to)
    .some(({lower, index}) => lower === 'from' && metricAt(sentence, index + 1) !== undefined)

const hasMeasureNoun = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({lower}) => nounIn(metricNouns, lower))

/** The same measure for another segment is one measure. */
function repeats(sentence: Sentence, from: number, to: number, start: number): boolean {
  const first = new Set(sentence.tokens.slice(from, to).map(({lower}) => lower))
  return sentence.tokens.slice(start, start + 6).some(({lower}) => nounIn(metricNouns, lower) && first.has(lower))
}

const hasMetric = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({index}) => metricAt(sentence, index))
