import type {Facts} from '../language/index.js'
import type {
  Fields,
  GoalType,
  KeyResult,
  Language,
  Objective,
  OkrDocument,
  OkrSet,
  State,
  Statement,
  Vocabulary,
} from '../model/index.js'
import type {ProseLine} from '../parse/prose.js'

/** What every subject of a rule knows: the document that it stands in. */
interface InDocument {
  document: DocumentSubject
}

interface StatementSubject<Kind extends Statement> extends InDocument {
  statement: Kind
  /** Computed when first read, once per text. */
  facts: Facts
  text: string
  fields: Fields
  state: State
  type: GoalType | undefined
  set: SetSubject
  language: Language
}

export interface ObjectiveSubject extends StatementSubject<Objective> {
  keyResults: readonly KeyResultSubject[]
}

export interface KeyResultSubject extends StatementSubject<KeyResult> {
  /** Absent for a key result that hangs below no objective. */
  objective: ObjectiveSubject | undefined
}

export interface SetSubject extends InDocument {
  set: OkrSet
  objectives: readonly ObjectiveSubject[]
  /** All key results of the set, those without an objective last. */
  keyResults: readonly KeyResultSubject[]
}

export interface DocumentSubject {
  source: OkrDocument
  /** The lines that people read, statements included; no code, quotation or comment. Read when first asked for. */
  prose: readonly ProseLine[]
  /** `undefined` in a document whose language is neither English nor German: only its structure is judged. */
  language: Language | undefined
  /** The organisation's own words. */
  vocabulary: Vocabulary
  sets: readonly SetSubject[]
}
