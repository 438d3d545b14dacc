import {type CuedPattern, cued, patternFor} from '../model/cued.js'

const YEAR = '(?:fy ?|gj ?)?(?:20)?\\d{2}(?:[/-]\\d{2})?'
const LONG_YEAR = '(?:(?:fy|gj) ?\\d{2,4}(?:[/-]\\d{2})?|20\\d{2}(?:[/-]\\d{2,4}(?!\\d))?)'
const PART =
  '(?:[1-4]q|[qht][1-4]|quarter [1-4]|quartal [1-4]|[1-4]\\. ?quartal|(?:tertial|halbjahr|trimester) [1-3]|[1-3]\\. ?(?:tertial|halbjahr|trimester)|cycle \\d+|zyklus \\d+)'
const SEPARATOR = "[ ,/_'’.-]{0,3}"

const PART_CUE = /[qht][1-4]|[1-4]q|quart|tertial|halbjahr|trimester|cycle|zyklus/
const MONTHS = 'jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec'

const FULL = [
  cued(PART_CUE, `(?<![\\p{L}\\d])${PART}${SEPARATOR}${YEAR}(?![\\p{L}\\d])`, 'i'),
  cued(PART_CUE, `(?<![\\p{L}\\d])${LONG_YEAR}${SEPARATOR}${PART}(?![\\p{L}\\d])`, 'i'),
  cued(/\d\.\d/, String.raw`(?<!\d)\d{1,2}\.\d{1,2}\.(?:20\d{2})?\s*(?:–|-|bis)\s*\d{1,2}\.\d{1,2}\.20\d{2}`, 'i'),
  cued(/20\d\d-\d\d-/, String.raw`(?<!\d)20\d{2}-\d{2}-\d{2}\s*(?:–|-|to|bis|\.\.|\/)\s*20\d{2}-\d{2}-\d{2}`, 'i'),
  cued(
    new RegExp(MONTHS),
    String.raw`(?<![\p{L}\d])(?:${MONTHS})\p{L}*\.? ?(?:20\d{2})? ?(?:–|-|to|bis) ?(?:${MONTHS})\p{L}*\.? 20\d{2}`,
    'i',
  ),
]
const SHORT = [
  cued(PART_CUE, `(?<![\\p{L}\\d])${PART}(?![\\p{L}\\d])`, 'i'),
  cued(/20\d\d|fy|gj/, `(?<![\\p{L}\\d.,-])${LONG_YEAR}(?![\\p{L}\\d.,-]?\\d)(?!\\p{L})`, 'i'),
]

/** A period with its year, or between two dates, as running text may name it. */
export const fullCycleIn = (text: string): string | undefined => firstOf(FULL, text)

/** The period that a heading, a title or a path names, as written; the most exact one of them. */
export const cycleIn = (text: string): string | undefined => firstOf([...FULL, ...SHORT], text)

function firstOf(forms: readonly CuedPattern[], text: string): string | undefined {
  if (!/\d/.test(text)) return undefined
  const lower = text.toLowerCase()
  for (const form of forms) {
    const found = patternFor(form, lower)?.exec(text)?.[0]
    if (found) return found.trim()
  }
  return undefined
}
