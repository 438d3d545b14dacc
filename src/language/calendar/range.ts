/** Days as ISO dates (`2027-03-31`), both ends included. ISO dates compare as text. */
export interface DateRange {
  start: string
  end: string
}

const DAY = 86_400_000

const atMidnight = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The ISO date, or `undefined` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(time) : undefined
}

/** `count` whole months from `month` on; months below 1 and above 12 run over into other years. */
export const months = (year: number, month: number, count = 1): DateRange => ({
  start: isoOf(Date.UTC(year, month - 1, 1)),
  end: isoOf(Date.UTC(year, month - 1 + count, 0)),
})

export const addDays = (iso: string, days: number): string => isoOf(atMidnight(iso) + days * DAY)

/** From `from` to `to` in days; negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((atMidnight(to) - atMidnight(from)) / DAY)

export const lengthInDays = ({start, end}: DateRange): number => daysBetween(start, end) + 1

export const overlap = (a: DateRange, b: DateRange): boolean => a.start <= b.end && b.start <= a.end

export const contains = (outer: DateRange, inner: DateRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
