import type {Field} from '../model/index.js'
import type {Goal, Owner} from './goals.js'
import {type Reference, referenceIn} from './reference.js'
import {isCalled, isSameCycle, LEVELS, mayBeAbove} from './scope.js'

/** What a named parent turned out to be. */
export type Resolution =
  | {kind: 'goal'; goal: Goal}
  /** No goal has this id where it should be. */
  | {kind: 'missing'; reference: Reference; known: readonly Goal[]}
  /** No unit has this name. */
  | {kind: 'unknown-unit'; reference: Reference}
  /** Two goals of one set have this id. */
  | {kind: 'twice'; reference: Reference}
  /** Free text, an address, or a goal in a document that is not there. */
  | {kind: 'open'}

const OPEN: Resolution = {kind: 'open'}

export interface Known {
  goals: readonly Goal[]
  owners: readonly Owner[]
  /** All documents of the organisation are there. */
  complete: boolean
}

export function resolve({value}: Field, from: Goal, known: Known): Resolution {
  const raw = known.goals.filter(({ids}) => ids.includes(value.trim().toUpperCase()))
  const [exact] = raw
  const reference = referenceIn(value)
  if (!reference) return exact && raw.length === 1 ? {kind: 'goal', goal: exact} : OPEN
  return reference.unit === undefined ? byId(reference, from, known) : byUnit(reference, reference.unit, from, known)
}

function byUnit(reference: Reference, unit: string, from: Goal, {goals, owners, complete}: Known): Resolution {
  const called = owners.filter((owner) => isCalled(unit, owner))
  if (called.length === 0) return complete && reference.joined ? {kind: 'unknown-unit', reference} : OPEN
  const near = called.filter((owner) => isSameCycle(owner, from.owner))
  if (near.length === 0) return OPEN
  const inUnit = goals.filter(({owner}) => near.includes(owner))
  const found = inUnit.filter(({ids}) => ids.includes(reference.id))
  const [first] = found
  if (!first) return isNumbered(inUnit, reference) ? {kind: 'missing', reference, known: inUnit} : OPEN
  return only(found, first, reference)
}

/** An id without a unit means a goal above, in another set; in its own set only where no other can be meant. */
function byId(reference: Reference, from: Goal, {goals, complete}: Known): Resolution {
  const found = goals.filter(({ids, owner}) => ids.includes(reference.id) && isSameCycle(owner, from.owner))
  const others = found.filter(({owner}) => owner !== from.owner && mayBeAbove(owner, from.owner))
  const above = nearest(others, from)
  const [first] = above
  if (first) return only(above, first, reference)
  const isWhole = complete || isSelfContained(from.owner, goals)
  const own = found.filter(({owner}) => owner === from.owner)
  const [ownFirst] = own
  if (others.length > 0 || !isWhole) return OPEN
  if (ownFirst) return only(own, ownFirst, reference)
  const reachable = goals.filter(({owner}) => owner === from.owner || mayBeAbove(owner, from.owner))
  return found.length === 0 && isNumbered(reachable, reference) ? {kind: 'missing', reference, known: reachable} : OPEN
}

/** Of the goals in one document the own one counts, of several levels the nearest; nothing where that leaves two sets. */
function nearest(goals: readonly Goal[], from: Goal): readonly Goal[] {
  const here = goals.filter(({owner}) => owner.document === from.owner.document)
  const candidates = here.length > 0 ? here : goals
  const rank = ({owner}: Goal) => (owner.level ? LEVELS.indexOf(owner.level) : -1)
  const lowest = Math.max(...candidates.map(rank))
  const closest = candidates.filter((goal) => rank(goal) === lowest)
  return new Set(closest.map(({owner}) => owner)).size === 1 ? closest : []
}

function only(found: readonly Goal[], first: Goal, reference: Reference): Resolution {
  const twice = found.some((goal) => goal !== first && goal.owner === first.owner && goal.objective === first.objective)
  return twice ? {kind: 'twice', reference} : {kind: 'goal', goal: first}
}

/** Where goals of this kind have no numbers, none can be missing. */
const isNumbered = (goals: readonly Goal[], {id}: Reference): boolean =>
  goals.filter(({ids}) => ids.some((known) => known.startsWith(id.slice(0, 1)))).length > 1

/**
 * Whether the parents of a set stand in its own document: the top level is there, or the other parents are goals of
 * this very set that have none themselves.
 */
function isSelfContained(owner: Owner, goals: readonly Goal[]): boolean {
  const here = goals.filter((goal) => goal.owner.document === owner.document)
  if (here.some((goal) => goal.owner.level === 'company')) return true
  if (owner.level !== undefined || owner.document.sets.length > 1 || owner.set.parents.length > 0) return false
  const objectives = here.filter(({statement}) => statement.kind === 'objective')
  const named = objectives.flatMap((goal) => goal.parents.map(({value}) => ({goal, reference: referenceIn(value)})))
  const inside = named.filter(({reference}) =>
    objectives.some(({ids, parents}) => reference && ids.includes(reference.id) && parents.length === 0),
  )
  return inside.length >= 2 && inside.length >= named.length - 1
}
