import type {Severity} from '../model/index.js'
import type {Rule} from './define-rule.js'

/** A rule as a config has set it. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: object
  /** Phrases and `/regexes/`; statements that contain one are left alone. */
  ignore: readonly string[]
}
