import type {Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit, Span} from '../model/index.js'

/** Offsets and the protocol's positions both count UTF-16 units. */
export const rangeOf = (document: TextDocument, {start, end}: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

export const spanOf = (document: TextDocument, {start, end}: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
})

export const editSpan = ({range: [start, end]}: Edit): Span => ({start, end})

/** Whether two spans have a unit or an end in common, as a caret at the end of a word belongs to the word. */
export const touches = (one: Span, other: Span): boolean => one.start <= other.end && other.start <= one.end
