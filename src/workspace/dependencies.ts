import type {Field} from '../model/index.js'
import {nearestOf} from './choose.js'
import {bareName, type Goal, type Owner} from './goals.js'
import {referenceIn} from './reference.js'
import type {Entry, Lookup} from './register.js'
import {ownersCalled} from './resolve.js'
import {isSameCycle} from './scope.js'

/** What one unit needs of another, as it is noted. */
export interface Dependency {
  from: Owner
  to: Owner
  /** The goal that needs it; absent where it is noted once for the whole set. */
  goal?: Goal
  field: Field
  /** The other side has said yes: it is written here, or the other unit names this one as well. */
  confirmed: boolean
}

/** A noted dependency with the units that it names. */
export interface NamedUnits {
  from: Owner
  goal?: Goal
  field: Field
  to: readonly Owner[]
}

/** The dependencies of a set, each field once. */
export function notedIn(owner: Owner): Omit<NamedUnits, 'to'>[] {
  const noted: Omit<NamedUnits, 'to'>[] = owner.goals.flatMap((goal) => {
    const field = goal.statement.fields.dependsOn
    return field ? [{from: owner, goal, field}] : []
  })
  const ofSet = owner.set.fields.dependsOn ?? owner.document.fields.dependsOn
  return ofSet ? [...noted, {from: owner, field: ofSet}] : noted
}

/** The units named in `Data team, Legal/O2, confirmed 2027-04-01`; what names none is left out. */
export function unitsIn({value}: Field, from: Owner, home: Entry, lookup: Lookup): Owner[] {
  if (value.length > 300) return []
  const parts = value.split(/\s*(?:[,;+&()]|\s(?:and|und|sowie)\s)\s*/).filter((part) => part !== '')
  const found = parts.flatMap((part) => {
    const reference = referenceIn(part)
    const name = reference ? reference.unit : part.replace(/^(?:the|das|die|der|dem|vom?|von) /i, '')
    if (name === undefined || name.split(' ').length > 5) return []
    const called = ownersCalled(bareName(name), lookup).filter(
      (owner) => owner !== from && isSameCycle(owner, from) && !isSameUnit(owner, from),
    )
    return nearestOf(called, home) ?? []
  })
  return [...new Set(found)]
}

const isSameUnit = ({set: one}: Owner, {set: other}: Owner): boolean =>
  one.unit !== undefined && one.unit.toLowerCase() === other.unit?.toLowerCase()

const CONFIRMED =
  /confirm|agreed|committed|accepted|bestätigt|zugesagt|vereinbart|abgestimmt|✓|✔|✅|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\./iu

/** Whether a noted dependency says itself that the other side has agreed. */
export const isConfirmed = (noted: string): boolean => CONFIRMED.test(noted)
