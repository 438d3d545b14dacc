import {editDistance, isSwapped} from '../model/edit-distance.js'
import {nearestOf} from './nearest-name.js'
import {type Goal, LEVEL_WORDS, type NamedParent, type WorkspaceSubject, wordsOf} from './workspace.js'

/** Finds the goal that somebody may have meant who named one that is not there. */
export function nearGoals({goals}: WorkspaceSubject, maxDistance: number): (named: NamedParent) => Goal | undefined {
  let ownIds: ReadonlyMap<string, Goal> | undefined
  let titles: ReadonlyMap<string, ReadonlySet<Goal>> | undefined
  return ({from, field: {value}, resolution}) => {
    if (resolution.kind === 'missing') return byId(resolution.reference.id, resolution.known)
    if (resolution.kind === 'unknown-unit') return byUnit(resolution.reference, goals, maxDistance)
    if (resolution.kind !== 'open') return undefined
    const id = value.trim().toUpperCase()
    if (OWN_FORM.test(id)) {
      ownIds ??= new Map(goals.flatMap((goal) => goal.ids.flatMap((one) => (OWN_FORM.test(one) ? [[one, goal]] : []))))
      return ownIds.has(id) ? undefined : bySlip(id, ownIds)
    }
    const title = QUOTED.exec(value)?.groups?.title
    const words = wordsOf(title ?? '')
    if (words.length < FEWEST_WORDS) return undefined
    titles ??= byWord(goals)
    return byTitle(words, titles, from)
  }
}

/** The only one of the known goals whose id differs by one sign: `KR12` from `KR1.2`. */
function byId(id: string, known: readonly Goal[]): Goal | undefined {
  const near = known.filter(({ids: [own = '']}) => editDistance(own, id) === 1)
  return near.length === 1 ? near[0] : undefined
}

/** The goal with this id in the unit whose name is nearest. */
function byUnit({id, unit = ''}: {id: string; unit?: string}, goals: readonly Goal[], max: number): Goal | undefined {
  // A word of three letters is near to too many others.
  if (unit.length < 4) return undefined
  const called = new Map<string, Goal>()
  for (const goal of goals) {
    const {level, fullNames} = goal.owner
    if (!goal.ids.includes(id)) continue
    for (const name of [...fullNames, ...((level && LEVEL_WORDS[level]) ?? [])])
      called.set(name, called.get(name) ?? goal)
  }
  return called.get(nearestOf(unit, [...called.keys()], max) ?? '')
}

/** `O-OPS-3`: whose goal it is stands between its kind and its number. */
const OWN_FORM = /^(?<kind>(?:OBJ|O|Z|KR)-)(?<whose>\p{Lu}{2,})(?<number>-\d+(?:\.\d+)*)$/u

/** The only one whose letters differ by a slip of the pen: two that have changed places, in a longer name one. */
function bySlip(id: string, known: ReadonlyMap<string, Goal>): Goal | undefined {
  const {kind, whose = '', number} = OWN_FORM.exec(id)?.groups ?? {}
  const near = [...known.keys()].filter((one) => {
    const other = OWN_FORM.exec(one)?.groups
    return other?.kind === kind && other?.number === number && isSlip(whose, other?.whose ?? '')
  })
  return near.length === 1 ? known.get(near[0] ?? '') : undefined
}

const isSlip = (one: string, other: string): boolean =>
  isSwapped(one, other) || (one.length > 2 && editDistance(one, other) === 1)

const QUOTED = /^\s*[“„"»«‚'](?<title>[^“”„"»«]+)[”“"«»‘']\.?\s*$/
const FEWEST_WORDS = 4
/** From this share of common words on, a quotation is meant for a title. */
const LEAST = 0.6

function byWord(goals: readonly Goal[]): ReadonlyMap<string, ReadonlySet<Goal>> {
  const shelves = new Map<string, Set<Goal>>()
  for (const goal of goals) {
    if (goal.statement.kind !== 'objective') continue
    for (const word of wordsOf(goal.statement.text)) {
      const shelf = shelves.get(word)
      if (shelf) shelf.add(goal)
      else shelves.set(word, new Set([goal]))
    }
  }
  return shelves
}

/** The only objective of another set that shares most words with a quotation; none where one has all of them. */
function byTitle(
  words: readonly string[],
  titles: ReadonlyMap<string, ReadonlySet<Goal>>,
  from: Goal,
): Goal | undefined {
  const shared = new Map<Goal, number>()
  for (const word of new Set(words))
    for (const goal of titles.get(word) ?? []) shared.set(goal, (shared.get(goal) ?? 0) + 1)
  const ranked = [...shared]
    .filter(([goal]) => goal.owner !== from.owner)
    .map(([goal, count]) => ({goal, share: count / Math.max(words.length, wordsOf(goal.statement.text).length)}))
    .sort((a, b) => b.share - a.share)
  const [best, second] = ranked
  if (!best || best.share < LEAST || best.share === 1 || best.share === second?.share) return undefined
  return best.goal
}
