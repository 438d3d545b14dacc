import type {Facts, Quantity} from '../language/index.js'
import type {Language, Piece} from '../model/index.js'

const MAX_QUOTED = 60
const MAX_GAP = 24

/** A verb with what it acts on, `Launch the outage map`; the verb alone where that would be too long to quote. */
export function workPiece({text}: Facts, work: Piece & {thing?: Piece}): Piece {
  const {thing} = work
  if (!thing) return {text: work.text, start: work.start, end: work.end}
  const start = Math.min(work.start, thing.start)
  const end = Math.max(work.end, thing.end)
  return end - start > MAX_QUOTED ? work : {text: text.slice(start, end), start, end}
}

/** A figure with what it counts: `30 hotels`, `500 active clinics`. */
export function figurePiece({text, movement}: Facts, figure: Quantity): Piece {
  const {start} = figure
  const metric = movement?.metric
  const isNext = metric && metric.start >= figure.end && text.slice(figure.end, metric.start).trim() === ''
  const end = isNext ? metric.end : (unitEnd(text, figure) ?? figure.end)
  return {text: text.slice(start, end), start, end}
}

function unitEnd(text: string, {unit, end}: Quantity): number | undefined {
  if (unit?.dimension !== 'count') return undefined
  const at = text.indexOf(unit.text, end)
  return at >= end && at - end <= MAX_GAP ? at + unit.text.length : undefined
}

const AND: Record<Language, string> = {en: 'and', de: 'und'}

/** `“a”, “b” and “c”`, with the marks of the language. */
export function quotedList(texts: readonly string[], language: Language): string {
  const quoted = texts.map((text) => (language === 'en' ? `“${text}”` : `„${text}“`))
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${AND[language]} ${last}`
}

const NUMBERS: Record<Language, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five'],
  de: ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'],
}

/** Small numbers as people write them in a sentence. */
export const inWords = (count: number, language: Language): string => NUMBERS[language][count] ?? String(count)
