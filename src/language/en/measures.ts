import type {Piece} from '../../model/index.js'
import {verbPhrases} from './coordination.js'
import {conjunctions} from './lexicon/function-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {nounIn} from './morphology.js'
import type {Head} from './opening.js'
import {lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'

/** The separate metrics or deliverables that must all be reached. */
export function measuresOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const phrases = head ? verbPhrases(sentence, head) : []
  if (phrases.length > 1) return phrases.map(({start, end}) => pieceBetween(sentence, start, end))
  return joinedMetrics(sentence, head?.at ?? 0)
}

/** `revenue to 2m and NPS to 50`: a figure, a joining word, another measure with a figure of its own. */
function joinedMetrics(sentence: Sentence, from: number): Piece[] {
  const {tokens} = sentence
  for (const {index, lower, before} of tokens.slice(from)) {
    const joins = conjunctions.has(lower) || ['with', 'while', 'at'].includes(lower) || /[;,.]\s/.test(before)
    if (!joins || !hasMetric(sentence, from, index)) continue
    const start = conjunctions.has(lower) ? index + 1 : index
    const noun = tokens.slice(start, start + 5).find((token) => nounIn(metricNouns, token.lower))
    if (!noun || metricAt(sentence, noun.index)) continue
    if (tokens.slice(start, start + 3).some((token) => lowerAt(sentence, token.index) === 'each')) continue
    if (hasMetric(sentence, start, tokens.length) && !sameMeasure(sentence, from, index, noun.lower)) {
      return [pieceBetween(sentence, from, index), pieceBetween(sentence, start, tokens.length)]
    }
  }
  return []
}

const sameMeasure = (sentence: Sentence, from: number, to: number, noun: string): boolean =>
  sentence.tokens.slice(from, to).some(({lower}) => lower === noun)

const hasMetric = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({index}) => metricAt(sentence, index))
