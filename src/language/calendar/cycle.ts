import {latin} from '../../model/latin.js'
import {byText} from '../by-text.js'
import {datesIn, rangeOf} from './date.js'
import {MONTH, monthNumber} from './month-names.js'
import {type DateRange, months} from './range.js'

export type CycleKind = 'year' | 'half' | 'tertial' | 'quarter' | 'month' | 'range'

export interface Cycle {
  kind: CycleKind
  /** Absent where the year is not named or its start is unknown. */
  range?: DateRange
  /** Named as a fiscal year: only the organisation knows when it starts. */
  isFiscal: boolean
}

/** How many months each of these parts of a year has. */
const LENGTH = {half: 6, tertial: 4, quarter: 3} as const

const YEAR = String.raw`(?<fiscal>(?:fy|gj|geschäftsjahr|fiscal year|wirtschaftsjahr)[ '’]?)?(?<year>(?:20)?\d\d)(?:[/–-](?<next>(?:20)?\d\d)(?!\d))?`
const LONG_YEAR = String.raw`(?:(?<fiscal>(?:fy|gj|geschäftsjahr|fiscal year|wirtschaftsjahr)[ '’]?)(?<year>(?:20)?\d\d)|(?<calendar>20\d\d))(?:[/–-](?<next>(?:20)?\d\d)(?![\d-]))?`
const PART = String.raw`(?:(?<kind>[qht])(?<number>[1-4])|(?<number2>[1-4])(?<kind2>[qh])|(?<kind3>quarter|quartal|halbjahr|tertial|trimester|half) (?<number3>[1-4])|(?<number4>[1-4])(?:\.|st|nd|rd|th) ?(?<kind4>quarter|quartal|halbjahr|tertial|trimester|half(?:[- ]year)?)|(?<ordinal>first|second|third|fourth|erste[snr]?|zweite[snr]?|dritte[snr]?|vierte[snr]?) (?<kind5>quarter|quartal|halbjahr|tertial|trimester|half(?:[- ]year)?))`
const GAP = `(?: of| des jahres)?[ ,/_'’.–-]{0,3}`
const EDGE = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`

const PART_FIRST = latin(`${EDGE}${PART}${GAP}${YEAR}${END}`, 'i')
const YEAR_FIRST = latin(`${EDGE}${LONG_YEAR}${GAP}${PART}${END}`, 'i')
const PART_ALONE = latin(`${EDGE}${PART}${END}`, 'i')
const YEAR_ALONE = latin(`${EDGE}${LONG_YEAR}${END}`, 'i')
const MONTHS = latin(
  String.raw`${EDGE}(?<from>${MONTH})\.?(?: (?<year>20\d\d))? ?(?:–|-|to|until|bis) ?(?<to>${MONTH})\.?(?: (?<end>20\d\d))?${END}`,
  'i',
)
const MONTH_ALONE = latin(`${EDGE}(?<from>${MONTH})\\.? (?<year>20\\d\\d)${END}`, 'i')
const BETWEEN = /^\s*(?:–|-|to|until|bis|\.\.|\/|→)\s*$/i

/**
 * The period that a noted cycle, a heading or a path names: `2027-Q1`, `H2 2026`, `GJ 26/27`, `T1 2027 (Jan–Apr)`,
 * `01.10.2026–31.12.2026`. A range may end before it starts: that is for a rule to say.
 *
 * @param fiscalYearStart the month in which years begin, 1 to 12; a year that does not begin in January bears the number
 * of the one that it ends in.
 */
export function readCycle(text: string, fiscalYearStart = 1): Cycle | undefined {
  const read = readers.get(fiscalYearStart) ?? byText((own) => periodIn(own, fiscalYearStart))
  readers.set(fiscalYearStart, read)
  return read(text)
}

const readers = new Map<number, (text: string) => Cycle | undefined>()

function periodIn(text: string, fiscalYearStart: number): Cycle | undefined {
  const span = named(text, fiscalYearStart)
  const days = dayRange(text)
  if (days) return {kind: 'range', range: days, isFiscal: false}
  const wide = cycleRange(text, fiscalYearStart)
  if (wide) return {kind: 'range', range: wide, isFiscal: false}
  const monthly = MONTHS.exec(text)?.groups
  const year = Number(monthly?.end ?? monthly?.year ?? span?.year)
  if (monthly && year) return {...monthRange(monthly, year), isFiscal: false}
  if (span) return span.cycle
  const alone = MONTH_ALONE.exec(text)?.groups
  return alone
    ? {...monthRange({from: alone.from, to: alone.from}, Number(alone.year)), isFiscal: false}
    : yearOf(text, fiscalYearStart)
}

function monthRange({from = '', to = '', year}: Record<string, string | undefined>, end: number) {
  const [first, last] = [monthNumber(from), monthNumber(to)]
  const start = year === undefined ? (first > last ? end - 1 : end) : Number(year)
  const range = {start: months(start, first).start, end: months(end, last).end}
  return {kind: first === last && start === end ? ('month' as const) : ('range' as const), range}
}

/** What joins two dates without a space; a single date has none of these between its own parts. */
const JOINED = /(\d\.?)(?:\.\.|[/-])(?=\d{1,2}\.\d{1,2}\.|20\d\d-\d\d-)/

/** `01.10.2026–31.12.2026`, `1.10.–31.12.2026`, `2026-10-01..2026-12-31`. */
function dayRange(text: string): DateRange | undefined {
  const parted = text.replace(JOINED, '$1 – ')
  const [from, to] = datesIn(parted).filter(({day}) => day !== undefined)
  if (!from || !to || !BETWEEN.test(parted.slice(from.end, to.start))) return undefined
  const end = rangeOf(to)?.end
  const start = rangeOf(from)?.start ?? (end && rangeOf(from, {start: end, end})?.start)
  return start && end ? {start, end} : undefined
}

/** `2026-Q1..2027-Q2`, `Q1 2026 – Q2 2026`. */
function cycleRange(text: string, fiscalYearStart: number): DateRange | undefined {
  const [first = '', second = '', ...more] = text.split(/\s*(?:\.\.|–|→|\bto\b|\bbis\b)\s*/i)
  if (second === '' || more.length > 0) return undefined
  const from = named(first, fiscalYearStart)?.cycle.range
  const to = named(second, fiscalYearStart)?.cycle.range
  return from && to ? {start: from.start, end: to.end} : undefined
}

/** A named part of a year, with its year where it is there. */
function named(text: string, fiscalYearStart: number): {cycle: Cycle; year?: number} | undefined {
  const groups = (PART_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? PART_ALONE.exec(text))?.groups
  if (!groups) return undefined
  const kind = kindOf(groups.kind ?? groups.kind2 ?? groups.kind3 ?? groups.kind4 ?? groups.kind5 ?? '')
  const number = numberOf(groups)
  const length = LENGTH[kind]
  const isFiscal = groups.fiscal !== undefined || groups.next !== undefined
  if (number > 12 / length) return undefined
  const start = startOfYear(groups, fiscalYearStart)
  const range = start && months(start.year, start.month + (number - 1) * length, length)
  return {
    cycle: {kind, isFiscal, ...(range && {range})},
    ...(start && {year: start.year}),
  }
}

function yearOf(text: string, fiscalYearStart: number): Cycle | undefined {
  const groups = YEAR_ALONE.exec(text)?.groups
  const start = groups && startOfYear(groups, fiscalYearStart)
  if (!groups) return undefined
  const isFiscal = groups.fiscal !== undefined || groups.next !== undefined
  return {kind: 'year', isFiscal, ...(start && {range: months(start.year, start.month, 12)})}
}

const kindOf = (word: string): keyof typeof LENGTH =>
  /^q/i.test(word) ? 'quarter' : /^t/i.test(word) ? 'tertial' : 'half'

const ORDINALS = [/^(?:first|erste)/i, /^(?:second|zweite)/i, /^(?:third|dritte)/i]

function numberOf({number, number2, number3, number4, ordinal = ''}: Record<string, string | undefined>): number {
  const digit = number ?? number2 ?? number3 ?? number4
  if (digit !== undefined) return Number(digit)
  const index = ORDINALS.findIndex((pattern) => pattern.test(ordinal))
  return index < 0 ? 4 : index + 1
}

/** Where a named year starts; `undefined` where the organisation alone knows: `2026/27` with years from January on. */
function startOfYear(
  {year, calendar, next}: Record<string, string | undefined>,
  month: number,
): {year: number; month: number} | undefined {
  const given = year ?? calendar
  if (given === undefined) return undefined
  const named = Number(given) < 100 ? 2000 + Number(given) : Number(given)
  if (next === undefined) return month === 1 ? {year: named, month} : {year: named - 1, month}
  return month === 1 ? undefined : {year: named, month}
}
