import {type Edit, isObjective, type Statement} from '../../../model/index.js'
import type {Source} from './source.js'

/** An edit of an objective that a table repeats beside each of its key results, made in every such row. */
export function inEveryRow(source: Source, statement: Statement, {range: [start, end], text}: Edit): Edit[] {
  const edits: Edit[] = [{range: [start, end], text}]
  if (statement.form.kind !== 'row' || !isObjective(statement)) return edits
  const written = source.text.slice(statement.span.start, statement.span.end)
  for (const {block} of statement.keyResults) {
    if (block.start === statement.block.start) continue
    const at = cellAt(source.text.slice(block.start, block.end), written)
    if (at === undefined) continue
    const shift = block.start + at - statement.span.start
    edits.push({range: [start + shift, end + shift], text})
  }
  return edits
}

/** Where the cell with this text begins in a row. */
function cellAt(row: string, written: string): number | undefined {
  let offset = 0
  for (const cell of row.split('|')) {
    if (cell.trim() === written) return offset + cell.length - cell.trimStart().length
    offset += cell.length + 1
  }
  return undefined
}
