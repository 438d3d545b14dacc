import {isAll, slice, trim} from '../../plain.js'
import type {Cell, Row} from '../item.js'
import {label, namesOkrs} from '../labels.js'
import {fieldsOf, goal, separatorOf, type TableGoal} from './goal.js'
import type {Role} from './roles.js'

/** Tables that are turned on their side: the first column says “Objective”, “KR1”, the second has the text. */
export function labelledRows(header: Row, rows: readonly Row[]): TableGoal[] {
  const goals: TableGoal[] = []
  for (const row of [header, ...rows]) {
    const [first, second] = row.cells
    const found = first ? label(trim(first.content).text) : undefined
    if (!first || !found || (found.kind !== 'objective' && found.kind !== 'keyResult')) continue
    const alone = found.end >= trim(first.content).text.length
    if (alone && second) goals.push({...goal(found.kind, second, row, {}), label: {...found, end: 0}})
    else if (!alone) goals.push(goal(found.kind, first, row, {}))
  }
  const results = goals.filter(({kind}) => kind === 'keyResult').length
  return results > 0 && goals.length * 2 >= rows.length && header.cells.length > 1 ? goals : []
}

/** “# | OKR”: one column for both, in which an id, a label or bold letters tell which row is which. */
export function oneColumn({header, rows}: {header: Row; rows: readonly Row[]}, roles: readonly Role[]): TableGoal[] {
  const column = header.cells.findIndex(({content}) => namesOkrs(content.text))
  const ids = roles.findIndex(({kind}) => kind === 'id')
  if (column < 0 || ids < 0) return []
  const goals = rows.flatMap((row): TableGoal[] => {
    const cell = row.cells[column]
    const kind = kindNamed(row.cells[ids]?.content.text.trim() ?? '')
    if (!cell || !kind || cell.content.text.trim() === '') return []
    return [goal(kind, cell, row, fieldsOf(row, roles, column))]
  })
  const objectives = goals.filter(({kind}) => kind === 'objective').length
  return objectives > 0 && goals[0]?.kind === 'objective' && goals.length > 2 * objectives ? goals : []
}

/** “O1” and “2” count objectives, “KR1”, “2.1” and “2a” key results. */
function kindNamed(id: string): TableGoal['kind'] | undefined {
  if (/^(?:o(?:bj(?:ective)?)?|z(?:iel)?)?[ .-]?\d{1,2}[.)]?$/i.test(id)) return 'objective'
  return /^(?:(?:kr|se|ke)[ .-]?\d{1,2}(?:\.\d{1,2})?[a-h]?|\d{1,2}(?:\.\d{1,2}|\.?[a-h]))[.)]?$/i.test(id)
    ? 'keyResult'
    : undefined
}

/** Rows below bold titles, in a table without a column for key results. */
export function separated(rows: readonly Row[], roles: readonly Role[]): TableGoal[] {
  const titles = rows.map(titleColumn).filter((at) => at >= 0)
  const column = titles[0]
  if (column === undefined || titles.length < 2) return []
  const goals: TableGoal[] = []
  for (const row of rows) {
    const title = titleOf(row)
    const cell = row.cells[column]
    if (title) {
      const number = /^\s*\d{1,2}\s+(?=\[?\p{L})/u.exec(title.content.text)?.[0].length ?? 0
      goals.push(goal('objective', {...title, content: slice(title.content, number)}, row, {}))
    } else if (
      goals.length > 0 &&
      cell &&
      cell.content.text.trim() !== '' &&
      !/^\s*\d+\.\s/.test(cell.content.text) &&
      !isAll(cell.content, 'emphasis')
    ) {
      goals.push(goal('keyResult', cell, row, fieldsOf(row, roles, column)))
    }
  }
  return goals
}

function titleColumn(row: Row): number {
  const title = titleOf(row)
  return title ? row.cells.indexOf(title) : -1
}

function titleOf(row: Row): Cell | undefined {
  const cell = separatorOf(row)
  return cell && /\p{L}/u.test(cell.content.text) ? cell : undefined
}
