import type {Goal, Owner} from './goals.js'
import {sharedFolders} from './path.js'
import type {Reference} from './reference.js'
import type {Entry} from './register.js'
import type {Resolution} from './resolution.js'

/** The goals of the one set that is meant: the only one there is, or the one whose file lies nearest; else none. */
export function nearestOwner(goals: readonly Goal[], home: Entry): readonly Goal[] {
  const owners = [...new Set(goals.map(({owner}) => owner))]
  const nearest = nearestOf(owners, home)
  return goals.filter(({owner}) => owner === nearest)
}

/** The goal among those of one set with an id; two of them below the same objective cannot be told apart. */
export function only(found: readonly Goal[], reference: Reference): Resolution {
  const [goal] = found
  if (!goal) return {kind: 'open'}
  const goals = found.filter(({objective}) => objective === goal.objective)
  return goals.length > 1 ? {kind: 'twice', reference, goals} : {kind: 'goal', goal}
}

/** The set whose file lies nearest; none where two are equally near. */
export function nearestOf(owners: readonly Owner[], {document: {filePath: home = ''}}: Entry): Owner | undefined {
  const near = ({document}: Owner) => sharedFolders(home, document.filePath ?? '')
  const [first, second] = owners.length > 1 ? [...owners].sort((a, b) => near(b) - near(a)) : owners
  return first && second && near(first) === near(second) ? undefined : first
}
