import type {GraphObjective, GraphUnit, OkrGraph, OutsideGoal} from '../../../graph/index.js'
import type {Language} from '../../../model/index.js'
import {objectiveCaption, objectiveNotes, outsideCaption, shownText, unitCaption} from '../captions.js'
import {linesOf} from './text.js'

/** All measures are pixels of the picture. */
export const CARD_WIDTH = 300
export const PADDING = 12
/** Room for the sign of the severity in front of an objective. */
export const SIGN_WIDTH = 22
export const SIZES = {unit: 15, text: 13, note: 11}
export const LINE = {unit: 20, text: 17, note: 15}
const ROW_GAP = 6

/** An objective within its card; `top` counts from the card's upper edge. */
export interface Row {
  objective: GraphObjective
  lines: string[]
  notes: string[]
  top: number
  height: number
}

export interface UnitCard {
  kind: 'unit'
  id: string
  unit: GraphUnit
  lines: string[]
  caption: string[]
  /** Height of what stands above the objectives. */
  head: number
  rows: Row[]
  height: number
}

export interface OutsideCard {
  kind: 'outside'
  id: string
  goal: OutsideGoal
  lines: string[]
  height: number
}

export type Card = UnitCard | OutsideCard

/** A card for each unit with its objectives below each other, and a small one for each goal outside. */
export function cardsOf({units, objectives, outside}: OkrGraph, locale: Language): Card[] {
  const inUnit = new Map<string, GraphObjective[]>(units.map(({id}) => [id, []]))
  for (const objective of objectives) inUnit.get(objective.unit)?.push(objective)
  return [...units.map((unit) => unitCard(unit, inUnit.get(unit.id) ?? [], locale)), ...outside.map(outsideCard)]
}

function unitCard(unit: GraphUnit, objectives: readonly GraphObjective[], locale: Language): UnitCard {
  const room = CARD_WIDTH - 2 * PADDING
  const lines = linesOf(shownText(unit.name), SIZES.unit, room * 0.95, 2)
  const about = unitCaption(unit, locale)
  const caption = about === '' ? [] : linesOf(about, SIZES.note, room, 2)
  const head = PADDING + lines.length * LINE.unit + caption.length * LINE.note + 6
  const rows: Row[] = []
  let top = head
  for (const objective of objectives) {
    const row = rowOf(objective, top, locale)
    rows.push(row)
    top += row.height + ROW_GAP
  }
  return {kind: 'unit', id: unit.id, unit, lines, caption, head, rows, height: top + PADDING - ROW_GAP}
}

function rowOf(objective: GraphObjective, top: number, locale: Language): Row {
  const room = CARD_WIDTH - 2 * PADDING - SIGN_WIDTH - 14
  const lines = linesOf(objectiveCaption(objective), SIZES.text, room, 6)
  const notes = linesOf(objectiveNotes(objective, locale).join(' · '), SIZES.note, room, 2)
  return {objective, lines, notes, top, height: 14 + lines.length * LINE.text + notes.length * LINE.note}
}

function outsideCard(goal: OutsideGoal): OutsideCard {
  const lines = linesOf(outsideCaption(goal), SIZES.note, CARD_WIDTH * 0.75 - 2 * PADDING - SIGN_WIDTH, 3)
  return {kind: 'outside', id: goal.id, goal, lines, height: 14 + lines.length * LINE.note}
}
