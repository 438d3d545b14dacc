import {similarity} from './likeness.js'
import {remembered} from './remembered.js'
import {type Telling, tellingOf} from './telling.js'
import type {Goal, WorkspaceSubject} from './workspace.js'

/** Goals with the same telling words. */
interface Group {
  telling: Telling
  goals: Goal[]
  /** Groups that differ by a few words. */
  near: Group[]
}

/** Fewer telling words may be the same by chance. */
const FEWEST = 3

/**
 * The goals that say what a goal says, itself included, in the order of the workspace. Finds them without comparing
 * each with each: of two texts alike, one holds all words of the other, so the rarest word of the shorter text is among the rarest of the longer one.
 *
 * @param least the share of telling words that two texts have in common, from 0 to 1.
 */
export const likeGoals = (workspace: WorkspaceSubject, least: number): ((goal: Goal) => readonly Goal[]) =>
  likeGoalsFrom(workspace, String(least))

/** Several rules ask for the same. */
const likeGoalsFrom = remembered(({goals, languageOf}: WorkspaceSubject, share: string) => {
  const least = Number(share)
  const groups = new Map<string, Group>()
  const groupOf = new Map<Goal, Group>()
  let order: ReadonlyMap<Goal, number> | undefined
  for (const goal of goals) {
    const telling = tellingOf(goal.statement, languageOf(goal))
    if (telling.words.size < FEWEST) continue
    const known = groups.get(telling.key)
    if (known) known.goals.push(goal)
    const group = known ?? {telling, goals: [goal], near: []}
    if (!known) groups.set(telling.key, group)
    groupOf.set(goal, group)
  }
  joinNear([...groups.values()], least)
  return (goal: Goal): readonly Goal[] => {
    const group = groupOf.get(goal)
    if (!group || group.near.length === 0) return group?.goals ?? []
    const found = [group, ...group.near].flatMap((one) => one.goals)
    order ??= new Map(goals.map((one, index) => [one, index]))
    const placeOf = (one: Goal) => order?.get(one) ?? 0
    return found.sort((a, b) => placeOf(a) - placeOf(b))
  }
})

function joinNear(groups: readonly Group[], least: number): void {
  const counts = new Map<string, number>()
  for (const {telling} of groups) for (const word of telling.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const spareOf = ({telling}: Group) => Math.floor(telling.words.size * (1 - least) + 1e-9)
  const rarest = groups.map((group) => rarestOf(group.telling.words, counts, spareOf(group) + 1))
  const byRarest = new Map<string, Group[]>()
  for (const [index, group] of groups.entries()) {
    const [word = ''] = rarest[index] ?? []
    const known = byRarest.get(word)
    if (known) known.push(group)
    else byRarest.set(word, [group])
  }
  for (const [index, group] of groups.entries()) {
    if (spareOf(group) === 0) continue
    for (const word of rarest[index] ?? []) {
      for (const other of byRarest.get(word) ?? []) {
        const [one, less] = [group.telling, other.telling]
        if (less.language !== one.language || less.words.size >= one.words.size) continue
        if (similarity(one.words, less.words) < least) continue
        group.near.push(other)
        other.near.push(group)
      }
    }
  }
}

/** The few words that stand in the fewest groups, the rarest first; two alike in the order of the alphabet. */
function rarestOf(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>, few: number): string[] {
  const found: {word: string; count: number}[] = []
  for (const word of words) {
    const count = counts.get(word) ?? 0
    let place = found.length
    for (let before = found[place - 1]; before && isRarer(word, count, before); before = found[place - 1]) place--
    if (place < few) found.splice(place, 0, {word, count})
    if (found.length > few) found.pop()
  }
  return found.map(({word}) => word)
}

const isRarer = (word: string, count: number, other: {word: string; count: number}): boolean =>
  count < other.count || (count === other.count && word < other.word)
