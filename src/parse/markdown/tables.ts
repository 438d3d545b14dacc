import type {FieldName, Fields, Span} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {fieldOf} from '../clean.js'
import {fieldName} from '../fields.js'
import {EMPTY, isAll, join, lines, type Plain, slice, trim} from '../plain.js'
import type {Cell, Item, Row} from './item.js'
import {type LabelMatch, label, namesOkrs} from './labels.js'

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

type Role = {kind: 'objective' | 'keyResult' | 'id' | 'log' | 'work' | 'text'} | {kind: 'field'; name: FieldName}

const LOG = /^(?:date|datum|week|woche|kw|month|monat|day|tag|timestamp|zeitpunkt|check-?in|version)$/i
const KEY_RESULT = latin(
  String.raw`^(?:(?:[\p{L}]+ )?key[ -]?results?|krs?|schlüssel-?ergebnis(?:se)?|kernergebnis(?:se)?|wichtige ergebnisse|messbare ergebnisse|ergebnis(?:se)?)(?: ?\d+| *\(.*\)| *#| nr\.?| text| beschreibung| description)?$`,
  'i',
)
const OBJECTIVE = latin(
  String.raw`^(?:(?:[\p{L}]+ )?objectives?|goals?|ziele?|zielsetzung(?:en)?|objetivos?)(?: *\(.*\)| *#)?$`,
  'i',
)

const WEAK_OBJECTIVE = latin(String.raw`^\W*(?:goals?|ziele?)(?!\p{L})`, 'i')

function role(header: string): Role {
  const text = header.replace(/^[^\p{L}\d#%]+/u, '').trim()
  if (LOG.test(text)) return {kind: 'log'}
  if (KEY_RESULT.test(text)) return {kind: 'keyResult'}
  if (/^(?:#|id|nr\.?|no\.?|nummer|kennung|kr ?[-#]?id|kr ?#)$/i.test(text)) return {kind: 'id'}
  if (OBJECTIVE.test(text)) return {kind: 'objective'}
  if (/^(?:initiatives?|tasks?|actions?|projects?|maßnahmen?|aufgaben?|projekte?|initiativen?)$/i.test(text))
    return {kind: 'work'}
  const name = fieldName(text)
  return name ? {kind: 'field', name} : {kind: 'text'}
}

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

/** “Objective | Metric | Start | Target”: what is measured, from where and to where, is a key result. */
function measuredRoles(roles: readonly Role[], spoken: boolean): Role[] | undefined {
  const hasField = (...names: FieldName[]) => roles.some((own) => own.kind === 'field' && names.includes(own.name))
  const objective = roles.findIndex(({kind}) => kind === 'objective')
  const metric = roles.findIndex((own) => own.kind === 'field' && own.name === 'metric')
  if (metric < 0 || !hasField('target') || !hasField('baseline', 'current') || (objective < 0 && !spoken))
    return undefined
  return roles.map((own, column) => (column === metric ? {kind: 'keyResult'} : own))
}

/** “Objective | KR1 | KR2”: an objective with all its key results in one row. */
function sideBySide({header, rows}: {header: Row; rows: readonly Row[]}, roles: readonly Role[]): TableGoal[] {
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

/** “KR | Key Result”: of two columns for key results the one with nothing but numbers and labels holds their ids. */
function idsApart(roles: readonly Role[], rows: readonly Row[]): Role[] {
  if (roles.filter(({kind}) => kind === 'keyResult').length < 2) return [...roles]
  return roles.map((own, column) => {
    const cells = rows.map((row) => row.cells[column]?.content.text.trim() ?? '').filter((text) => text !== '')
    return own.kind === 'keyResult' && cells.length > 0 && cells.every(isId) ? {kind: 'id'} : own
  })
}

/** “Aspect | Objective | Key Result” sets the two side by side to explain them. */
const isComparison = (roles: readonly Role[]) =>
  roles[0]?.kind === 'text' &&
  roles.some(({kind}) => kind === 'objective') &&
  roles.some(({kind}) => kind === 'keyResult') &&
  roles.length === 3

/** @param weak the column of objectives is called “Ziel” or “Goal”, which may mean the target. */
function columns(rows: readonly Row[], given: readonly Role[], weak: boolean): TableGoal[] {
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

/** “Ziel” beside “Start” or above figures is the target, not the objective. */
function isTarget(rows: readonly Row[], roles: readonly Role[], column: number): boolean {
  if (roles.some((other) => other.kind === 'field' && other.name === 'target')) return false
  if (
    roles.some(
      (other) =>
        other.kind === 'field' && (other.name === 'baseline' || other.name === 'current' || other.name === 'unit'),
    )
  )
    return true
  const cells = rows.map((row) => row.cells[column]?.content.text.trim() ?? '').filter((text) => text !== '')
  const short = cells.filter((text) => /\d/.test(text) && text.split(/\s+/).length <= 4 && !label(text))
  return cells.length > 0 && short.length * 2 > cells.length
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

export function isId(text: string): boolean {
  if (/^[#\d.)\s-]+$/.test(text)) return true
  const found = label(text)
  return found !== undefined && found.kind !== 'field' && found.end >= text.length
}

function fieldsOf(row: Row, roles: readonly Role[], text: number): Fields {
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
function separatorOf(row: Row): Cell | undefined {
  const filled = row.cells.filter(({content}) => content.text.trim() !== '' && !/^[#\d.)]+$/.test(content.text.trim()))
  const [only] = filled
  if (!only || filled.length > 1 || row.cells.length < 2) return undefined
  return isAll(only.content, 'strong') || label(only.content.text)?.kind === 'objective' ? only : undefined
}

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

/** Tables that are turned on their side: the first column says “Objective”, “KR1”, the second has the text. */
function labelledRows(header: Row, rows: readonly Row[]): TableGoal[] {
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
function oneColumn({header, rows}: {header: Row; rows: readonly Row[]}, roles: readonly Role[]): TableGoal[] {
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
function separated(rows: readonly Row[], roles: readonly Role[]): TableGoal[] {
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

function goal(kind: TableGoal['kind'], cell: Cell, row: Row, fields: Fields): TableGoal {
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
