import type {Language, Piece} from '../../model/index.js'
import type {Movement, Quantity, Slot} from '../facts.js'
import type {Word} from '../words.js'
import {type MovementWord, movementWordsIn} from './lexicon.js'
import {metricBefore, metricBehind} from './metric.js'
import {factorOf, type Pairing, pairUp} from './pair.js'
import {shareUnit} from './share-unit.js'
import {statedVerb} from './stated.js'
import {type Value, valuesIn} from './values.js'

/** How a metric is to move: from where, to where, by how much. */
export function movementIn(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  slots: readonly Slot[],
  language: Language,
): Movement | undefined {
  const moves = movementWordsIn(words, language)
  const values = valuesIn(text, quantities, slots, language)
  const pairing = pairUp(text, values, moves)
  const verb = moves.find(({isVerb, loose}) => isVerb && !loose)
  if (!pairing.baseline && !pairing.target && !pairing.change && !verb && !factorOf(values)) return undefined
  const [baseline, target] = ends(pairing)
  const change = quantityOf(pairing.change) ?? factorOf(values)
  const metric = metricOf({text, words, quantities, moves, language}, pairing, verb)
  const stated = statedVerb(text, moves, language)
  const direction = directionOf(near(moves, pairing, language), pairing, baseline, target)
  return {
    ...(metric && {metric}),
    ...(direction && {direction}),
    ...(baseline && {baseline}),
    ...(target && {target}),
    ...(change && {change}),
    ...(stated && {verb: stated}),
  }
}

function ends({baseline, target}: Pairing): readonly [Quantity | Slot | undefined, Quantity | Slot | undefined] {
  return baseline && target ? shareUnit(baseline.value, target.value) : [baseline?.value, target?.value]
}

const quantityOf = (value: Value | undefined) => (value && 'kind' in value.value ? value.value : undefined)

function metricOf(
  sentence: Parameters<typeof metricBefore>[0],
  {baseline, target, change}: Pairing,
  verb: MovementWord | undefined,
): Piece | undefined {
  const used = [baseline, target, change].filter((value) => value !== undefined)
  const first = used.sort((a, b) => a.start - b.start)[0]
  if (!first) return verb && (metricBehind(sentence, verb.word.end) ?? metricBefore(sentence, verb.word.start))
  const {value, place} = first
  const counted = 'unit' in value && value.unit?.dimension === 'count' && place !== 'from'
  const behind = metricBehind(sentence, (counted ? first : (used.at(-1) ?? first)).end)
  if (counted && !change && baseline !== first) return behind
  const before = metricBefore(sentence, first.start)
  return before && !(behind && isVerbAlone(before, place, sentence.language)) ? before : behind
}

/** A lone word right in front of a number is more often a verb than a metric: “Ensure 100 % of …”, „Es nehmen 15 % …“. */
function isVerbAlone({text}: Piece, place: Value['place'], language: Language): boolean {
  if (place !== undefined || /[\s\d]/.test(text)) return false
  return language === 'de' ? /^[a-zäöü]/.test(text) : !/^[A-Z]{2}/.test(text)
}

/** In English a word behind the figures moves something else: “12 guides that reduce waste”. */
function near(
  moves: readonly MovementWord[],
  {baseline, target, change}: Pairing,
  language: Language,
): readonly MovementWord[] {
  const end = Math.max(...[baseline, target, change].map((value) => value?.end ?? 0))
  if (end === 0 || language === 'de') return moves
  return moves.filter(({word, isVerb}) => word.start < end || (!isVerb && word.start < end + 12))
}

function directionOf(
  moves: readonly MovementWord[],
  {change}: Pairing,
  baseline: Quantity | Slot | undefined,
  target: Quantity | Slot | undefined,
): Movement['direction'] {
  const sure = moves.find(({direction, isVerb, loose}) => direction !== 'none' && isVerb && !loose)
  if (sure) return direct(sure)
  const shown = fromFigures(baseline, target)
  if (shown) return shown
  const told = moves.find(({direction}) => direction !== 'none')
  if (told) return direct(told)
  const sign = change?.value.text.charAt(0)
  return sign === '+' ? 'up' : sign === '−' || sign === '-' ? 'down' : undefined
}

const direct = ({direction}: MovementWord) => (direction === 'none' ? undefined : direction)

function fromFigures(
  baseline: Quantity | Slot | undefined,
  target: Quantity | Slot | undefined,
): Movement['direction'] {
  const [from, to] = [worth(baseline), worth(target)]
  if (from === undefined || to === undefined || from === to) return undefined
  return from < to ? 'up' : 'down'
}

const worth = (value: Quantity | Slot | undefined) =>
  value && 'kind' in value && value.value !== undefined ? value.value * (value.unit?.factor ?? 1) : undefined
