import type {Field, KeyResult, Level, Objective, OkrDocument, OkrSet} from '../model/index.js'
import {levelOf} from '../parse/fields.js'
import {referenceIn} from './reference.js'

/** A set with what is known of it from its document. */
export interface Owner {
  document: OkrDocument
  set: OkrSet
  level: Level | undefined
  cycle: string | undefined
  /** What the unit may be called, in lower case. */
  names: readonly string[]
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

export function ownersOf(documents: readonly OkrDocument[]): Owner[] {
  return documents.flatMap((document) =>
    document.sets.map((set): Owner => {
      const level = set.level ?? levelOf((set.fields.level ?? document.fields.level)?.value ?? '')
      const cycle = set.cycle ?? (set.fields.cycle ?? document.fields.cycle)?.value
      return {document, set, level, cycle, names: namesOf(set, document)}
    }),
  )
}

function namesOf({unit}: OkrSet, {filePath, sets}: OkrDocument): string[] {
  const file =
    sets.length === 1
      ? filePath
          ?.split(/[\\/]/)
          .at(-1)
          ?.replace(/\.\w+$/, '')
      : undefined
  const noted = [unit, file].filter((name) => name !== undefined).map((name) => name.toLowerCase().trim())
  return [...new Set(noted.flatMap((name) => [name, ...name.split(/[^\p{L}\d]+/u)]))].filter((name) => name.length > 1)
}

/** All goals of a set, each objective before its key results. */
export function goalsOf(owner: Owner): Goal[] {
  const goals: Goal[] = []
  for (const statement of owner.set.objectives) {
    const named = statement.parents.length > 0 ? statement.parents : owner.set.parents
    const objective: Goal = {statement, owner, ids: idsOf(statement.id), parents: named}
    goals.push(objective)
    for (const keyResult of statement.keyResults) goals.push(keyResultGoal(keyResult, owner, objective))
  }
  for (const keyResult of owner.set.keyResults) goals.push(keyResultGoal(keyResult, owner, undefined))
  return goals
}

function keyResultGoal(statement: KeyResult, owner: Owner, objective: Goal | undefined): Goal {
  const {parent} = statement.fields
  const own = idsOf(statement.id)
  const number = /^KR(\d+)$/.exec(own[0] ?? '')?.[1]
  const above = /^O(\d+)$/.exec(objective?.ids[0] ?? '')?.[1]
  const ids = number && above ? [`KR${above}.${number}`, ...own] : own
  return {statement, owner, ...(objective && {objective}), ids, parents: parent ? [parent] : []}
}

/** `team/o-2` → `O2`; an id of a form of its own stays as it is, in capitals. */
function idsOf(id: string | undefined): string[] {
  if (id === undefined) return []
  const known = referenceIn(id)
  return known && known.rest === '' ? [...new Set([known.id, id.toUpperCase()])] : [id.toUpperCase()]
}
