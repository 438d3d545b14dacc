import type {Field, KeyResult, Level, Objective, OkrDocument, OkrSet} from '../model/index.js'
import {levelOf} from '../parse/fields.js'
import {referenceIn} from './reference.js'

/** A set with what is known of it from its document. */
export interface Owner {
  document: OkrDocument
  set: OkrSet
  level: Level | undefined
  cycle: string | undefined
  /** What the unit is called as a whole, in lower case: its name, the name of its file. */
  fullNames: readonly string[]
  /** What the unit may be called: its full names and the words in them. */
  names: readonly string[]
  /** Each objective before its key results. */
  goals: readonly Goal[]
}

/** An objective or key result that others can name. */
export interface Goal {
  statement: Objective | KeyResult
  owner: Owner
  /** The objective above a key result. */
  objective?: Goal
  /** In one form, `O2` or `KR1.2`; none where the goal has no number. */
  ids: readonly string[]
  /** The parents that it names, else those of its set. */
  parents: readonly Field[]
}

export function ownersOf(document: OkrDocument): Owner[] {
  return document.sets.map((set): Owner => {
    const level = set.level ?? levelOf((set.fields.level ?? document.fields.level)?.value ?? '')
    const cycle = set.cycle ?? (set.fields.cycle ?? document.fields.cycle)?.value
    const fullNames = fullNamesOf(set, document)
    const words = fullNames.flatMap((name) => name.split(/[^\p{L}\d]+/u)).filter(isTelling)
    const goals: Goal[] = []
    const names = [...new Set([...fullNames, ...words])]
    const owner: Owner = {document, set, level, cycle, fullNames, names, goals}
    goals.push(...goalsOf(owner))
    return owner
  })
}

function fullNamesOf({unit, fields}: OkrSet, {filePath, sets}: OkrDocument): string[] {
  const file = sets.length === 1 ? filePath && stemOf(filePath) : undefined
  const noted = [unit, fields.teamName?.value, file].flatMap((name) => (name ? [bareName(name)] : []))
  return [...new Set(noted)].filter((name) => name.length > 1)
}

/** A unit's name without what says that it is one: `Team Night Buses` → `night buses`. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the |das |die |der )?(?:team|squad|department|abteilung|bereich)[\s:-]+(?=\S)/, '')
    .replace(/[\s-]+(?:team|squad|department|okrs?|objective|goals?|ziele?)$/, '')
    .trim()

/** `2027/teams/night-buses.okr.md` → `night-buses`. */
export const stemOf = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? '').replace(/(?:\.\w{1,8}){1,2}$/, '').toLowerCase()

const EMPTY_WORDS = new Set('okr okrs goal goals ziel ziele team teams the and und der die das of for für'.split(' '))

const isTelling = (word: string): boolean => word.length > 1 && !/^\d|^[qht]\d$/.test(word) && !EMPTY_WORDS.has(word)

function goalsOf(owner: Owner): Goal[] {
  const goals: Goal[] = []
  for (const statement of owner.set.objectives) {
    const objective: Goal = {statement, owner, ids: idsOf(statement), parents: parentsOf(statement, owner)}
    goals.push(objective)
    for (const keyResult of statement.keyResults) goals.push(keyResultGoal(keyResult, owner, objective))
  }
  for (const keyResult of owner.set.keyResults) goals.push(keyResultGoal(keyResult, owner, undefined))
  return goals
}

function parentsOf({parents}: Objective, {set, document}: Owner): readonly Field[] {
  if (parents.length > 0) return parents
  if (set.parents.length > 0) return set.parents
  const {parent} = document.fields
  return parent ? [parent] : []
}

function keyResultGoal(statement: KeyResult, owner: Owner, objective: Goal | undefined): Goal {
  const {parent} = statement.fields
  const own = idsOf(statement)
  const number = /^KR(\d+)$/.exec(own[0] ?? '')?.[1]
  const above = /^O(\d+)$/.exec(objective?.ids[0] ?? '')?.[1]
  const ids = number && above ? [`KR${above}.${number}`, ...own] : own
  return {statement, owner, ...(objective && {objective}), ids, parents: parent ? [parent] : []}
}

/** `team/o-2` → `O2`; an id of a form of its own stays as it is, in capitals, before the number of the label. */
function idsOf({id, label, kind}: Objective | KeyResult): string[] {
  const number = label?.number && `${kind === 'objective' ? 'O' : 'KR'}${label.number}`
  const known = id === undefined || isPlain(id) ? undefined : referenceIn(id)
  const common = known?.rest === '' ? known.id : undefined
  const ids = [common, id?.toUpperCase(), number && isPlain(number) ? number : undefined]
  return [...new Set(ids.filter((one) => one !== undefined))]
}

const isPlain = (id: string): boolean => /^(?:O|KR)\d+(?:\.\d+)*$/.test(id)
