import {rewrite, setField} from '../src/rule/changes.js'
import {figureIn, isSlot} from '../src/rule/figures.js'
import {type Change, defineRule, type GoalType, type KeyResultSubject, type Quantity} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'

/** From this share on, what counts is how much of the gap to 100 % closes. */
const HIGH_SHARE = 95

/** A key result changes something; what is merely to be held is a health metric. */
export default defineRule({
  id: 'key-result-ambitious',
  severity: 'warn',
  defaults: {
    /** The smallest move, relative to the baseline, that is worth a key result. */
    minRelativeMove: 0.05,
    /** Shares of 95 % and more: how much of the gap to 100 % has to close. */
    minRateGap: 0.25,
    /** Key results of these types may hold a value. */
    exemptTypes: ['committed', 'compliance', 'health', 'guardrail'] as string[],
  },
  options: (z) =>
    z.strictObject({
      minRelativeMove: z.number().min(0),
      minRateGap: z.number().min(0).max(1),
      exemptTypes: z.array(z.string()),
    }),
  messages: {
    hold: {
      en: ({words}: {words: string}) =>
        `“${words}” holds what you have; a key result shows a change. Say what should get better, or keep an eye on it as a guardrail.`,
      de: ({words}) =>
        `„${words}“ bewahrt, was ihr schon habt; ein Key Result zeigt eine Veränderung. Sag, was besser werden soll, oder behalte den Wert als Guardrail im Blick.`,
    },
    small: {
      en: ({from, to}: {from: string; to: string}) =>
        `From ${from} to ${to} is a move that may happen by itself. Aim where you would have to do something differently.`,
      de: ({from, to}) =>
        `Von ${from} auf ${to} kommt ihr vielleicht von allein. Wähl einen Wert, für den ihr etwas anders machen müsst.`,
    },
    reached: {
      en: ({current, target}: {current: string; target: string}) =>
        `You stand at ${current} and aim for ${target}, so there is nothing left to do. Set a target that is still ahead of you.`,
      de: ({current, target}) =>
        `Ihr steht bei ${current} und wollt auf ${target}: Da bleibt nichts zu tun. Setz ein Ziel, das noch vor euch liegt.`,
    },
    improve: {en: 'Measure what should get better', de: 'Messen, was besser werden soll'},
    guardrail: {en: 'Mark it as a guardrail', de: 'Als Guardrail markieren'},
    farther: {en: 'Set a target further ahead', de: 'Einen ehrgeizigeren Zielwert setzen'},
  },
  texts: {
    improve: {
      en: '[metric that should improve] from [baseline] to [target]',
      de: '[Messgröße, die besser werden soll] von [Ausgangswert] auf [Zielwert]',
    },
    target: {en: '[target]', de: '[Zielwert]'},
  },
  keyResult(subject, {options, report, write}) {
    const {facts, type, statement, language} = subject
    if (type && (options.exemptTypes as GoalType[]).includes(type)) return
    const {statusQuo} = facts
    if (statusQuo) {
      report({
        id: 'hold',
        data: {words: statusQuo.text},
        at: statusQuo,
        suggest: [
          {id: 'improve', changes: [rewrite(statement, write('improve', language))]},
          {id: 'guardrail', changes: [setField(statement, 'type', 'guardrail', language)]},
        ],
      })
      return
    }
    const {baseline, target, current} = figuresOf(subject)
    if (!target) return
    const value = write('target', language)
    const farther: Change =
      facts.movement?.target === target
        ? {kind: 'replace', statement, piece: target, text: value}
        : setField(statement, 'target', value, language)
    const suggest = [{id: 'farther' as const, changes: [farther]}]
    if (baseline && isSmall(baseline, target, options)) {
      report({id: 'small', data: {from: baseline.text, to: target.text}, suggest})
    } else if (!baseline && current && isPlan(subject) && isReached(subject, current, target)) {
      report({id: 'reached', data: {current: current.text, target: target.text}, suggest})
    }
  },
})

interface Figures {
  baseline?: Quantity | undefined
  target?: Quantity | undefined
  current?: Quantity | undefined
}

function figuresOf({facts, fields, language}: KeyResultSubject): Figures {
  const {baseline, target} = facts.movement ?? {}
  return {
    baseline: baseline && !isSlot(baseline) ? baseline : figureIn(fields.baseline, language),
    target: target ? (isSlot(target) ? undefined : target) : figureIn(fields.target, language),
    current: figureIn(fields.current, language),
  }
}

function isSmall(
  baseline: Quantity,
  target: Quantity,
  {minRelativeMove, minRateGap}: {minRelativeMove: number; minRateGap: number},
): boolean {
  const from = baseline.value
  const to = target.value
  if (from === undefined || to === undefined || !isComparable(baseline, target)) return false
  const unit = target.unit ?? baseline.unit
  if (from === to) return true
  if (unit?.dimension === 'share' && from >= HIGH_SHARE && to > from && from < 100) {
    return (to - from) / (100 - from) < minRateGap
  }
  return from !== 0 && Math.abs(to - from) / Math.abs(from) < minRelativeMove
}

/** A unit may stand on one of the two alone: “from 12 to 7 days”. */
const isComparable = ({unit: one}: Quantity, {unit: other}: Quantity) =>
  !one || !other || (one.dimension === other.dimension && one.factor === other.factor)

/** Nothing tells of a cycle that runs: there a target that has been met is a success. */
const isPlan = (subject: KeyResultSubject) => {
  const {status, progress, score, updated} = subject.fields
  return isOpen(subject) && !status && !progress && !score && !updated
}

function isReached({facts}: KeyResultSubject, current: Quantity, target: Quantity): boolean {
  const {direction, change} = facts.movement ?? {}
  if (!direction || change || current.value === undefined || target.value === undefined) return false
  if (!isComparable(current, target)) return false
  return direction === 'up' ? current.value >= target.value : current.value <= target.value
}
