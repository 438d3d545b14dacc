import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot, notedValue} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject} from '../src/rule/index.js'
import {withRange} from '../src/rule/with-baseline.js'

/** A relative change says what it is relative to. */
export default defineRule({
  id: 'key-result-percentage-base',
  severity: 'info',
  defaults: {
    /** Whether a start in a field or column beside the key result counts. */
    acceptBaselineField: true,
    /** Whether to ask, where a share changes by a percentage, if points are meant. */
    pointsHint: true,
  },
  options: (z) => z.strictObject({acceptBaselineField: z.boolean(), pointsHint: z.boolean()}),
  messages: {
    base: {
      en: ({change}: {change: string}) =>
        `“${change}” of what? Without the starting value nobody knows how much that is. Write both values, and the percentage behind them if you like.`,
      de: ({change}) =>
        `„${change}“ wovon? Ohne Ausgangswert weiß niemand, wie viel das ist. Schreib beide Werte hin und den Prozentsatz, wenn du magst, dahinter.`,
    },
    points: {
      en: ({change, rate}: {change: string; rate: string}) =>
        `“${change}” beside “${rate}” can mean percent or percentage points, which are far apart. Write where the value stands and where it should go.`,
      de: ({change, rate}) =>
        `„${change}“ bei „${rate}“ kann Prozent oder Prozentpunkte heißen, und das ist weit auseinander. Schreib, wo der Wert steht und wo er hinsoll.`,
    },
    values: {en: 'Write from where to where', de: 'Schreiben, von wo nach wo'},
  },
  keyResult(subject, {options, report}) {
    const {facts, statement} = subject
    const {change, target} = facts.movement ?? {}
    if (change?.unit?.dimension !== 'share' || change.spelled || target || hasSlot(facts)) return
    if (facts.comparison || hasBase(subject, options)) return
    const suggest = [{id: 'values' as const, changes: [rewrite(statement, withRange(facts, change))]}]
    const {rate} = facts
    if (rate && options.pointsHint) {
      report({id: 'points', data: {change: change.text, rate: rate.text}, at: change, suggest})
    } else {
      report({id: 'base', data: {change: change.text}, at: change, suggest})
    }
  },
})

const hasBase = ({facts, fields}: KeyResultSubject, {acceptBaselineField}: {acceptBaselineField: boolean}): boolean =>
  facts.movement?.baseline !== undefined ||
  facts.quantities.some(({role}) => role === 'current' || role === 'base') ||
  goalsIn(facts).length > 1 ||
  (acceptBaselineField &&
    (notedValue(fields.baseline) !== undefined ||
      notedValue(fields.current) !== undefined ||
      fields.baseline !== undefined))
