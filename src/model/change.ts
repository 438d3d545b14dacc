import type {FieldName, KeyResult, Objective, OkrSet, Statement} from './document.js'
import type {Piece} from './piece.js'
import type {Span} from './span.js'

/**
 * What a suggestion does to a document, in terms of OKRs. How that is written down (list marker, numbering,
 * table cell, JSON value) is known to `parse/write.ts`.
 */
export type Change =
  /** Gives the statement a new text; its label, fields and children stay. */
  | {kind: 'rewrite'; statement: Statement; text: string}
  /** Puts `text` in the place of one piece of the statement. */
  | {kind: 'replace'; statement: Statement; piece: Piece; text: string}
  /** Adds key results below the objective, after those it has, in the form and numbering that they have. */
  | {kind: 'add-key-results'; objective: Objective; texts: readonly string[]}
  /** Adds key results right after this one. */
  | {kind: 'add-siblings'; statement: KeyResult; texts: readonly string[]}
  /** Adds an objective with its key results after this one and all that hangs below it. */
  | {kind: 'add-objective'; after: Objective; text: string; keyResults: readonly string[]}
  /** Writes `text` below the objective as an initiative; `heading` is the word for them in the document's language. */
  | {kind: 'add-initiative'; objective: Objective; heading: string; text: string}
  /**
   * Fills the field where it is there, else notes it under `label`, the field's name in the document's language.
   * On a set it stands once, above the first objective.
   */
  | {kind: 'set-field'; on: Statement | OkrSet; name: FieldName; label: string; value: string}
  /** Takes the statement out of the document with all that hangs below it. */
  | {kind: 'remove'; statement: Statement}
  /** Puts `text` in the place of a stretch of the document that is no statement. */
  | {kind: 'replace-span'; span: Span; text: string}
