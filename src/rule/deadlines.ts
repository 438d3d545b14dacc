import {type CalendarDate, type DateRange, datesIn, deadlinesIn, rangeOf} from '../language/calendar/index.js'
import type {Piece} from '../model/index.js'
import {notedValue} from './figures.js'
import type {KeyResultSubject} from './subject.js'

export interface Deadline extends DateRange {
  /** As written. */
  text: string
  /** Its place in the key result's own text; absent for one that is noted beside it. */
  at?: Piece
}

/** When a key result is due, by its field or its words; a date without a year is the one that is next to `cycle`. */
export function deadlinesOf({text, fields}: KeyResultSubject, cycle: DateRange): Deadline[] {
  const [due] = datesIn(notedValue(fields.due) ?? '')
  const target = deadlinesIn(notedValue(fields.target) ?? '')
  const read = (date: CalendarDate, at?: Piece): Deadline[] => {
    const range = rangeOf(date, cycle)
    return range ? [{...range, text: date.text, ...(at && {at})}] : []
  }
  return [
    ...deadlinesIn(text).flatMap((date) => read(date, date)),
    ...[...(due ? [due] : []), ...target].flatMap((date) => read(date)),
  ]
}
