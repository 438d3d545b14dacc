import {analyze, type Facts, type Quantity, statementLanguage} from '../language/index.js'
import type {Language, Vocabulary} from '../model/index.js'
import type {Linted} from './linted.js'
import type {Goal} from './statements.js'
import type {Words} from './words.js'

/** What a goal's sentence says; nothing where okr-lint cannot judge the language. Linting has loaded what it takes. */
export function factsOf(goal: Goal, {result}: Linted, vocabulary: Vocabulary): Facts | undefined {
  const {language} = result
  return language && analyze(goal.text, statementLanguage(goal.text, language), vocabulary)
}

/** `12 %: a figure that measures something (share)`, for a hover. */
export function described({text, kind, unit, value, role}: Quantity, words: Words, language: Language): string {
  const details = [
    kind === 'metric' && unit ? words.dimensions[unit.dimension] : undefined,
    value !== undefined && kind === 'metric' ? `= ${value.toLocaleString(language)}` : undefined,
    role && words.roles[role],
  ].filter((detail) => detail !== undefined)
  return `**${text}**: ${words.kinds[kind]}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

/** `from 12 % to 20 %`: what was understood as the movement of a key result. */
export function movementIn({movement}: Facts, words: Words): string | undefined {
  if (!movement) return undefined
  const {direction, baseline, target, change} = movement
  const parts = [
    baseline && `${words.baseline} ${baseline.text}`,
    target && `${words.target} ${target.text}`,
    change && `${words.change} ${change.text}`,
  ].filter((part) => part !== undefined)
  // A figure alone tells nobody more than the sentence does.
  if (!change && parts.length < 2) return undefined
  return `${direction === 'up' ? '↗ ' : direction === 'down' ? '↘ ' : ''}${parts.join(' ')}`
}
