import type {Change, Edit, Language, Objective, OkrSet} from '../model/index.js'
import {editsFor} from '../parse/write.js'
import {addInitiative, setField} from '../rule/changes.js'
import type {Linted} from './linted.js'
import {goalAt, objectiveOf, setOf} from './statements.js'
import type {Words} from './words.js'

/** A change of the structure that may be wanted though nothing is wrong. */
export interface Refactoring {
  title: string
  edits: Edit[]
}

export interface Surroundings {
  /** Goals that the objective there could contribute to, the likeliest first. */
  parents: readonly {id: string; text: string}[]
  /** The cycle of today, `2027-Q1`. */
  cycle: string
}

/** What can be done with the objective or key result at a place, as far as the document's form allows it. */
export function refactoringsAt(
  linted: Linted,
  place: {start: number; end: number},
  {parents, cycle}: Surroundings,
  words: Words,
  language: Language,
): Refactoring[] {
  const {document} = linted
  const goal = goalAt(document, place)
  if (!goal) return []
  const found: Refactoring[] = []
  const offer = (title: string, ...changes: Change[]) => {
    const edits = changes.length > 0 ? editsFor(document, changes) : undefined
    if (edits) found.push({title, edits})
  }
  const set = setOf(document, goal)
  if (goal.kind === 'keyResult') {
    const initiative = addInitiative(objectiveOf(document, goal), goal.text, language)
    if (initiative.length > 0) offer(words.toInitiative, ...initiative, {kind: 'remove', statement: goal})
  } else if (isUnaligned(goal, set)) {
    for (const {id, text} of parents) {
      offer(words.addParent(id, shortened(text)), setField(goal, 'parent', id, language))
    }
  }
  if (!goal.fields.owner && !set?.fields.owner && !document.fields.owner)
    offer(words.addOwner, setField(goal, 'owner', words.owner, language))
  if (set && set.cycle === undefined && !document.fields.cycle && !set.fields.cycle) {
    offer(words.addCycle(cycle), setField(set, 'cycle', cycle, language))
  }
  return found
}

const isUnaligned = ({parents}: Objective, set: OkrSet | undefined) =>
  parents.length === 0 && (set?.parents.length ?? 0) === 0

/** Menus show about so many characters. */
const MENU = 50

const shortened = (text: string) => (text.length > MENU ? `${text.slice(0, MENU - 1).trimEnd()}…` : text)
