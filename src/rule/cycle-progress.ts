import {daysBetween} from '../language/calendar/range.js'
import {lengthInDays} from './cycle.js'

/** How much of a cycle has passed on a day, from 0 to 1; `undefined` before it begins and once it is over. */
export function shareOf(cycle: {start: string; end: string}, day: string): number | undefined {
  if (day < cycle.start || day > cycle.end) return undefined
  return daysBetween(cycle.start, day) / lengthInDays(cycle)
}

export {daysBetween} from '../language/calendar/range.js'
