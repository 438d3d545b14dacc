import {type CuedPattern, cued} from '../../model/cued.js'
import {latin} from '../../model/latin.js'
import {MONTH, MONTH_CUE} from '../calendar/month-names.js'

const YEAR = String.raw`(?:19|20)\d\d`
const EDGE = String.raw`(?<![\p{L}\p{N}.,])`
const END = String.raw`(?![\p{L}\p{N}%])`
/** “From 4:30 to 3:00 minutes” says how long. */
const NO_SPAN = String.raw`(?! ?h(?: ?(?:auf|to|→|-{1,2}>) ?\d))(?<!(?:auf|to|→) \d{1,2}:\d\d(?= ?h))(?!(?: ?(?:auf|to|→|–|-) ?\d{1,3}:\d\d)? ?(?:min|std|stunde|hour))`
/** “Per week 3 courses” counts courses. */
const NO_RATE = `(?<!(?:per|each|every|pro|je|jeden|jede) )`
const CLOCK = String.raw`\d{1,2}(?:[:.]\d\d)?`
const OF_DAY = String.raw`am|pm|a\.m\.|p\.m\.|uhr`

const time = (cue: RegExp, pattern: string) => cued(cue, `${EDGE}(?:${pattern})${END}`, 'gi')

/** Dates, cycles and calendar weeks: they say when, never how much. */
export const times: readonly CuedPattern[] = [
  time(
    /\d[-./] ?\d/,
    String.raw`${YEAR}-\d{1,2}-\d{1,2}(?:T\d\d:\d\d(?::\d\d)?Z?)?|\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:\d{4}|\d{2})?|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})`,
  ),
  time(
    /[qht][1-4]|[1-4][qh]/,
    String.raw`${YEAR}[ ./-]{0,3}[qht][1-4]|[qht][1-4][ ./'’-]{0,3}(?:${YEAR}|\d\d)?|[qh][1-4] ?[-–/+&] ?[qh]?[1-4](?:[ /'’-]{0,2}${YEAR})?|[12]h(?:[ '’]?${YEAR}|['’]\d\d)|[1-4]q[ '’]?(?:${YEAR}|\d\d)?`,
  ),
  // “2h a month” is a duration; only the capital means a half-year.
  cued(/[12]h/, `${EDGE}[12]H(?:[ '’]?\\d\\d)?${END}`, 'gu'),
  time(
    /fy|gj|cy|geschäftsjahr|fiscal year|wirtschaftsjahr/,
    String.raw`(?:fy|gj|cy|geschäftsjahr|fiscal year|wirtschaftsjahr)[ '’-]{0,2}\d{2,4}(?:[/-]\d{2,4})?(?:[ -]?[qh][1-4])?`,
  ),
  time(
    /(?:[kc]w|week|woche|wk)[ #-]?\d/,
    String.raw`${NO_RATE}(?:kw|cw|week|woche|kalenderwoche|wk)[ #-]?\d{1,2}(?:[-–/]\d{1,2})?(?:[ /]${YEAR})?`,
  ),
  time(/(?:day|tag|month|monat|year|jahr)[ -]\d/, String.raw`${NO_RATE}(?:day|tag|month|monat|year|jahr)[ -]\d{1,3}`),
  time(
    /quart|half|halb|mester|tertial/,
    String.raw`(?:[1-4]\.|1st|2nd|3rd|4th|first|second|third|fourth|erste[snm]?|zweite[snm]?|dritte[snm]?|vierte[snm]?) (?:quarter|quartal|half(?:[- ]year)?|halbjahr|tertial|trimester|semester)(?: (?:of )?${YEAR})?`,
  ),
  time(
    MONTH_CUE,
    String.raw`\d{1,2}\.? ${MONTH}\.?(?:,? ${YEAR})?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\.?(?:,? ${YEAR})?`,
  ),
  time(MONTH_CUE, String.raw`${MONTH}\.? (?:\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?|'?\d\d|${YEAR})`),
  time(
    /\d ?(?:am|pm|a\.m\.|p\.m\.|uhr)|\d:\d/,
    String.raw`${CLOCK}(?: ?(?:${OF_DAY}))?(?: ?[–-] ?| (?:bis|und|and|to) )${CLOCK} ?(?:${OF_DAY})|\d{1,2}:\d\d(?::\d\d)?${NO_SPAN}(?: ?(?:${OF_DAY}|h))?|\d{1,2} ?(?:${OF_DAY})`,
  ),
  time(/\d[/–-]\d/, String.raw`${YEAR}[/–-]\d{2}(?:\d\d)?`),
  cued(
    /20[0-4]\d/,
    String.raw`(?<=(?:^|[^\p{L}])(?:mid|early|late|end|anfang|mitte|ende|by|until|since|year|jahr|bis|seit|season|saison|sommer|winter|herbst|frühjahr|summer|spring|fall|autumn|vs\.?|gegenüber)[- ](?:of |zum jahr |jahr )?)20[0-4]\d(?![\p{L}\p{N}%]|[.,]\d)`,
    'gi',
  ),
]

/** A bare year is a time unless the words around it count with it; see `classify`. */
export const looksLikeYear = (raw: string) => /^20[1-4]\d$/.test(raw)

/** Words that turn a duration behind them into a date, a phase or a frequency. */
export const timeBefore: Readonly<Record<'en' | 'de', RegExp>> = {
  en: latin(
    String.raw`(?:^|[^\p{L}])(?:first|last|next|past|previous|coming|following|trailing|another|after|for|every|each|the|over the (?:next|last|past)|during(?: the)?|since|ago|rolling)(?: (?:first|last|next|past|full|consecutive))? $`,
    'i',
  ),
  de: latin(
    String.raw`(?:^|[^\p{L}])(?:erste[nr]?|letzte[nr]?|nächste[nr]?|vergangene[nr]?|kommende[nr]?|folgende[nr]?|weitere[nr]?|nach|alle|aller|seit|vor|für|über die(?: nächsten)?|während(?: der)?)(?: (?:ersten|letzten|nächsten|vollen))? $`,
    'i',
  ),
}

/** Words that turn a duration in front of them into a date or a frequency. */
export const timeAfter: Readonly<Record<'en' | 'de', RegExp>> = {
  en: /^ (?:ago|before (?:the|launch|go)|prior|in a row|in advance|from now|running|after (?:the|launch|go|sign|hir|join))/i,
  de: /^ (?:zuvor|davor|im voraus|vorher|in folge|hintereinander|lang|am stück|nach (?:der|dem|start|eintritt)|vor (?:der|dem))/i,
}

/** `within 2 hours`: how long something may take. Long spans of this form are deadlines. */
export const windowBefore: Readonly<Record<'en' | 'de', RegExp>> = {
  en: latin(String.raw`(?:^|[^\p{L}])(?:within|in|inside|in (?:under|less than)|in the)(?: the)? $`, 'i'),
  de: latin(String.raw`(?:^|[^\p{L}])(?:innerhalb(?: von)?|binnen|in|in unter|in weniger als)(?: der| den)? $`, 'i'),
}

/** From this many seconds on, “in 90 days” is a deadline and no window. */
export const DEADLINE_FROM = 28 * 86_400
