import {type DateRange, datesIn, rangeOf} from '../language/calendar/index.js'

/** Whether a text names a day, month or quarter, or leaves a gap for one. */
export const hasDateIn = (text: string): boolean =>
  datesIn(text).length > 0 || /(?<!\p{L})(?:KW|CW|week) ?\d{1,2}(?!\d)|\[(?:date|datum)\]/iu.test(text)

export function withoutDates(text: string): string {
  let rest = ''
  let done = 0
  for (const {start, end} of datesIn(text)) {
    rest += text.slice(done, start)
    done = end
  }
  return rest + text.slice(done)
}

/** The latest day up to `today` that a text names; a month counts to its end. Without a year it is the one near the cycle. */
export function lastDayIn(text: string, cycle: DateRange, today: string): string | undefined {
  const days = datesIn(text).flatMap((date) => {
    const range = date.month === undefined ? undefined : rangeOf(date, cycle)
    if (!range || range.start > today) return []
    return [range.end < today ? range.end : today]
  })
  return days.sort().at(-1)
}

/** Whether a text names a day after `today`. */
export const namesLaterDay = (text: string, cycle: DateRange, today: string): boolean =>
  datesIn(text).some((date) => (rangeOf(date, cycle)?.end ?? '') >= today)
