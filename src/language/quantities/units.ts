import {latin} from '../../model/latin.js'
import type {Dimension} from '../facts.js'

/** Seconds in each named duration; a month is 30 days and a quarter three of those. */
const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

/**
 * Units by the words that name them. The factor is the worth of one unit in the smallest named unit of its dimension:
 * percent, points, 1 of the currency, seconds, bytes, millimetres. Units of dimension `other` compare by their text.
 */
const unitWords: readonly [Dimension, number, string][] = [
  ['share', 1, '% percent pct prozent'],
  ['share', 0.1, '‰ permille promille'],
  ['points', 1, 'pp pps ppt %-punkte %-punkten points point pts punkte punkten punkt prozentpunkte prozentpunkten'],
  ['points', 1, 'prozentpunkt stars star sterne sternen stern'],
  ['points', 0.01, 'bp bps basispunkte basispunkten'],
  ['money', 1, '€ $ £ ¥ eur usd chf gbp euro euros dollar dollars franken pounds pound fr. sfr'],
  ['money', 1000, 'keur kchf kusd teur tchf t€ k€'],
  ['money', 0.01, 'cent cents ct rappen rp. pence'],
  ['duration', 0.001, 'ms millisecond milliseconds millisekunde millisekunden msec'],
  ['duration', 1, 's sec secs sec. sek sek. second seconds sekunde sekunden'],
  ['duration', MINUTE, 'min mins min. minute minutes minuten'],
  ['duration', HOUR, 'h hr hrs hour hours std std. stunde stunden'],
  ['duration', DAY, 'd day days tag tage tagen tages werktag werktage werktagen arbeitstag arbeitstage arbeitstagen'],
  ['duration', DAY, 'kalendertage kalendertagen kalendertag'],
  ['duration', 7 * DAY, 'week weeks wk wks woche wochen kalenderwochen'],
  ['duration', 30 * DAY, 'month months mo monat monate monaten monats'],
  ['duration', 90 * DAY, 'quarter quarters quartal quartale quartalen quartals'],
  ['duration', 365 * DAY, 'year years yr yrs jahr jahre jahren jahres'],
  ['ratio', 1, 'x × times fold mal fach faches'],
  ['data', 1, 'byte bytes b'],
  ['data', 1e3, 'kb kib'],
  ['data', 1e6, 'mb mib'],
  ['data', 1e9, 'gb gib'],
  ['data', 1e12, 'tb tib'],
  ['length', 1, 'mm'],
  ['length', 10, 'cm zentimeter'],
  ['length', 1000, 'm meter metern metre metres meters'],
  ['length', 1e6, 'km kilometer kilometern kilometre kilometres kilometers'],
  ['length', 1_609_344, 'mi mile miles meilen'],
  ['other', 1, 'kg g t tonnen tonne tonnes tons gramm kilo kilos liter litern litres litre kwh mwh gwh kw mw w'],
  ['other', 1, '°c °f °c hz khz mhz ghz m² m2 m³ m3 km² ha fps rps tps qps db ppm fte ftes vzä loc'],
]

export interface UnitKind {
  dimension: Dimension
  factor: number
}

export const units: ReadonlyMap<string, UnitKind> = new Map(
  unitWords.flatMap(([dimension, factor, words]) =>
    words.split(' ').map((word) => [word, {dimension, factor}] as const),
  ),
)

/** Units of two words, tried before the single ones. */
export const pairedUnits: readonly [RegExp, UnitKind][] = [
  [/percentage[ -]points?|percent points?|pct points?|%[ -]?points?/iy, {dimension: 'points', factor: 1}],
  [/%[ -]?punkten?|prozent-?punkten?/iy, {dimension: 'points', factor: 1}],
  [/basis points?/iy, {dimension: 'points', factor: 0.01}],
  [/per cent/iy, {dimension: 'share', factor: 1}],
  [/(?:business|working|calendar|consecutive) (?:days?)/iy, {dimension: 'duration', factor: DAY}],
  [/(?:business|working|consecutive|full) (?:hours?)/iy, {dimension: 'duration', factor: HOUR}],
  [/(?:consecutive|full|whole) weeks?/iy, {dimension: 'duration', factor: 7 * DAY}],
  [/(?:consecutive|full|whole) months?/iy, {dimension: 'duration', factor: 30 * DAY}],
  [/(?:US|C|A)\$/uy, {dimension: 'money', factor: 1}],
]

/** Words and letters that multiply the number before them. */
export const scales: readonly [RegExp, number][] = [
  [latin(String.raw`[ \u00a0\u202f]?(?:thousand|Tausend|tausend|Tsd\.?)(?![\p{L}\p{N}])`, 'y'), 1e3],
  [latin(String.raw`(?:k|K)(?=€|\$|£|(?![\p{L}\p{N}]))`, 'y'), 1e3],
  [/[ \u00a0\u202f]?[TkK](?=[ \u00a0\u202f]?(?:€|EUR\b|CHF\b|USD\b))/uy, 1e3],
  [latin(String.raw`[ \u00a0\u202f]?(?:millions?|Millionen|Million|[Mm]io\.?|mln|mn|MM)(?![\p{L}\p{N}])`, 'y'), 1e6],
  [latin(String.raw`M(?=€|\$|£|(?![\p{L}\p{N}]))`, 'y'), 1e6],
  [/[ \u00a0\u202f]?[Mm](?=[ \u00a0\u202f]?(?:€|EUR\b|CHF\b|USD\b))/uy, 1e6],
  [latin(String.raw`[ \u00a0\u202f]?(?:billions?|Milliarden?|[Mm]rd\.?|bn|Bn)(?![\p{L}\p{N}])`, 'y'), 1e9],
  [latin(String.raw`B(?![\p{L}\p{N}])`, 'y'), 1e9],
]

/** `m` right after a number is a million only where a currency stands in front of it. */
export const moneyMillion = latin(String.raw`[ \u00a0\u202f]?m(?![\p{L}\p{N}])`, 'y')

export const currencyBefore = latin(
  String.raw`(?:€|US\$|[CA]?\$|£|¥|(?<![\p{L}\p{N}])(?:CHF|EUR|USD|GBP|Fr\.|Euro))[ \u00a0\u202f]?$`,
)
