import {analyze, loadLanguage} from '../../../src/language/index.js'

await loadLanguage('de')

/** A sentence, what a fair coach would say about it, and what is debatable. */
export type Judged = [text: string, labels: string, unsure?: string]

export function objectiveLabels(text: string): string[] {
  const {work, effect, vagueGoal, goals} = analyze(text, 'de')
  return [work && !effect && 'outcome', vagueGoal && 'specific', goals.length > 1 && 'focus'].filter(
    (label) => typeof label === 'string',
  )
}

export function keyResultLabels(text: string): string[] {
  const facts = analyze(text, 'de')
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
