import type {Change, Language} from '../model/index.js'
import {setField} from './changes.js'
import type {Goal} from './workspace.js'

const SLOT: Record<Language, string> = {en: '[parent]', de: '[Elternziel]'}

/** Gives a goal another parent, a gap where none is known; `undefined` where it does not name exactly one itself. */
export function renameParent({statement}: Goal, language: Language, parent = SLOT[language]): Change | undefined {
  const own = statement.kind === 'objective' ? statement.parents.length : 1
  return own === 1 && statement.fields.parent ? setField(statement, 'parent', parent, language) : undefined
}

/** `Sales/O2` where the unit has a name, else `O2`. */
export function pathOf({ids, owner: {set}}: Goal): string {
  return [set.unit?.trim(), ids[0]].filter(Boolean).join('/')
}
