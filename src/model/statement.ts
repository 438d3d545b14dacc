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

export const objectivesOf = (document: OkrDocument): Objective[] => document.sets.flatMap((set) => set.objectives)

/** All key results, those without an objective last within their set. */
export const keyResultsOf = (document: OkrDocument): KeyResult[] =>
  document.sets.flatMap((set) => [...set.objectives.flatMap((objective) => objective.keyResults), ...set.keyResults])

export const statementsOf = (document: OkrDocument): Statement[] => [
  ...objectivesOf(document),
  ...keyResultsOf(document),
]

const NO_SEGMENTS: Statement['segments'] = []

/** What there is to say about a document as a whole, without the place of each word. */
export function withoutSegments(document: OkrDocument): OkrDocument {
  const slim = <Kind extends Statement>(statement: Kind): Kind => ({...statement, segments: NO_SEGMENTS})
  const sets = document.sets.map((set) => ({
    ...set,
    objectives: set.objectives.map((objective) => ({...slim(objective), keyResults: objective.keyResults.map(slim)})),
    keyResults: set.keyResults.map(slim),
  }))
  return {...document, sets}
}
