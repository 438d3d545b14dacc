import {figureIn, goalsIn, hasSlot, isSlot, metricsIn, notedValue} from '../../src/rule/figures.js'
import type {Facts, KeyResultSubject, Quantity} from '../../src/rule/index.js'
import {bringsNewThing} from './new-things.js'

const EXEMPT_TYPES: ReadonlySet<string> = new Set(['milestone', 'learning', 'guardrail', 'health'])

export interface StartOptions {
  /** A bound to be kept (“every week under 300 ms”) needs no start. */
  allowThreshold: boolean
  /** New things are counted from zero. */
  allowFromZero: boolean
}

/** The figure that a key result is to reach, where nothing tells where it starts and something should. */
export function figureWithoutStart(subject: KeyResultSubject, options: StartOptions): Quantity | undefined {
  const {facts} = subject
  const figure = singleFigure(subject) ?? notedTarget(subject)
  if (!figure || hasSlot(facts) || hasBaseline(subject)) return undefined
  const needsNoStart = isAbsolute(facts, figure) || isCountedOff(facts, figure) || needsNone(subject, figure, options)
  return needsNoStart ? undefined : figure
}

/** The one value that the key result is to reach. */
function singleFigure({facts}: KeyResultSubject): Quantity | undefined {
  const {target, change} = facts.movement ?? {}
  if (target && !isSlot(target)) return target
  const [only, ...more] = goalsIn(facts)
  return change ?? (more.length === 0 ? (only ?? serviceLevel(facts)) : undefined)
}

/** In percent; from here on a share is a bound to be kept. */
const NEAR_WHOLE = 99

/** “Booking abandonment”, target: under 20 %. Whether a bare count starts from zero, nobody can tell. */
function notedTarget({facts, fields, language}: KeyResultSubject): Quantity | undefined {
  if (metricsIn(facts).length > 0 || facts.universal || fields.baseline) return undefined
  const target = figureIn(fields.target, language)
  const {unit, value = 0} = target ?? {}
  const isNearWhole = unit?.dimension === 'share' && value * unit.factor >= NEAR_WHOLE
  return unit && unit.dimension !== 'count' && unit.dimension !== 'other' && !isNearWhole ? target : undefined
}

/** “Every claim is settled within 5 days”: how long it takes today is what nobody knows. */
function serviceLevel({quantities, work}: Facts): Quantity | undefined {
  const windows = quantities.filter(({role}) => role === 'window')
  return work || windows.length !== 1 ? undefined : windows[0]
}

const hasBaseline = (subject: KeyResultSubject) =>
  subject.facts.movement?.baseline !== undefined ||
  subject.facts.quantities.some(({role}) => role === 'current') ||
  notedValue(subject.fields.baseline) !== undefined ||
  isStart(subject) ||
  notesOther(subject) ||
  showsSeries(subject.facts)

/** “Unplanned repairs, 41 % in spring” with the target 30 %: where the target is noted, another figure is where it stands. */
function notesOther({facts, fields, language}: KeyResultSubject): boolean {
  const target = figureIn(fields.target, language)
  const [only, ...more] = goalsIn(facts)
  if (!target || !only || more.length > 0 || facts.movement?.change) return false
  return only.value !== target.value && only.unit?.dimension === target.unit?.dimension
}

/** “41 accidents in spring, at most 25 in summer”: two values of one measure, so one of them is where it stands. */
function showsSeries(facts: Facts): boolean {
  const [first, second, ...more] = goalsIn(facts)
  if (!first || !second || more.length > 0 || facts.measures.length > 1 || facts.movement?.change) return false
  return first.unit?.text === second.unit?.text && first.unit?.dimension === second.unit?.dimension
}

/** Where a metric stands today is a start, unless it tells how much of “by 30 %” is done: target 30, current 25. */
function isStart({facts, fields, language}: KeyResultSubject): boolean {
  const change = facts.movement?.change?.value
  const isProgress = change !== undefined && figureIn(fields.target, language)?.value === change
  return !isProgress && figureIn(fields.current, language) !== undefined
}

/** “Every branch”, “100 % of the invoices”: reached or not, wherever it starts. */
const isAbsolute = ({universal, movement}: Facts, figure: Quantity) =>
  movement?.direction === undefined &&
  figure.role !== 'window' &&
  ((universal !== undefined && figure.unit?.dimension !== 'share') || isWhole(figure) || figure.value === 0)

const isWhole = ({unit, value = 0}: Quantity) =>
  unit?.dimension === 'share' && Math.abs(value * unit.factor - 100) < 0.01

/** “9 of 14 wards”: so many of a known few, counted off one by one. “9 out of 10 parents” are a share. */
const isCountedOff = (facts: Facts, figure: Quantity) =>
  facts.movement?.direction === undefined &&
  figure.unit?.dimension === 'share' &&
  figure.unit.factor > 1 &&
  !isProportion(facts, figure)

const isProportion = ({beneficiary}: Facts, {end, unit}: Quantity) =>
  /^(?:out of|von) (?:3|4|5|10|100|three|four|five|ten|drei|vier|fünf|zehn)$/i.test(unit?.text ?? '') &&
  beneficiary !== undefined &&
  beneficiary.end > end

const needsNone = ({facts, type, objective}: KeyResultSubject, figure: Quantity, options: StartOptions) =>
  (type !== undefined && EXEMPT_TYPES.has(type)) ||
  facts.statusQuo !== undefined ||
  (facts.threshold && options.allowThreshold) ||
  (facts.startsAtZero && options.allowFromZero) ||
  (facts.work !== undefined && !facts.effect) ||
  (options.allowFromZero && objective !== undefined && bringsNewThing(objective.facts) && !moves(facts, figure))

const moves = ({movement}: Facts, {text}: Quantity) =>
  movement?.direction !== undefined || movement?.change !== undefined || /^[-+−–±]/.test(text)
