import type {Fields, Span} from '../../../model/index.js'
import {fieldOf} from '../../clean.js'
import {isAll, join, lines, type Plain} from '../../plain.js'
import type {Cell, Row} from '../item.js'
import {type LabelMatch, label} from '../labels.js'
import type {Role} from './roles.js'

export interface TableGoal {
  kind: 'objective' | 'keyResult'
  content: Plain
  label?: LabelMatch
  /** Where the cell's text starts. */
  start: number
  fields: Fields
  block: Span
  form: 'row' | 'cell'
}

export function goal(kind: TableGoal['kind'], cell: Cell, row: Row, fields: Fields): TableGoal {
  const content = join(lines(cell.content))
  const found = label(content.text)
  return {
    kind,
    content,
    start: cell.start,
    fields: {...fields},
    block: row.block,
    form: 'row',
    ...(found && found.kind === kind ? {label: found} : {}),
  }
}

export function fieldsOf(row: Row, roles: readonly Role[], text: number): Fields {
  const fields: Fields = {}
  for (const [column, cell] of row.cells.entries()) {
    const own = roles[column]
    if (column === text || !own) continue
    if (own.kind === 'field') fields[own.name] ??= fieldOf(join(lines(cell.content)), cell.start)
    if (own.kind === 'id') fields.id ??= fieldOf(cell.content, cell.start)
  }
  return fields
}

/** A row with nothing but one bold cell, or one cell with an objective's label, is the title of the rows below. */
export function separatorOf(row: Row): Cell | undefined {
  const filled = row.cells.filter(({content}) => content.text.trim() !== '' && !/^[#\d.)]+$/.test(content.text.trim()))
  const [only] = filled
  if (!only || filled.length > 1 || row.cells.length < 2) return undefined
  return isAll(only.content, 'strong') || label(only.content.text)?.kind === 'objective' ? only : undefined
}
