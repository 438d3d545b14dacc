import {cued, matchesIn} from '../../model/cued.js'
import type {Piece} from '../../model/index.js'
import {byText} from '../by-text.js'
import {MONTH, MONTH_CUE, monthNumber} from './month-names.js'
import {type DateRange, isoDate, months, overlap} from './range.js'

type Part = 'start' | 'middle' | 'end'

/** A date in a text, as far as it says: `15.11.2026`, `15 Nov`, `end of August`, `Q3 2027`, `2029`. */
export interface CalendarDate extends Piece {
  year?: number
  quarter?: number
  month?: number
  day?: number
  /** `early`, `Mitte`, `by the end of`: which part of the month, quarter or year is meant. */
  part?: Part
}

const YEAR = String.raw`(?<year>20[0-4]\d)`
const EDGE = String.raw`(?<![\p{L}\p{N}.,/-])`
const END = String.raw`(?![\p{L}\p{N}%]|[.,/-]\d)`
const PART = `(?:(?<part>early|mid|middle|late|(?:the )?(?:start|beginning|middle|end)(?: of)?|anfang|mitte|ende)[ -](?:of )?(?:the )?)?`

/** The most exact form first; a form does not look into what another one has taken. */
const FORMS = (
  [
    [/20\d\d[-/]\d/, String.raw`(?<year>20\d\d)[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:T[\d:.]+Z?)?`],
    [/\d\. ?\d/, String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>20\d\d)|(?<short>\d\d)(?![.:]))`],
    [/\d\.\d/, String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.`],
    [MONTH_CUE, String.raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? (?<name>${MONTH})\.?(?:,? ${YEAR})?`],
    [MONTH_CUE, String.raw`(?<name>${MONTH})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?`],
    [/q[1-4]/, `${PART}q(?<quarter>[1-4])(?:[ /-]{0,2}${YEAR})?`],
    [/q[1-4]/, `${PART}${YEAR}[ /-]{0,2}q(?<quarter>[1-4])`],
    [MONTH_CUE, String.raw`${PART}(?<name>${MONTH})\.?(?: ${YEAR})?`],
    [/20[0-4]\d/, `${PART}${YEAR}`],
  ] as const
).map(([cue, form]) => cued(cue, `${EDGE}(?:${form})${END}`, 'gi'))

/** The dates of a text in their order. What is no day of the calendar, or may be read in two ways (`3/4/2027`), is none. */
export const datesIn = byText((text): readonly CalendarDate[] => {
  const found: CalendarDate[] = []
  const lower = text.toLowerCase()
  for (const form of FORMS) {
    for (const match of matchesIn(text, lower, form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const date = dateOf(match.groups ?? {}, {text: match[0], start, end})
      if (date) found.push(date)
    }
  }
  return found.sort((a, b) => a.start - b.start)
})

function dateOf(groups: Record<string, string | undefined>, piece: Piece): CalendarDate | undefined {
  const {name, part: word} = groups
  const number = (key: string) => (groups[key] === undefined ? undefined : Number(groups[key]))
  const month = name === undefined ? number('month') : monthNumber(name)
  const short = number('short')
  const year = short === undefined ? number('year') : 2000 + short
  const [quarter, day] = [number('quarter'), number('day')]
  const part = word === undefined ? undefined : partOf(word)
  // A short name alone may be somebody's: “reviewed by Jan”.
  if (name !== undefined && day === undefined && year === undefined && name.length < 4 && !/^(?:mai|may)$/i.test(name))
    return undefined
  if (name !== undefined && /^\p{Ll}/u.test(name) && day === undefined && year === undefined) return undefined
  if (month !== undefined && day !== undefined && !isoDate(year ?? 2024, month, day)) return undefined
  return {
    ...piece,
    ...(year === undefined ? {} : {year}),
    ...(quarter === undefined ? {} : {quarter}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day}),
    ...(part === undefined ? {} : {part}),
  }
}

const partOf = (word: string): Part =>
  /early|start|beginning|anfang/i.test(word) ? 'start' : /mid|mitte/i.test(word) ? 'middle' : 'end'

/**
 * The days that a date may mean. Where it names no year, the year that brings it into `near`, else the one of its end;
 * without `near` such a date stays open.
 */
export function rangeOf(date: CalendarDate, near?: DateRange): DateRange | undefined {
  if (date.year !== undefined) return inYear(date, date.year)
  if (!near) return undefined
  const years = [Number(near.start.slice(0, 4)), Number(near.end.slice(0, 4))]
  const candidates = years.flatMap((year) => inYear(date, year) ?? [])
  return candidates.find((candidate) => overlap(candidate, near)) ?? candidates.at(-1)
}

function inYear({quarter, month, day, part}: CalendarDate, year: number): DateRange | undefined {
  if (month !== undefined && day !== undefined) {
    const iso = isoDate(year, month, day)
    return iso === undefined ? undefined : {start: iso, end: iso}
  }
  if (month !== undefined) return thirdOfMonth(year, month, part)
  if (quarter !== undefined) {
    const first = quarter * 3 - 2
    return part === undefined ? months(year, first, 3) : months(year, first + SHIFT[part])
  }
  return part === undefined ? months(year, 1, 12) : months(year, IN_YEAR[part], 3)
}

const IN_YEAR: Record<Part, number> = {start: 1, middle: 5, end: 10}

const SHIFT: Record<Part, number> = {start: 0, middle: 1, end: 2}

function thirdOfMonth(year: number, month: number, part: Part | undefined): DateRange {
  const whole = months(year, month)
  const day = (of: number) => isoDate(year, month, of) ?? whole.end
  if (part === 'start') return {start: whole.start, end: day(10)}
  if (part === 'middle') return {start: day(10), end: day(20)}
  return part === 'end' ? {start: day(21), end: whole.end} : whole
}
