import type {Field, OkrDocument} from '../model/index.js'
import {type Goal, goalsOf, type Owner, ownersOf} from './goals.js'
import {type Resolution, resolve} from './resolve.js'

export type {Goal, Owner} from './goals.js'
export {referenceIn} from './reference.js'
export {isSameCycle, LEVELS} from './scope.js'

/** A parent as a goal names it, and what it turned out to be. */
export interface NamedParent {
  from: Goal
  field: Field
  resolution: Resolution
}

/** Documents together: who names whom. */
export interface Workspace {
  owners: readonly Owner[]
  goals: readonly Goal[]
  /** All documents of the organisation are there; otherwise a parent may stand in one that is not. */
  complete: boolean
  parents: readonly NamedParent[]
}

export function workspaceOf(documents: readonly OkrDocument[], complete: boolean): Workspace {
  const owners = ownersOf(documents)
  const goals = owners.flatMap(goalsOf)
  const known = {owners, goals, complete}
  const parents = goals.flatMap((from) =>
    from.parents.map((field): NamedParent => ({from, field, resolution: resolve(field, from, known)})),
  )
  return {owners, goals, complete, parents}
}

/** The goals that each goal supports, where they are known. */
export function linksOf({parents}: Pick<Workspace, 'parents'>): {from: Goal; to: Goal; field: Field}[] {
  return parents.flatMap(({from, field, resolution}) =>
    resolution.kind === 'goal' ? [{from, to: resolution.goal, field}] : [],
  )
}
