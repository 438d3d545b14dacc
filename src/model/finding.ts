import type {OkrDocument} from './document.js'
import type {Edit} from './edit.js'
import type {Span} from './span.js'

export const SEVERITIES = ['info', 'warn', 'error'] as const

export type Severity = (typeof SEVERITIES)[number]

/** An edit offered to a person; it is never applied unasked. */
export interface Suggestion {
  title: string
  edits: Edit[]
}

/** Edits so mechanical that they may be applied unasked. */
export interface Fix {
  edits: Edit[]
}

/** Why a finding is not shown: somebody said so in the document, or it was there when the baseline was written. */
export interface Suppression {
  kind: 'directive' | 'baseline'
  /** In the words of whoever silenced it. */
  reason?: string
}

/** Another place that a finding is about, maybe in another document. */
export interface RelatedPlace {
  document: OkrDocument
  span: Span
  /** What stands there, in a few words. */
  message: string
}

/** What a rule reports. `ruleId` is null where the file itself is the matter, not its wording. */
export interface Finding {
  ruleId: string | null
  severity: Severity
  message: string
  span: Span
  /** The statement or heading that it is about; it tells the finding again where the text has moved. */
  about?: string
  suggestions: Suggestion[]
  fix?: Fix
  related?: RelatedPlace[]
}
