import {directionVerbs, everydayVerbs, helpVerbs, stateVerbs, statusQuoVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs, solvingVerbs} from './lexicon/output-verbs.js'
import {systemVerbs} from './lexicon/system-verbs.js'
import {movementVerbs} from './movement-words.js'

const union = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]))

/** Verbs whose participle says that work is done: `drafted`, `installed`, `delivered`. */
export const finishedVerbs = union(literalVerbs, makingVerbs, solvingVerbs, new Set(['deliver', 'provide', 'enable']))

/** Verbs of doing, with those that only a fitting object makes one. */
export const doingVerbs = union(finishedVerbs, softVerbs)

/** Verbs that move a figure or win something. */
export const movingVerbs = union(directionVerbs, new Set(movementVerbs.keys()))

/** All verbs that a statement can open with. */
export const knownVerbs = union(
  doingVerbs,
  systemVerbs,
  helpVerbs,
  statusQuoVerbs,
  stateVerbs,
  directionVerbs,
  everydayVerbs,
)
