import type {Change, Edit, OkrDocument} from '../model/index.js'

/** Turns changes into edits of the text that a document was read from; see `editsFor`. */
export type Writer = (document: OkrDocument, changes: readonly Change[]) => Edit[] | undefined

const writers = new WeakMap<OkrDocument, Writer>()

/** The document with a writer of its own: whoever has read data knows where its values stand. */
export function withWriter(document: OkrDocument, writer: Writer | undefined): OkrDocument {
  if (writer) writers.set(document, writer)
  return document
}

export const writerOf = (document: OkrDocument): Writer | undefined => writers.get(document)
