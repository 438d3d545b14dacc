import {statementLanguage} from '../language/index.js'
import type {Language} from '../model/index.js'
import {contentOf, similarity, withoutHelp} from './likeness.js'
import type {Goal, WorkspaceSubject} from './workspace.js'

/** Goals with the same telling words. */
interface Group {
  language: Language
  words: ReadonlySet<string>
  goals: Goal[]
  /** Groups that differ by a few words. */
  near: Group[]
}

/** Fewer telling words may be the same by chance. */
const FEWEST = 3

/**
 * The goals that say what a goal says, itself included, in the order of the workspace. Finds them without comparing each with each: of two texts alike, one holds all words of the
 * other, so the rarest word of the shorter text is among the rarest of the longer one.
 *
 * @param least the share of telling words that two texts have in common, from 0 to 1.
 */
export function likeGoals(
  {goals, documents}: Pick<WorkspaceSubject, 'goals' | 'documents'>,
  least: number,
): (goal: Goal) => readonly Goal[] {
  const languages = new Map(documents.map(({source, language}) => [source, language ?? 'en']))
  const groups = new Map<string, Group>()
  const groupOf = new Map<Goal, Group>()
  const order = new Map(goals.map((goal, index) => [goal, index]))
  for (const goal of goals) {
    const {text} = goal.statement
    const language = statementLanguage(text, languages.get(goal.owner.document) ?? 'en')
    const words = contentOf({text: withoutHelp(text), language})
    if (words.size < FEWEST) continue
    const key = `${language} ${[...words].sort().join(' ')}`
    const group = groups.get(key) ?? {language, words, goals: [], near: []}
    groups.set(key, group)
    group.goals.push(goal)
    groupOf.set(goal, group)
  }
  joinNear([...groups.values()], least)
  return (goal) => {
    const group = groupOf.get(goal)
    if (!group || group.near.length === 0) return group?.goals ?? []
    const found = [group, ...group.near].flatMap((one) => one.goals)
    return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}

function joinNear(groups: readonly Group[], least: number): void {
  const counts = new Map<string, number>()
  for (const {words} of groups) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rareFirst = ({words}: Group) =>
    [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
  const byRarest = new Map<string, Group[]>()
  for (const group of groups) {
    const [rarest = ''] = rareFirst(group)
    const known = byRarest.get(rarest)
    if (known) known.push(group)
    else byRarest.set(rarest, [group])
  }
  for (const group of groups) {
    const spare = Math.floor(group.words.size * (1 - least) + 1e-9)
    if (spare === 0) continue
    for (const word of rareFirst(group).slice(0, spare + 1)) {
      for (const other of byRarest.get(word) ?? []) {
        if (other.language !== group.language || other.words.size >= group.words.size) continue
        if (similarity(group.words, other.words) < least) continue
        group.near.push(other)
        other.near.push(group)
      }
    }
  }
}
