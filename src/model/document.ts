import type {Directive} from './directive.js'
import type {Span} from './span.js'

/** The languages whose wording okr-lint judges. */
export type Language = 'en' | 'de'

/** Who a set belongs to, from the top of the organisation down. */
export type Level = 'company' | 'department' | 'team' | 'person'

/** Where a goal stands. Only `open` and `draft` goals are judged for their wording. */
export type State = 'draft' | 'open' | 'achieved' | 'closed' | 'dropped'

/** What kind of commitment a goal is; `guardrail` and `health` hold a value, they do not move it. */
export type GoalType = 'committed' | 'aspirational' | 'learning' | 'milestone' | 'compliance' | 'health' | 'guardrail'

/** What people note beside a statement, in a column, a sub-item, an inline bracket or a key. */
export type FieldName =
  | 'id'
  | 'baseline'
  | 'target'
  | 'current'
  | 'unit'
  | 'metric'
  | 'owner'
  | 'sponsor'
  | 'due'
  | 'updated'
  | 'status'
  | 'progress'
  | 'confidence'
  | 'score'
  | 'weight'
  | 'type'
  | 'parent'
  | 'dependsOn'
  | 'description'
  | 'reason'
  | 'cycle'
  | 'teamName'
  | 'level'
  | 'language'
  | 'independent'
  | 'origin'

/** One noted value. An empty `value` means that the field is there and not filled in. */
export interface Field {
  value: string
  /** The value in the source; for an empty value the place where it would stand. */
  span: Span
  /** Its name as written, where it stands before the value in a line or bullet of its own. */
  name?: Span
  /** Where the value leads if it is a link: `company.md#objective-2`, `https://…`; a wiki link's `[[…]]` is its value. */
  link?: string
}

export type Fields = Partial<Record<FieldName, Field>>

/**
 * Says that `length` units of a statement's text from `at` on stand at `source` in the document.
 * Segments are ordered, and what lies between two of them in the source is markup.
 */
export interface Segment {
  at: number
  source: number
  length: number
}

/** How a statement is written down; whoever adds a sibling writes it in the same form. */
export type Form =
  | {kind: 'heading'; depth: number}
  | {kind: 'item'; indent: string; marker: string}
  | {kind: 'line'; indent: string}
  | {kind: 'row'}
  | {kind: 'cell'}
  | {kind: 'value'; pointer: string}

/** The label in front of a statement: `KR1.2:`, `Objective 1 —`, `**Ziel 2:**`. */
export interface Label {
  /** The label as written, marks included, up to the start of the statement's text. */
  text: string
  /** Its number as written (`2`, `1.2`, `#3` → `3`); absent where the label has none. */
  number?: string
}

/** The text of one objective or one key result, with its place in the source. */
export interface Statement {
  /** Plain text: no label, no markup, line breaks as one space. */
  text: string
  segments: readonly Segment[]
  /** From the first to the last unit of the text in the source. */
  span: Span
  /** Whole lines of the statement with its label and all that hangs below it. */
  block: Span
  form: Form
  label?: Label
  id?: string
  fields: Fields
  state: State
  type?: GoalType
  /** It stands with a box to tick off. */
  checkbox?: true
}

export interface KeyResult extends Statement {
  kind: 'keyResult'
}

/** Work that should move a key result, as it is noted below an objective. */
export interface Initiative {
  text: string
  /** Whole lines, with all that hangs below it. */
  span: Span
  /** It is a line in the list of key results, called a task there. */
  amongKeyResults: boolean
}

export interface Objective extends Statement {
  kind: 'objective'
  keyResults: readonly KeyResult[]
  /** Goals of a higher level that it names, as written. */
  parents: readonly Field[]
  initiatives?: readonly Initiative[]
  /** Where `Key Results` stands as a heading or label of its own, the end of that line. */
  keyResultsHeading?: Span
  /** It names key results by ids that lead to none in the document: another one has them. */
  hasResultsElsewhere?: true
}

/** The objectives of one unit in one cycle. */
export interface OkrSet {
  /** The heading that opens the set, absent where the document has only one. */
  heading?: Span
  /**
   * Where the heading ends below which a line about the whole set is read: the set's own or the document's title.
   * Absent where neither stands above the first objective.
   */
  headingEnd?: number
  unit?: string
  level?: Level
  cycle?: string
  fields: Fields
  state: State
  /** Parents named once for the whole set. */
  parents: readonly Field[]
  objectives: readonly Objective[]
  /** Key results that hang below no objective. */
  keyResults: readonly KeyResult[]
}

/** Something in the file that keeps it from being read as meant, e.g. front matter that is no YAML. */
export interface ParseProblem {
  message: Readonly<Record<Language, string>>
  span: Span
}

export type Format = 'markdown' | 'json' | 'yaml'

export interface OkrDocument {
  filePath?: string
  text: string
  format: Format
  /** Front matter and what stands above the first set. */
  fields: Fields
  sets: readonly OkrSet[]
  /** What stands behind the label of an objective or key result that is still to be written: `…`, `TBD`, `[metric]`. */
  unfilled: readonly Field[]
  problems: readonly ParseProblem[]
  /** What the document says to okr-lint itself, in the order of the text. */
  directives: readonly Directive[]
}
