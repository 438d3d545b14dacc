import type {Span} from './span.js'

/** A rule as a directive names it. */
export interface NamedRule {
  id: string
  span: Span
  /** What has to go for the directive to name only its other rules. */
  removal: Span
}

/** A comment or key in a document that says which findings are meant to be there. */
export interface Silencer {
  /** `within` holds in its scope; `disable` holds from there on, until an `enable` takes its rules back. */
  kind: 'within' | 'disable' | 'enable'
  /** Findings that start in `[start, end]` are concerned. */
  scope: Span
  /** None: all rules. */
  rules: readonly NamedRule[]
  /** Why, in the author's words. */
  reason?: string
  /** Where the reason would stand: what replaces the span is `parts` with the reason between each two of them. */
  reasonPlace?: {span: Span; parts: readonly string[]}
  /** The comment or key as written. */
  span: Span
  /** What has to go for the directive to be gone: whole lines where nothing else stands in them. */
  removal: Span
}

/** A comment that was to be a directive: `okr-lint-disable-nextline`. */
export interface MisspeltDirective {
  kind: 'misspelt'
  word: string
  known: string
  span: Span
}

export type Directive = Silencer | MisspeltDirective
