import type {KeyResult, Objective, OkrDocument, Statement} from './document.js'
import type {Span} from './span.js'

/** The source range of `[start, end)` in a statement's text. */
export function sourceSpan(statement: Statement, start: number, end: number): Span {
  const from = sourceOffset(statement, start, 'start')
  return {start: from, end: Math.max(from, sourceOffset(statement, end, 'end'))}
}

/** A boundary between two segments belongs to the later one as a start and to the earlier one as an end. */
function sourceOffset(statement: Statement, offset: number, side: 'start' | 'end'): number {
  const {segments, span} = statement
  for (const {at, source, length} of segments) {
    const inside = side === 'start' ? offset < at + length : offset <= at + length
    if (inside) return source + Math.max(0, offset - at)
  }
  return span.end
}

export const isObjective = (statement: Statement): statement is Objective => 'keyResults' in statement

export const objectivesOf = (document: OkrDocument): Objective[] => document.sets.flatMap((set) => set.objectives)

/** All key results, those without an objective last within their set. */
export const keyResultsOf = (document: OkrDocument): KeyResult[] =>
  document.sets.flatMap((set) => [...set.objectives.flatMap((objective) => objective.keyResults), ...set.keyResults])

export const statementsOf = (document: OkrDocument): Statement[] => [
  ...objectivesOf(document),
  ...keyResultsOf(document),
]

/** The document with the place of each statement as a whole, but not of each word in it: a fraction of the size. */
export function abridged(document: OkrDocument): OkrDocument {
  const sets = document.sets.map((set) => ({
    ...set,
    objectives: set.objectives.map((one) => ({...bounded(one), keyResults: one.keyResults.map(bounded)})),
    keyResults: set.keyResults.map(bounded),
  }))
  return {...document, sets}
}

/** Keeps the places of the first and the last unit. */
const bounded = <Kind extends Statement>(statement: Kind): Kind => {
  const {span, text} = statement
  const first = {at: 0, source: span.start, length: 1}
  const last = {at: text.length - 1, source: span.end - 1, length: 1}
  return {...statement, segments: text.length > 1 ? [first, last] : [first]}
}
