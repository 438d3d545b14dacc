import {latin} from '../../model/latin.js'
import {type CalendarDate, datesIn} from './date.js'

/** What leads to the day on which something is to be reached. */
const BY = latin(
  String.raw`(?:^|[^\p{L}])(?:by|before|no later than|not later than|due(?: on| by)?|deadline:?|completed in|bis|bis zum|bis spätestens|spätestens(?: am| bis| zum| im)?|vor dem|fällig(?: am| zum| im)?|frist:?)(?: the)? $`,
  'i',
)
/** A time of day or a count of years is no date: “by 2030 kg” is caught by what follows, “before 6” by having no form. */
const COUNTED = latin(String.raw`^[ -]?(?:%|€|\$|£|\p{Ll})`)
const FOLLOWING = latin(
  String.raw`^ (?:at|in|for|with|and|or|the|to|on|of|from|as|then|we|across|und|oder|in|im|auf|für|mit|der|die|das|den|bei|an|aus|zu|von|ist|sind|werden|wird|haben|hat|danach|dann|alle|erreicht|erreichen|steigern|erhöhen|senken|reduzieren)(?![\p{L}])`,
  'i',
)

/** The dates by which a statement is to be reached; “as of 1 May”, “compared with Q2 2025” and “for 2027” are none. */
export function deadlinesIn(text: string): CalendarDate[] {
  return datesIn(text).filter((date) => BY.test(text.slice(0, date.start)) && !isCount(date, text.slice(date.end)))
}

/** “by 2030 tonnes” is an amount. Only a bare year can be one. */
const isCount = ({year, quarter, month, part}: CalendarDate, after: string) =>
  year !== undefined &&
  quarter === undefined &&
  month === undefined &&
  part === undefined &&
  COUNTED.test(after) &&
  !FOLLOWING.test(after)
