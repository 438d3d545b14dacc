import type {Language} from '../model/index.js'
import {similarity} from './likeness.js'
import {quoteIn, tellingOf} from './telling.js'
import {type Goal, isSameCycle, LEVELS, type WorkspaceSubject} from './workspace.js'

/** What says the same above; no goal where only the line that names the parent says it. */
export interface Original {
  text: string
  goal?: Goal
}

/**
 * What a goal repeats of those above it.
 *
 * @param alike the goals that say what it says.
 * @param least the share of telling words that a goal and the line naming its parent have in common, from 0 to 1.
 */
export const originalOf = (
  goal: Goal,
  alike: readonly Goal[],
  workspace: WorkspaceSubject,
  least: number,
): Original | undefined => goalAbove(goal, alike, workspace) ?? quoteOf(goal, workspace.languageOf(goal), least)

function goalAbove(goal: Goal, alike: readonly Goal[], {above}: WorkspaceSubject): Original | undefined {
  const linked = [goal, ...(goal.objective ? [goal.objective] : [])].flatMap(above).filter((to) => to !== goal)
  const family = new Set(linked.map((to) => to.objective ?? to))
  const original = alike.find(
    (other) =>
      other.owner !== goal.owner &&
      (linked.includes(other) || family.has(other.objective ?? other) || isOfUpperLevel(other, goal)),
  )
  return original && {text: original.statement.text, goal: original}
}

/** The line that names the parent, where it says the same; the parent itself may stand in a document that is not there. */
function quoteOf(goal: Goal, ofDocument: Language, least: number): Original | undefined {
  const {language, words} = tellingOf(goal.statement, ofDocument)
  const quote = [...goal.parents, ...(goal.objective?.parents ?? [])]
    .map((field) => quoteIn(field, language))
    .find((said) => Math.min(words.size, said.words.size) >= 3 && similarity(words, said.words) >= least)
  return quote && {text: quote.text}
}

const isOfUpperLevel = ({owner: upper}: Goal, {owner: lower}: Goal): boolean =>
  upper.level !== undefined &&
  lower.level !== undefined &&
  LEVELS.indexOf(upper.level) < LEVELS.indexOf(lower.level) &&
  isSameCycle(upper, lower)
