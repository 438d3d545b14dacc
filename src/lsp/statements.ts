import {
  type KeyResult,
  keyResultsOf,
  type Objective,
  type OkrDocument,
  type OkrSet,
  objectivesOf,
  type Span,
} from '../model/index.js'
import {touches} from './range.js'

export type Goal = Objective | KeyResult

export const goalsOf = (document: OkrDocument): Goal[] => [...objectivesOf(document), ...keyResultsOf(document)]

/** The objective or key result whose text or label stands at a place. */
export const goalAt = (document: OkrDocument, span: Span): Goal | undefined =>
  goalsOf(document).find((goal) => touches(wholeOf(goal), span))

/** The text with the label in front of it. */
export const wholeOf = ({label, span}: Goal): Span => ({
  start: span.start - (label?.text.length ?? 0),
  end: span.end,
})

/** The objective above a key result. */
export const objectiveOf = (document: OkrDocument, keyResult: KeyResult): Objective | undefined =>
  objectivesOf(document).find(({keyResults}) => keyResults.includes(keyResult))

export const setOf = ({sets}: OkrDocument, goal: Goal): OkrSet | undefined =>
  sets.find(({objectives, keyResults}) =>
    [...objectives, ...objectives.flatMap((own) => own.keyResults), ...keyResults].includes(goal),
  )
