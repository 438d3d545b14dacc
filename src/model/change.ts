import type {FieldName, Objective, OkrSet, Statement} from './document.js'
import type {Piece} from './piece.js'

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
  /** Adds statements of the same kind right after this one. */
  | {kind: 'add-siblings'; statement: Statement; texts: readonly string[]}
  /** Writes `text` as an initiative of the statement's objective. */
  | {kind: 'add-initiative'; statement: Statement; text: string}
  /** Notes a field beside the statement, or once for the set, or fills the one that is there. */
  | {kind: 'set-field'; on: Statement | OkrSet; name: FieldName; value: string}
  /** Takes the statement out of the document with all that hangs below it. */
  | {kind: 'remove'; statement: Statement}
