import {type Change, type Edit, type OkrDocument, type Statement, sourceSpan} from '../../model/index.js'

/** In JSON and YAML a suggestion can reword a value; new values are not written yet. */
export function dataEdits(document: OkrDocument, changes: readonly Change[]): Edit[] | undefined {
  const edits: Edit[] = []
  for (const change of changes) {
    if (change.kind !== 'rewrite' && change.kind !== 'replace') return undefined
    const {start, end} = change.kind === 'replace' ? change.piece : {start: 0, end: change.statement.text.length}
    const edit = rewording(document, change.statement, start, end, change.text)
    if (!edit) return undefined
    edits.push(edit)
  }
  return edits
}

/** Only a value that stands in the file letter by letter is reworded, and only by text that needs no escape. */
function rewording(
  document: OkrDocument,
  statement: Statement,
  start: number,
  end: number,
  text: string,
): Edit | undefined {
  const span = sourceSpan(statement, start, end)
  if (document.text.slice(span.start, span.end) !== statement.text.slice(start, end)) return undefined
  const quoted = /["']/.test(document.text[statement.span.start - 1] ?? '')
  if (/["'\\\n]/.test(text) || (!quoted && /^[[{&*!|>%@`#-]|: | #/.test(text))) return undefined
  return {range: [span.start, span.end], text}
}
