import type {OkrDocument} from '../model/index.js'
import {type Goal, type Owner, stemOf} from './goals.js'
import {normalPath} from './path.js'
import {wordsOf} from './text.js'

/** One document with all in it that others can name. */
export interface Entry {
  document: OkrDocument
  owners: readonly Owner[]
  goals: readonly Goal[]
}

/**
 * What can be named, by what it is called. Whoever looks something up is told apart by the keys that were asked for:
 * only when something is added or removed under one of them can the answer change.
 */
export interface Lookup {
  goals(key: string): ReadonlySet<Goal>
  owners(key: string): ReadonlySet<Owner>
  entries(key: string): ReadonlySet<Entry>
  /** All cycles that some set names, `''` for those that name none. */
  cycles(): Iterable<string>
}

export interface Register {
  /** Both return the keys under which something has changed. */
  add(entry: Entry): Set<string>
  remove(entry: Entry): Set<string>
  /** `onKey` hears every key that is asked for. */
  lookup(onKey: (key: string) => void): Lookup
}

export const KEYS = {
  cycles: 'cycles',
  id: ({level, cycle = ''}: Pick<Owner, 'level' | 'cycle'>, id: string) => `id/${level ?? ''}/${cycle}/${id}`,
  /** Goals of a level that are numbered as objectives (`O`) or as key results (`K`). */
  numbered: (level: Owner['level'], letter: string) => `numbered/${level ?? ''}/${letter}`,
  ownForm: (id: string) => `own-form/${id}`,
  /** What ids of a form of their own begin with: `O-CS-` of `O-CS-3`. */
  series: (id: string) => `series/${id.replace(/\d+$/, '')}`,
  text: (words: readonly string[]) => `text/${words.slice(0, 3).join(' ')}`,
  textEnd: (words: readonly string[]) => `text-end/${words.slice(-3).join(' ')}`,
  fullName: (name: string) => `full/${name}`,
  word: (name: string) => `word/${name}`,
  level: (level: string) => `level/${level}`,
  file: (path: string) => `file/${path}`,
  stem: (name: string) => `stem/${name}`,
  folder: (path: string) => `folder/${path.split('/').slice(0, -1).join('/')}`,
}

/** `O2`, `KR1.2`: the form that all numbered goals share. */
export const isNumbered = (id: string): boolean => /^(?:O|KR)\d+(?:\.\d+)*$/.test(id)

export function createRegister(): Register {
  const goals = new Map<string, Set<Goal>>()
  const owners = new Map<string, Set<Owner>>()
  const entries = new Map<string, Set<Entry>>()
  const cycles = new Map<string, number>()

  function change(entry: Entry, step: 1 | -1): Set<string> {
    const changed = new Set<string>()
    const apply = <Kind>(shelves: Map<string, Set<Kind>>, key: string, value: Kind) => {
      changed.add(key)
      const shelf = shelves.get(key)
      if (step > 0) {
        if (shelf) shelf.add(value)
        else shelves.set(key, new Set([value]))
      } else if (shelf?.delete(value) && shelf.size === 0) shelves.delete(key)
    }
    for (const [key, goal] of goalKeys(entry)) apply(goals, key, goal)
    for (const [key, owner] of ownerKeys(entry)) apply(owners, key, owner)
    for (const key of entryKeys(entry)) apply(entries, key, entry)
    for (const {cycle = ''} of entry.owners) {
      const before = cycles.get(cycle) ?? 0
      if (before === 0 || before + step === 0) changed.add(KEYS.cycles)
      if (before + step === 0) cycles.delete(cycle)
      else cycles.set(cycle, before + step)
    }
    return changed
  }

  return {
    add: (entry) => change(entry, 1),
    remove: (entry) => change(entry, -1),
    lookup(onKey) {
      const find = <Kind>(shelves: Map<string, Set<Kind>>, key: string): ReadonlySet<Kind> => {
        onKey(key)
        return shelves.get(key) ?? new Set<Kind>()
      }
      return {
        goals: (key) => find(goals, key),
        owners: (key) => find(owners, key),
        entries: (key) => find(entries, key),
        cycles() {
          onKey(KEYS.cycles)
          return cycles.keys()
        },
      }
    },
  }
}

function* goalKeys({goals}: Entry): Generator<[string, Goal]> {
  for (const goal of goals) {
    const {ids, owner, statement} = goal
    for (const id of ids) {
      if (isNumbered(id)) yield [KEYS.id(owner, id), goal]
      else {
        yield [KEYS.ownForm(id), goal]
        yield [KEYS.series(id), goal]
      }
    }
    for (const letter of new Set(ids.filter(isNumbered).map((id) => id.slice(0, 1))))
      yield [KEYS.numbered(owner.level, letter), goal]
    if (statement.kind !== 'objective') continue
    const words = wordsOf(statement.text)
    yield [KEYS.text(words), goal]
    yield [KEYS.textEnd(words), goal]
  }
}

function* ownerKeys({owners}: Entry): Generator<[string, Owner]> {
  for (const owner of owners) {
    for (const name of owner.names)
      yield [owner.fullNames.includes(name) ? KEYS.fullName(name) : KEYS.word(name), owner]
    if (owner.level) yield [KEYS.level(owner.level), owner]
  }
}

function* entryKeys({document: {filePath}}: Entry): Generator<string> {
  if (filePath === undefined) return
  const path = normalPath(filePath)
  yield KEYS.file(path)
  yield KEYS.stem(stemOf(path))
  yield KEYS.folder(path)
}
