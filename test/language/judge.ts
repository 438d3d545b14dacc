import {analyze, prepare} from '../../src/language/index.js'
import type {Language} from '../../src/model/index.js'

/** A sentence, what a fair coach would say about it, and what is debatable. */
export type Judged = [text: string, labels: string, unsure?: string]

export async function objectiveLabels(text: string, language: Language): Promise<string[]> {
  await prepare([{text, language}])
  const {work, effect, vagueGoal, goals} = analyze(text, language)
  return [work && !effect && 'outcome', vagueGoal && 'specific', goals.length > 1 && 'focus'].filter(
    (label) => typeof label === 'string',
  )
}

export async function keyResultLabels(text: string, language: Language): Promise<string[]> {
  await prepare([{text, language}])
  const facts = analyze(text, language)
  const {work, effect, quantities, slots, universal, movement, measures, statusQuo, vagueAmounts} = facts
  const figures = quantities.filter(({kind}) => kind === 'metric')
  const moves = figures.length > 0 && !movement?.baseline && !facts.startsAtZero && !facts.threshold
  return [
    figures.length === 0 && slots.length === 0 && !universal && 'measurable',
    work && !effect && 'outcome',
    moves && 'baseline',
    measures.length > 1 && 'single',
    statusQuo && 'ambitious',
    vagueAmounts.length > 0 && figures.length === 0 && 'vague',
  ].filter((label) => typeof label === 'string')
}

/** The labels that differ, `+` for a false alarm, `-` for a miss; empty where all is well. */
export function differences([, labels, unsure = '']: Judged, got: readonly string[]): string[] {
  const wanted = labels.split(' ').filter(Boolean)
  const open = unsure.split(' ')
  return [
    ...got.filter((label) => !wanted.includes(label) && !open.includes(label)).map((label) => `+${label}`),
    ...wanted.filter((label) => !got.includes(label)).map((label) => `-${label}`),
  ]
}
