import type {Conjunct} from './coordination.js'
import {articles, conjunctions, prepositions} from './lexicon/function-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {paperVerbs} from './lexicon/output-verbs.js'
import {isPlural, nounIn, verbIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import {isPeople} from './people.js'
import {breaksBefore, commaBefore, isInBrackets, lowerAt, metricAt, metricBetween, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'

/** `with` and `while` bring a bound, a comma needs more to join than `and`. */
type Joiner = 'and' | 'bound' | 'comma'

/** `revenue to 2m and NPS to 50`: a figure, a joining word, another measure with a figure of its own. */
export function joinedMetrics(sentence: Sentence, from: number): Conjunct[] | undefined {
  const {tokens} = sentence
  for (const {index, lower} of tokens.slice(from + 1)) {
    const joiner = joinerAt(sentence, index)
    if (!joiner || isInBrackets(sentence, index) || !metricBetween(sentence, from, index)) continue
    if (isRange(sentence, index) || explains(sentence, from, index)) continue
    const start = joiner === 'comma' || !(conjunctions.has(lower) || joiner === 'bound') ? index : index + 1
    if (isSecond(sentence, from, index, start, joiner) && !repeats(sentence, from, index, start)) {
      return [
        {start: from, end: index},
        {start, end: tokens.length},
      ]
    }
  }
  return undefined
}

function joinerAt(sentence: Sentence, index: number): Joiner | undefined {
  const lower = lowerAt(sentence, index)
  if (lower === 'with' || lower === 'while') return 'bound'
  if (conjunctions.has(lower) || sentence.tokens[index]?.before.includes(';')) return 'and'
  return commaBefore(sentence, index) ? 'comma' : undefined
}

function isSecond(sentence: Sentence, from: number, index: number, start: number, joiner: Joiner): boolean {
  const {tokens} = sentence
  const bothMove = movesFrom(sentence, from, index) && movesFrom(sentence, start, tokens.length)
  // "Sort 900 parcels with less than 2 % misroutes" says how well the work is to be done, and bounds no movement.
  if (lowerAt(sentence, index) === 'with' && !sentence.movement?.baseline && !sentence.movement?.verb) return false
  if (joiner !== 'comma') return measures(sentence, start, lowerAt(sentence, index) === 'with') || bothMove
  if (/ing$/.test(lowerAt(sentence, start))) return opensWork(sentence, start)
  const end = tokens.findIndex(
    (token) => token.index > start && (conjunctions.has(token.lower) || token.before.includes(',')),
  )
  return (
    (isRate(sentence, start) && !isRate(sentence, from)) ||
    (bothMove && opensName(sentence, start)) ||
    (opensMeasure(sentence, start) && measures(sentence, start, false)) ||
    (counts(sentence, start, end < 0 ? tokens.length : end) && counts(sentence, from, index))
  )
}

/** `by hosting 3 rehearsals and 2 concerts`, `a study, naming 2 strengths and 2 limits`: how it is done or what it holds. */
const explains = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens
    .slice(from + 1, to)
    .some(
      ({index, lower}) =>
        /ing$/.test(lower) &&
        (verbIn(knownVerbs, lower, 'gerund') !== undefined || metricAt(sentence, index + 1) !== undefined) &&
        (commaBefore(sentence, index) || /^(?:by|through|after)$/.test(lowerAt(sentence, index - 1))),
    )

/** `, documenting 12 kinds of damage`: writing with a count of its own. `, saving 90 loaves` tells what it brings. */
const opensWork = (sentence: Sentence, start: number): boolean =>
  verbIn(paperVerbs, lowerAt(sentence, start), 'gerund') !== undefined && metricAt(sentence, start + 1) !== undefined

/** Words of its own, in small letters, before the `from`: no place that the same measure has another figure for. */
const opensName = ({tokens}: Sentence, start: number): boolean =>
  /^[a-z]{3}/.test(tokens[start]?.text ?? '') &&
  !prepositions.has(tokens[start]?.lower ?? '') &&
  tokens[start + 1]?.lower !== 'from'

/** `400 riders a day, 55 % full`: a share of its own measure, not of what was counted (`30 guests, 80 % women`). */
const isRate = (sentence: Sentence, at: number): boolean =>
  metricAt(sentence, at)?.unit?.dimension === 'share' &&
  (nounIn(metricNouns, lowerAt(sentence, at + 1)) || /^(?:full|occupied|booked)$/.test(lowerAt(sentence, at + 1)))

/** A noun that is measured stands before the figure: `, click rate at 6 %`. */
function opensMeasure(sentence: Sentence, start: number): boolean {
  for (let index = start; index < start + 5; index++) {
    if (metricAt(sentence, index) || (index > start && (breaksBefore(sentence, index) || commaBefore(sentence, index))))
      return false
    if (nounIn(metricNouns, lowerAt(sentence, index))) return index - start < 3
  }
  return false
}

/** `3 exhibitions`: nothing but a count and its plural noun, or a verb in front of them. */
function counts(sentence: Sentence, from: number, to: number): boolean {
  const at = metricAt(sentence, from) ? from : from + 1
  const figure = metricAt(sentence, at)
  if (!figure || figure.role || (figure.unit && figure.unit.dimension !== 'count')) return false
  const noun = nounPhrase(sentence, at)
  return noun !== undefined && noun.end === to && noun.head > at && isPlural(lowerAt(sentence, noun.head))
}

/** `between 3 and 5`, `from 10 and more`. */
const isRange = (sentence: Sentence, index: number): boolean =>
  (metricAt(sentence, index - 1) !== undefined && metricAt(sentence, index + 1) === metricAt(sentence, index - 1)) ||
  sentence.tokens.slice(Math.max(0, index - 4), index).some(({lower}) => lower === 'between')

const WINDOW = /^(?:per|within|in|every|each|by|for|after|before|during|over|under|aged)$/

/** Whether a measure with its figure starts here: `NPS to 50`, `5,000 reads`, `fewer than 2 returns`. */
function measures(sentence: Sentence, start: number, isCondition: boolean): boolean {
  for (let index = start; index < start + 7 && index < sentence.tokens.length; index++) {
    if (index > start && breaksBefore(sentence, index)) return false
    const figure = metricAt(sentence, index)
    if (!figure) continue
    const hasNoun = hasMeasureNoun(sentence, start, index)
    if (index > start && WINDOW.test(lowerAt(sentence, index - 1)) && !hasNoun) return false
    if (figure.unit?.dimension === 'duration' && !hasNoun) return false
    if (hasNoun) return true
    if (!isCondition && index > start && (figure.relation || /[<>≤≥=]\s*$/.test(sentence.tokens[index]?.before ?? '')))
      return true
    if (lowerAt(sentence, index - 1) === 'of') return false
    const noun = nounPhrase(sentence, index)
    const counted =
      noun && noun.head > index && !articles.has(lowerAt(sentence, noun.head)) ? lowerAt(sentence, noun.head) : ''
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

/** The same measure for another segment is one measure: `pass rate in maths … and in physics`, not `click rate`. */
function repeats(sentence: Sentence, from: number, to: number, start: number): boolean {
  const names = (first: number, last: number) =>
    sentence.tokens
      .slice(first, last)
      .flatMap(({lower, index}) => (nounIn(metricNouns, lower) ? [nameOf(sentence, first, index)] : []))
  const before = names(from, to)
  return names(start, start + 6).some((name) => before.some((known) => known.endsWith(name)))
}

/** The noun with the word that says which one: `click rate`. */
function nameOf(sentence: Sentence, from: number, at: number): string {
  const which = lowerAt(sentence, at - 1)
  const isPart = at > from && /^[a-z-]{3,}$/.test(which) && !articles.has(which) && !conjunctions.has(which)
  return isPart ? `${which} ${lowerAt(sentence, at)}` : lowerAt(sentence, at)
}
