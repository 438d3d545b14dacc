import type {FieldName} from '../../../model/index.js'
import {latin} from '../../../model/latin.js'
import {fieldName} from '../../fields.js'
import type {Row} from '../item.js'
import {label} from '../labels.js'

export type Role = {kind: 'objective' | 'keyResult' | 'id' | 'log' | 'work' | 'text'} | {kind: 'field'; name: FieldName}

const LOG = /^(?:date|datum|week|woche|kw|month|monat|day|tag|timestamp|zeitpunkt|check-?in|version)$/i
const KEY_RESULT = latin(
  String.raw`^(?:(?:[\p{L}]+ )?key[ -]?results?|krs?|schlüssel-?ergebnis(?:se)?|kernergebnis(?:se)?|wichtige ergebnisse|messbare ergebnisse|ergebnis(?:se)?)(?: ?\d+| *\(.*\)| *#| nr\.?| text| beschreibung| description)?$`,
  'i',
)
const OBJECTIVE = latin(
  String.raw`^(?:(?:[\p{L}]+ )?objectives?|goals?|ziele?|zielsetzung(?:en)?|objetivos?)(?: *\(.*\)| *#)?$`,
  'i',
)

export function role(header: string): Role {
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

/** “KR | Key Result”: of two columns for key results the one with nothing but numbers and labels holds their ids. */
export function idsApart(roles: readonly Role[], rows: readonly Row[]): Role[] {
  if (roles.filter(({kind}) => kind === 'keyResult').length < 2) return [...roles]
  return roles.map((own, column) => {
    const cells = rows.map((row) => row.cells[column]?.content.text.trim() ?? '').filter((text) => text !== '')
    return own.kind === 'keyResult' && cells.length > 0 && cells.every(isId) ? {kind: 'id'} : own
  })
}

/** “Aspect | Objective | Key Result” sets the two side by side to explain them. */
export const isComparison = (roles: readonly Role[]) =>
  roles[0]?.kind === 'text' &&
  roles.some(({kind}) => kind === 'objective') &&
  roles.some(({kind}) => kind === 'keyResult') &&
  roles.length === 3

/** “Objective | Metric | Start | Target”: what is measured, from where and to where, is a key result. */
export function measuredRoles(roles: readonly Role[], spoken: boolean): Role[] | undefined {
  const hasField = (...names: FieldName[]) => roles.some((own) => own.kind === 'field' && names.includes(own.name))
  const objective = roles.findIndex(({kind}) => kind === 'objective')
  const metric = roles.findIndex((own) => own.kind === 'field' && own.name === 'metric')
  if (metric < 0 || !hasField('target') || !hasField('baseline', 'current') || (objective < 0 && !spoken))
    return undefined
  return roles.map((own, column) => (column === metric ? {kind: 'keyResult'} : own))
}

/** “Ziel” beside “Start” or above figures is the target, not the objective. */
export function isTarget(rows: readonly Row[], roles: readonly Role[], column: number): boolean {
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

export function isId(text: string): boolean {
  if (/^[#\d.)\s-]+$/.test(text)) return true
  const found = label(text)
  return found !== undefined && found.kind !== 'field' && found.end >= text.length
}
