import type {Field, OkrDocument} from '../model/index.js'
import {type Dependency, isConfirmed, type NamedUnits, notedIn, unitsIn} from './dependencies.js'
import {type Goal, type Owner, ownersOf} from './goals.js'
import {createRegister, type Entry, type Lookup} from './register.js'
import type {Resolution} from './resolution.js'
import {resolve} from './resolve.js'

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
  /** What units need of one another, as far as the units are known. */
  dependencies: readonly Dependency[]
}

/** The alignment graph of documents that come, change and go. */
export interface Graph {
  /** Puts a document in the place of the one with this key. Only what can mean something else now is looked up again. */
  put(key: string, document: OkrDocument): void
  remove(key: string): void
  /** The graph as it is, in the order of the keys. */
  view(): Workspace
}

/** A document in the graph with what it names. */
interface Node {
  entry: Entry
  parents: Named<NamedParent>[]
  units: Named<NamedUnits>[]
}

/** Something named, with the keys that its meaning was looked up under; without a value it is to be looked up. */
interface Named<Found> {
  value?: Found
  keys: Set<string>
  find(): Found
}

export function createGraph(complete: boolean): Graph {
  const register = createRegister()
  const nodes = new Map<string, Node>()
  const watching = new Map<string, Set<Named<unknown>>>()
  let known: Workspace | undefined

  function forget(named: Named<unknown>) {
    delete named.value
    for (const key of named.keys) {
      const watchers = watching.get(key)
      if (watchers?.delete(named) && watchers.size === 0) watching.delete(key)
    }
    named.keys.clear()
  }

  const forgetAll = (keys: ReadonlySet<string>) => {
    for (const key of keys) for (const named of [...(watching.get(key) ?? [])]) forget(named)
  }

  function meaningOf<Found>(named: Named<Found>): Found {
    named.value ??= named.find()
    return named.value
  }

  /** Looks up, and remembers under which keys. */
  const watched = <Found>(find: (lookup: Lookup) => Found): Named<Found> => {
    const named: Named<Found> = {
      keys: new Set(),
      find: () =>
        find(
          register.lookup((key) => {
            named.keys.add(key)
            const watchers = watching.get(key)
            if (watchers) watchers.add(named)
            else watching.set(key, new Set([named]))
          }),
        ),
    }
    return named
  }

  function nodeOf(document: OkrDocument): Node {
    const owners = ownersOf(document)
    const goals = owners.flatMap((owner) => owner.goals)
    const entry: Entry = {document, owners, goals}
    const node: Node = {entry, parents: [], units: []}
    for (const from of goals) {
      for (const field of from.parents)
        node.parents.push(
          watched((lookup) => ({from, field, resolution: resolve(field, {from, home: entry, lookup, complete})})),
        )
    }
    for (const noted of owners.flatMap(notedIn))
      node.units.push(watched((lookup) => ({...noted, to: unitsIn(noted.field, noted.from, entry, lookup)})))
    return node
  }

  function remove(key: string) {
    const node = nodes.get(key)
    if (!node) return
    known = undefined
    nodes.delete(key)
    for (const named of [...node.parents, ...node.units]) forget(named)
    forgetAll(register.remove(node.entry))
  }

  return {
    put(key, document) {
      remove(key)
      known = undefined
      const node = nodeOf(document)
      nodes.set(key, node)
      forgetAll(register.add(node.entry))
    },
    remove,
    view() {
      known ??= viewOf(
        [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node),
        complete,
        meaningOf,
      )
      return known
    },
  }
}

function viewOf(
  nodes: readonly Node[],
  complete: boolean,
  meaningOf: <Found>(named: Named<Found>) => Found,
): Workspace {
  const parents = nodes.flatMap((node) => node.parents.map(meaningOf))
  const named = nodes.flatMap((node) => node.units.map(meaningOf))
  return {
    owners: nodes.flatMap(({entry}) => entry.owners),
    goals: nodes.flatMap(({entry}) => entry.goals),
    complete,
    parents,
    dependencies: dependenciesOf(named, parents),
  }
}

function dependenciesOf(named: readonly NamedUnits[], parents: readonly NamedParent[]): Dependency[] {
  const names = new Map<Owner, Set<Owner>>()
  const note = (from: Owner, to: Owner) => {
    const known = names.get(from)
    if (known) known.add(to)
    else names.set(from, new Set([to]))
  }
  for (const {from, to} of named) for (const one of to) note(from, one)
  for (const {from, resolution} of parents) if (resolution.kind === 'goal') note(from.owner, resolution.goal.owner)
  return named.flatMap(({to, from, goal, field}) =>
    to.map((one) => {
      const confirmed = isConfirmed(field.value) || names.get(one)?.has(from) === true
      return {from, to: one, ...(goal && {goal}), field, confirmed}
    }),
  )
}
