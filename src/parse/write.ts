import type {Change, Edit, OkrDocument} from '../model/index.js'
import {markdownEdits} from './markdown/write/index.js'
import {writerOf} from './writer.js'

/**
 * Turns changes into edits of the original text, written in the document's own form.
 *
 * @returns `undefined` where the form leaves no place for one of them; a suggestion is whole or it is not made.
 */
export function editsFor(document: OkrDocument, changes: readonly Change[]): Edit[] | undefined {
  return (writerOf(document) ?? markdownEdits)(document, changes)
}
