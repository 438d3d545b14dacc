import {rewrite} from '../src/rule/changes.js'
import {figureIn, goalsIn, hasSlot, isSlot, notedValue} from '../src/rule/figures.js'
import {defineRule, type Facts, type KeyResultSubject, type Quantity} from '../src/rule/index.js'
import {figurePiece} from '../src/rule/quoting.js'
import {withBaseline} from '../src/rule/with-baseline.js'
import {bringsNewThing} from './advice/new-things.js'

const EXEMPT_TYPES = new Set(['milestone', 'learning', 'guardrail', 'health'])

/** A key result shows where its metric starts, so that movement can be seen. */
export default defineRule({
  id: 'key-result-baseline',
  severity: 'warn',
  defaults: {
    /** A bound to be kept (“every week under 300 ms”) needs no start. */
    allowThreshold: true,
    /** New things are counted from zero. */
    allowFromZero: true,
    /** What a baseline that is noted as still open is: a note, or fine. */
    pendingBaseline: 'info' as 'info' | 'off',
  },
  options: (z) =>
    z.strictObject({
      allowThreshold: z.boolean(),
      allowFromZero: z.boolean(),
      pendingBaseline: z.enum(['info', 'off']),
    }),
  messages: {
    missing: {
      en: ({figure}: {figure: string}) =>
        `“${figure}” says where you want to be, but not where you start, so nobody can tell how far you have come. Add today’s value.`,
      de: ({figure}) =>
        `„${figure}“ sagt, wo ihr hinwollt, aber nicht, wo ihr startet; so sieht niemand, wie weit ihr gekommen seid. Ergänze den heutigen Wert.`,
    },
    pending: {
      en: 'The baseline is still open. Measure it early: until then nobody can tell how far you have come.',
      de: 'Der Ausgangswert ist noch offen. Messt ihn früh, denn bis dahin sieht niemand, wie weit ihr gekommen seid.',
    },
    addStart: {en: 'Say where it starts', de: 'Ergänzen, wo es losgeht'},
  },
  keyResult(subject, {options, report}) {
    const {facts, fields, statement} = subject
    const figure = singleFigure(subject)
    if (!figure || hasSlot(facts) || hasBaseline(subject)) return
    if (isAbsolute(facts, figure) || isCountedOff(facts, figure) || needsNone(subject, figure, options)) return
    if (fields.baseline) {
      if (options.pendingBaseline === 'info') report({id: 'pending', atMost: 'info'})
      return
    }
    const shown = figurePiece(facts, figure)
    report({
      id: 'missing',
      data: {figure: shown.text},
      at: shown,
      suggest: [{id: 'addStart', changes: [rewrite(statement, withBaseline(facts))]}],
    })
  },
})

/** The one value that the key result is to reach. */
function singleFigure({facts}: KeyResultSubject): Quantity | undefined {
  const {target, change} = facts.movement ?? {}
  if (target && !isSlot(target)) return target
  const [only, ...more] = goalsIn(facts)
  return change ?? (more.length === 0 ? (only ?? serviceLevel(facts)) : undefined)
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
  showsSeries(subject.facts)

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

/** “9 of 14 wards”: so many of a known few, counted off one by one. */
const isCountedOff = ({movement}: Facts, {unit}: Quantity) =>
  movement?.direction === undefined && unit?.dimension === 'share' && unit.factor > 1

const needsNone = (
  {facts, type, objective}: KeyResultSubject,
  figure: Quantity,
  options: {allowThreshold: boolean; allowFromZero: boolean},
) =>
  (type !== undefined && EXEMPT_TYPES.has(type)) ||
  facts.statusQuo !== undefined ||
  (facts.threshold && options.allowThreshold) ||
  (facts.startsAtZero && options.allowFromZero) ||
  (facts.work !== undefined && !facts.effect) ||
  (options.allowFromZero && objective !== undefined && bringsNewThing(objective.facts) && !moves(facts, figure))

const moves = ({movement}: Facts, {text}: Quantity) =>
  movement?.direction !== undefined || movement?.change !== undefined || /^[-+−–±]/.test(text)
