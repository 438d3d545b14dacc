import type {Edit} from './edit.js'
import type {Span} from './span.js'

export const SEVERITIES = ['info', 'warn', 'error'] as const

export type Severity = (typeof SEVERITIES)[number]

/** An edit offered to a person; it is never applied unasked. */
export interface Suggestion {
  title: string
  edits: Edit[]
}

/** What a rule reports. `ruleId` is null where the file itself is the matter, not its wording. */
export interface Finding {
  ruleId: string | null
  severity: Severity
  message: string
  span: Span
  suggestions: Suggestion[]
}
