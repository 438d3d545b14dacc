import type {SnippetTextEdit, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../model/index.js'
import {editSpan, rangeOf} from './range.js'
import {hasSlot, snippetOf} from './snippet.js'

/** What the editor can do with edits that the server proposes. */
export interface EditSupport {
  /** Edits may name the version of the text that they were made for. */
  documentChanges: boolean
  /** An edit may be a snippet with places to jump to. */
  snippets: boolean
}

/** Edits of one document. Where the editor can, the slots of one edit become places to jump to. */
export function workspaceEdit(document: TextDocument, unordered: readonly Edit[], support: EditSupport): WorkspaceEdit {
  const {uri, version} = document
  // Editors apply them in this order: what is put in front of a piece that goes must come before that piece.
  const edits = [...unordered].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  if (!support.documentChanges) return {changes: {[uri]: edits.map((edit) => textEdit(document, edit))}}
  // A caret can jump only within one edit: the first with a slot.
  const withSlots = support.snippets ? edits.find(({text}) => hasSlot(text)) : undefined
  return {
    documentChanges: [
      {
        textDocument: {uri, version},
        edits: edits.map((edit) => (edit === withSlots ? snippetEdit(document, edit) : textEdit(document, edit))),
      },
    ],
  }
}

const textEdit = (document: TextDocument, edit: Edit): TextEdit => ({
  range: rangeOf(document, editSpan(edit)),
  newText: edit.text,
})

const snippetEdit = (document: TextDocument, edit: Edit): SnippetTextEdit => ({
  range: rangeOf(document, editSpan(edit)),
  snippet: {kind: 'snippet', value: snippetOf(edit.text)},
})
