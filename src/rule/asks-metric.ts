import type {Facts} from '../language/index.js'
import type {Rule} from './define-rule.js'

/** Whether one of the rules that read such statements will look up the metric that this one speaks of. */
export const asksMetric = (rules: readonly Rule[], kind: 'objective' | 'keyResult', facts: Facts): boolean =>
  rules.some((rule) => (rule[kind] ?? rule.set) !== undefined && rule.asksMetric?.(facts) === true)
