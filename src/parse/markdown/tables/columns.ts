import type {Fields} from '../../../model/index.js'
import {fieldOf} from '../../clean.js'
import {EMPTY, join, lines, type Plain, slice, trim} from '../../plain.js'
import type {Row} from '../item.js'
import {label} from '../labels.js'
import {fieldsOf, goal, separatorOf, type TableGoal} from './goal.js'
import {isId, isTarget, type Role} from './roles.js'

/** “Objective | KR1 | KR2”: an objective with all its key results in one row. */
export function sideBySide({header, rows}: {header: Row; rows: readonly Row[]}, roles: readonly Role[]): TableGoal[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column): TableGoal[] => {
      const kind = roles[column]?.kind
      if (cell.content.text.trim() === '' || (kind !== 'objective' && kind !== 'keyResult')) return []
      const above = kind === 'keyResult' ? label(trim(header.cells[column]?.content ?? EMPTY).text) : undefined
      const own = goal(kind, cell, row, {})
      return [above && !own.label ? {...own, form: 'cell', label: {...above, end: 0}} : {...own, form: 'cell'}]
    }),
  )
}

/** @param weak the column of objectives is called “Ziel” or “Goal”, which may mean the target. */
export function columns(rows: readonly Row[], given: readonly Role[], weak: boolean): TableGoal[] {
  const roles = [...given]
  const result = roles.findIndex(({kind}) => kind === 'keyResult')
  let objective = roles.findIndex(({kind}) => kind === 'objective')
  if (objective >= 0 && roles[objective]?.kind === 'objective' && weak && isTarget(rows, roles, objective)) {
    roles[objective] = {kind: 'field', name: 'target'}
    objective = -1
  }
  const text = textColumn(rows, roles, result)
  const goals: TableGoal[] = []
  let last = ''
  for (const row of rows) {
    const separator = separatorOf(row)
    if (separator && objective < 0 && rows.length > 1) {
      goals.push(goal('objective', separator, row, {}))
      continue
    }
    const above = objective >= 0 ? row.cells[objective] : undefined
    const {parent, ...others} = fieldsOf(row, roles, text)
    const opens = above !== undefined && above.content.text.trim() !== '' && above.content.text !== last
    if (opens) {
      last = above.content.text
      // What is above the objective stands once, in the row that names it.
      goals.push(goal('objective', above, row, parent?.value ? {parent} : {}))
    }
    const cell = row.cells[text]
    if (!cell) continue
    const fields: Fields = parent && !opens ? {...others, parent} : others
    if (text !== result) {
      const id = row.cells[result]
      if (id && id.content.text.trim() !== '') fields.id = fieldOf(id.content, id.start)
    }
    for (const part of parts(cell.content, objective >= 0)) {
      const single = part === cell.content
      goals.push({...goal('keyResult', {...cell, content: part}, row, fields), form: single ? 'row' : 'cell'})
    }
  }
  return goals
}

/** The column with the key results' words; it is not always the one that is called so. */
function textColumn(rows: readonly Row[], roles: readonly Role[], result: number): number {
  const cells = rows.map((row) => row.cells[result]?.content.text.trim() ?? '').filter((text) => text !== '')
  const ids = cells.filter((text) => isId(text)).length
  if (ids * 2 <= cells.length) return result
  const free = roles.findIndex(({kind}) => kind === 'text')
  if (free >= 0 && worded(rows, free)) return free
  for (const name of ['description', 'metric', 'target'] as const) {
    const column = roles.findIndex((other) => other.kind === 'field' && other.name === name)
    if (column >= 0 && worded(rows, column)) return column
  }
  return free >= 0 ? free : result
}

const worded = (rows: readonly Row[], column: number) =>
  rows.filter((row) => /\p{L}{3}/u.test(row.cells[column]?.content.text ?? '')).length * 2 >= rows.length

/** Several key results in one cell, each on a line with a number, bullet or label of its own. */
function parts(content: Plain, ofObjective: boolean): Plain[] {
  const own = lines(content).filter(({text}) => text !== '')
  if (own.length < 2) return [own.length === 1 && content.text.includes('\n') ? (own[0] ?? content) : content]
  const marked = own.filter(({text}) => MARK.test(text) || label(text)?.kind === 'keyResult').length
  if (marked * 2 < own.length && !ofObjective) return [join(own)]
  if (marked === 0) return own
  const groups: Plain[][] = []
  for (const line of own) {
    const mark = MARK.exec(line.text)?.[0].length ?? 0
    if (mark > 0 || label(line.text)?.kind === 'keyResult' || groups.length === 0) groups.push([slice(line, mark)])
    else groups.at(-1)?.push(line)
  }
  return groups.map((lines) => join(lines))
}

const MARK = /^(?:[•·▪◦–-]\s*|\d{1,2}[.)]\s+)/
