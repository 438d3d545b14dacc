import {directionVerbs, everydayVerbs, helpVerbs, stateVerbs, statusQuoVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs, solvingVerbs} from './lexicon/output-verbs.js'

const union = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]))

/** Verbs of doing whose participle says that work is done. */
export const doingVerbs = union(literalVerbs, makingVerbs, softVerbs, solvingVerbs)

/** All verbs that a statement can open with. */
export const knownVerbs = union(doingVerbs, helpVerbs, statusQuoVerbs, stateVerbs, directionVerbs, everydayVerbs)
