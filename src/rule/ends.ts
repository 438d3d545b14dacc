import type {Facts, Quantity, Unit} from '../language/index.js'
import type {Piece} from '../model/index.js'
import {figureIn, goalsIn, isSlot, notedValue} from './figures.js'
import type {KeyResultSubject} from './subject.js'

/** Where a metric starts and where it is to end, both known as figures. */
export interface Ends {
  baseline: Quantity
  target: Quantity
  /** Whether both stand in the sentence, else both stand in fields. */
  inText: boolean
}

/** A figure with its unit and nothing else; a sign in front may mean a change. */
const PLAIN_VALUE = /^[~≈<>≤≥]?=?\s*[$€£]?\s*\d[\d.,'’\s]*\s*\S{0,12}$/

export function endsOf({facts, fields, language}: KeyResultSubject): Ends | undefined {
  const {baseline, target, change} = facts.movement ?? {}
  if (baseline && target) {
    const others = goalsIn(facts).length - (change ? 1 : 0)
    return isSlot(baseline) || isSlot(target) || others > 2 ? undefined : {baseline, target, inText: true}
  }
  if (goalsIn(facts).length > 0 || !isPlain(fields.baseline) || !isPlain(fields.target)) return undefined
  const [start, end] = [figureIn(fields.baseline, language), figureIn(fields.target, language)]
  return start && end && {baseline: start, target: end, inText: false}
}

const isPlain = (field: Parameters<typeof notedValue>[0]): boolean => PLAIN_VALUE.test(notedValue(field) ?? '')

/** The text with the two values in each other's place; what is written once for both stays where it is. */
export function withSwappedEnds({text}: Facts, {baseline, target}: Ends): string {
  const [first, second] = isWrittenOnce(baseline, target) ? [numberIn(baseline), numberIn(target)] : [baseline, target]
  const between = text.slice(first.end, second.start)
  return text.slice(0, first.start) + second.text + between + first.text + text.slice(second.end)
}

const NUMBER = /[+−-]?\d[\d.,'’]*/

/** “12 to 7 days”, „1,2 Mio. auf 1,4 Mio. €“: one value has all that the other has beside its number, and more. */
function isWrittenOnce({text: one}: Quantity, {text: other}: Quantity): boolean {
  const [a, b] = [one.replace(NUMBER, '#'), other.replace(NUMBER, '#')]
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)
}

function numberIn({text, start}: Quantity): Piece {
  const found = NUMBER.exec(text)
  const number = found?.[0] ?? text
  const at = start + (found?.index ?? 0)
  return {text: number, start: at, end: at + number.length}
}

/** What the two values are worth, so that `2 h` and `30 min` can be compared; `undefined` where they cannot. */
export function worths({baseline, target}: Ends): {from: number; to: number} | undefined {
  const unit = baseline.unit ?? target.unit
  const other = target.unit ?? unit
  if (baseline.value === undefined || target.value === undefined || baseline.relation) return undefined
  if (baseline.upper !== undefined || target.upper !== undefined || !isComparable(unit, other)) return undefined
  return {from: baseline.value * (unit?.factor ?? 1), to: target.value * (other?.factor ?? 1)}
}

function isComparable(one: Unit | undefined, other: Unit | undefined): boolean {
  if (!one || !other) return true
  if (one.dimension !== other.dimension || one.dimension === 'ratio') return false
  if (one.dimension === 'money') return currencyOf(one) === currencyOf(other)
  return one.dimension !== 'count' && one.dimension !== 'other' ? true : one.text === other.text
}

const currencyOf = ({text}: Unit): string => text.replace(/[^$€£¥A-Z]|^[TMk]+(?=€)/g, '')

/** Dimensions that are clear enough for two of them to contradict each other. */
const CLEAR = new Set(['share', 'money', 'duration', 'data', 'length'])

/** Whether the two values measure different things: `12 days` and `6%`. */
export const isMismatch = ({baseline: {unit: one}, target: {unit: other}}: Ends): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.dimension !== other.dimension &&
  CLEAR.has(one.dimension) &&
  CLEAR.has(other.dimension)
