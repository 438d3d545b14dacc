import type {Goal} from './goals.js'
import type {Reference} from './reference.js'
import type {Entry, Lookup} from './register.js'

/** What a named parent turned out to be. */
export type Resolution =
  | {kind: 'goal'; goal: Goal}
  /** No goal has this id where it should be; `known` are goals with ids of this kind there, one for each id. */
  | {kind: 'missing'; reference: Reference; known: readonly Goal[]}
  /** No unit has this name. */
  | {kind: 'unknown-unit'; reference: Reference}
  /** There is no such file where all others are. */
  | {kind: 'unknown-file'; file: string}
  /** Two goals of one set have this id. */
  | {kind: 'twice'; reference: Reference; goals: readonly Goal[]}
  /** Free text, an address, or a goal in a document that is not there. */
  | {kind: 'open'}

export const OPEN: Resolution = {kind: 'open'}

/** Where a parent is named, and what is there to be found. */
export interface Search {
  from: Goal
  /** The document in which it is named. */
  home: Entry
  lookup: Lookup
  /** All documents of the organisation are there. */
  complete: boolean
}

/** One goal for each id, in the order of the numbers. */
export function byNumber(goals: readonly Goal[]): Goal[] {
  const byId = new Map(goals.map((goal) => [goal.ids[0] ?? '', goal]))
  return [...byId.values()].sort((a, b) => (a.ids[0] ?? '').localeCompare(b.ids[0] ?? '', 'en', {numeric: true}))
}
