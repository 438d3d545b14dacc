import {latin} from '../../../model/latin.js'
import type {Item} from '../item.js'
import {namesOkrs} from '../labels.js'
import {columns, sideBySide} from './columns.js'
import type {TableGoal} from './goal.js'
import {idsApart, isComparison, measuredRoles, role} from './roles.js'
import {labelledRows, oneColumn, separated} from './rows.js'

const WEAK_OBJECTIVE = latin(String.raw`^\W*(?:goals?|ziele?)(?!\p{L})`, 'i')

/** The objectives and key results in a table; none in a table of something else. `spoken`: the section speaks of OKRs. */
export function tableGoals(item: Item, spoken: boolean): TableGoal[] {
  const table = item.table
  if (!table) return []
  const roles = idsApart(
    table.header.cells.map(({content}) => role(content.text)),
    table.rows,
  )
  const results = roles.filter(({kind}) => kind === 'keyResult').length
  if (roles.some(({kind}) => kind === 'log') || isComparison(roles)) return []
  if (results > 1) return roles.some(({kind}) => kind === 'objective') ? sideBySide(table, roles) : []
  const weak = table.header.cells.some(({content}) => WEAK_OBJECTIVE.test(content.text))
  if (results === 1) return columns(table.rows, roles, weak)
  const measured = measuredRoles(roles, spoken)
  if (measured) return columns(table.rows, measured, weak)
  const labelled = labelledRows(table.header, table.rows)
  if (labelled.length > 0) return labelled
  const mixed = oneColumn(table, roles)
  if (mixed.length > 0) return mixed
  return spoken || namesOkrs(table.header.cells[0]?.content.text ?? '') ? separated(table.rows, roles) : []
}
