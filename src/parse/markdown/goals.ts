import type {Field, FieldName, Fields, Form, Initiative, Span} from '../../model/index.js'
import type {Plain} from '../plain.js'
import type {Item} from './item.js'
import type {LabelMatch} from './labels.js'

/** A statement on its way to the model: found and placed, its text not yet cleaned. */
export interface GoalDraft {
  kind: 'objective' | 'keyResult'
  item: Item
  content: Plain
  label?: LabelMatch
  /** Where the label and the text start, behind the list marker. */
  start: number
  form: Form
  block: Span
  fields: Fields
  parents: Field[]
  /** It is called a key result or objective; false where only its position tells. */
  explicit: boolean
  /** The headings above it, the nearest last. */
  headings: readonly Item[]
}

export interface ObjectiveDraft extends GoalDraft {
  kind: 'objective'
  keyResults: GoalDraft[]
  initiatives: Initiative[]
  /** It is called a goal, not an objective. */
  weak: boolean
  keyResultsHeading?: Span
  hasResultsElsewhere?: true
  /** What would be its key results if it turns out to have no others; the lower the rank, the likelier. */
  candidates: (GoalDraft & {rank: number})[]
}

/** A field that stands above the first objective: it belongs to the set of the nearest heading. */
export interface LooseField {
  name: FieldName
  field: Field
  headings: readonly Item[]
  /** The line right above, which may turn out to be an objective. */
  title?: Item
}

export interface Found {
  objectives: ObjectiveDraft[]
  /** Key results without an objective. */
  keyResults: GoalDraft[]
  fields: LooseField[]
  /** What stands where a goal should. */
  unfilled: Field[]
}

export function extend(goal: GoalDraft | undefined, block: Span): void {
  if (goal && block.end > goal.block.end) goal.block = {start: goal.block.start, end: block.end}
}
