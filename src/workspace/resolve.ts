import type {Field} from '../model/index.js'
import {nearestOwner, only} from './choose.js'
import type {Goal, Owner} from './goals.js'
import {isAddress, placeIn} from './link.js'
import {atPlace} from './places.js'
import {type Reference, referenceIn} from './reference.js'
import {type Entry, isNumbered, KEYS, type Lookup} from './register.js'
import {byNumber, OPEN, type Resolution, type Search} from './resolution.js'
import {isAbove, isSameCycle, isSamePeriod, levelCalled, levelsAbove} from './scope.js'
import {isQuoted, wordsOf} from './text.js'

export function resolve(field: Field, search: Search): Resolution {
  if (isAddress(field)) return OPEN
  const place = placeIn(field)
  const there = place && atPlace(place, field, search)
  if (there) return there
  const ownForm = byOwnForm(field.value.trim().toUpperCase(), search)
  if (ownForm) return ownForm
  const reference = referenceIn(place?.isName ? `${place.file}/${place.anchor}` : field.value)
  if (!reference) return byText(field.value, search)
  return reference.unit === undefined ? byId(reference, search) : byUnit(reference, reference.unit, search)
}

/** `O-CS-3`: an id as the organisation makes them. One that is missing is told where others of its series are. */
function byOwnForm(id: string, {from, home, lookup, complete}: Search): Resolution | undefined {
  if (isNumbered(id) || !/^[\p{L}\d]+(?:[-_/.:][\p{L}\d]+)*$/u.test(id)) return undefined
  const found = [...lookup.goals(KEYS.ownForm(id))].filter(({owner}) => isSameCycle(owner, from.owner))
  if (found.length > 0) return only(nearestOwner(found, home), {id, joined: false, rest: ''})
  if (!/\p{L}[-_/.:]?\d+$/u.test(id) || !complete || referenceIn(id)) return undefined
  const series = [...lookup.goals(KEYS.series(id))].filter(({owner}) => isSameCycle(owner, from.owner))
  return series.length > 1
    ? {kind: 'missing', reference: {id, joined: false, rest: ''}, known: byNumber(series)}
    : undefined
}

function byUnit(reference: Reference, unit: string, search: Search): Resolution {
  const {from, home, lookup, complete} = search
  const called = ownersCalled(unit, lookup)
  if (called.length === 0) {
    // “COMPANY” where no goals of the company are: they are kept elsewhere.
    const isKnown = complete && reference.joined && levelCalled(unit) === undefined
    return isKnown ? {kind: 'unknown-unit', reference} : OPEN
  }
  const near = called.filter((owner) => isSameCycle(owner, from.owner))
  if (near.length === 0) return OPEN
  const inUnit = near.flatMap(({goals}) => goals)
  const found = inUnit.filter(({ids}) => ids.includes(reference.id))
  if (found.length > 0) return only(nearestOwner(agreeing(found, reference), home), reference)
  const others = inUnit.filter(({ids}) => ids.some((id) => id.startsWith(reference.id.slice(0, 1))))
  return others.length > 1 ? {kind: 'missing', reference, known: byNumber(others)} : OPEN
}

/** By its whole name, else by the level that few have, else by a word of its name. */
export function ownersCalled(unit: string, lookup: Lookup): Owner[] {
  const name = unit.toLowerCase().replace(/ (?:team|objective|okrs?|ziel)$/, '')
  const level = levelCalled(name)
  for (const key of [KEYS.fullName(name), ...(level ? [KEYS.level(level)] : []), KEYS.word(name)]) {
    const owners = lookup.owners(key)
    if (owners.size > 0) return [...owners]
  }
  return []
}

/** An id without a unit means a goal above, in another set; in its own set only where no other can be meant. */
function byId(reference: Reference, search: Search): Resolution {
  const {from, home, complete} = search
  const {id} = reference
  const here = home.goals.filter((goal) => goal.ids.includes(id) && isSameCycle(goal.owner, from.owner))
  const others = aboveIn(here, from) ?? aboveElsewhere(id, search)
  if (others.length > 0) return only(nearestOwner(agreeing(others, reference), home), reference)
  if (!complete && !isSelfContained(from.owner, home)) return OPEN
  const own = here.filter(({owner}) => owner === from.owner)
  if (own.length > 0) return only(own, reference)
  if (here.length > 0) return OPEN
  const reachable = numberedAbove(id.slice(0, 1), search)
  return reachable.length > 1 ? {kind: 'missing', reference, known: byNumber(reachable)} : OPEN
}

/** Of the goals with an id those of the nearest level above. */
function aboveIn(goals: readonly Goal[], from: Goal): readonly Goal[] | undefined {
  const others = goals.filter(({owner}) => owner !== from.owner && isAbove(owner.level, from.owner.level))
  for (const level of levelsAbove(from.owner.level)) {
    const closest = others.filter(({owner}) => owner.level === level)
    if (closest.length > 0) return closest
  }
  return undefined
}

/** More units than this share the id; then it names none of them, however near one may be. */
const CROWD = 40

function aboveElsewhere(id: string, {from, lookup, complete}: Search): readonly Goal[] {
  const {owner} = from
  for (const level of levelsAbove(owner.level)) {
    // Where documents are missing, an unknown level may be any.
    if (!complete && (level === undefined || owner.level === undefined)) continue
    const found: Goal[] = []
    const owners = new Set<Owner>()
    for (const cycle of lookup.cycles()) {
      if (!isSamePeriod(cycle || undefined, owner.cycle)) continue
      for (const goal of lookup.goals(KEYS.id({level, cycle}, id))) {
        if (goal.owner === owner) continue
        found.push(goal)
        owners.add(goal.owner)
        if (owners.size > CROWD) return found
      }
    }
    if (found.length > 0) return found
  }
  return []
}

/** The numbered goals of this kind that could be meant: the own ones and those above. */
function numberedAbove(letter: string, {from: {owner}, home, lookup}: Search): Goal[] {
  const own = home.goals.filter((goal) => goal.owner === owner && goal.ids.some((id) => id.startsWith(letter)))
  const above = levelsAbove(owner.level).flatMap((level) => [...lookup.goals(KEYS.numbered(level, letter))])
  return [...new Set([...own, ...above])]
}

/** Those whose text stands behind the id, where it does for some. */
function agreeing(goals: readonly Goal[], {rest}: Reference): readonly Goal[] {
  const quote = wordsOf(rest)
  if (quote.length < 2) return goals
  const same = goals.filter(({statement}) => isQuoted(quote, wordsOf(statement.text)))
  return same.length > 0 ? same : goals
}

/** The text of an objective in place of its id, alone or behind a label. */
function byText(value: string, {from, home, lookup}: Search): Resolution {
  for (const text of [value, value.replace(/^[^:–—]{2,40}[:–—]\s+/, '')]) {
    const quote = wordsOf(text)
    if (quote.length < 3) continue
    // A slip of the pen stands at one end at most.
    const near = new Set([...lookup.goals(KEYS.text(quote)), ...lookup.goals(KEYS.textEnd(quote))])
    const found = [...near].filter(
      ({owner, statement}) =>
        owner !== from.owner && isSameCycle(owner, from.owner) && isQuoted(quote, wordsOf(statement.text)),
    )
    const [goal] = nearestOwner(found, home)
    if (goal) return {kind: 'goal', goal}
  }
  return OPEN
}

/**
 * Whether the parents of a set stand in its own document: the top level is there, or the other parents are goals of
 * this very set that have none themselves.
 */
function isSelfContained(owner: Owner, {goals: here}: Entry): boolean {
  if (here.some((goal) => goal.owner.level === 'company')) return true
  if (owner.level !== undefined || owner.document.sets.length > 1 || owner.set.parents.length > 0) return false
  const objectives = here.filter(({statement}) => statement.kind === 'objective')
  const named = objectives.flatMap((goal) => goal.parents.map(({value}) => ({goal, reference: referenceIn(value)})))
  const inside = named.filter(({reference}) =>
    objectives.some(({ids, parents}) => reference && ids.includes(reference.id) && parents.length === 0),
  )
  return inside.length >= 2 && inside.length >= named.length - 1
}
