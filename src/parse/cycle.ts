import {latin} from '../model/latin.js'

const YEAR = '(?:fy ?|gj ?)?(?:20)?\\d{2}(?:[/-]\\d{2})?'
const LONG_YEAR = '(?:(?:fy|gj) ?\\d{2,4}(?:[/-]\\d{2})?|20\\d{2}(?:[/-]\\d{2,4}(?!\\d))?)'
const PART =
  '(?:[1-4]q|[qht][1-4]|quarter [1-4]|quartal [1-4]|[1-4]\\. ?quartal|(?:tertial|halbjahr|trimester) [1-3]|[1-3]\\. ?(?:tertial|halbjahr|trimester)|cycle \\d+|zyklus \\d+)'
const SEPARATOR = "[ ,/_'’.-]{0,3}"

const PATTERNS = [
  latin(`(?<![\\p{L}\\d])${PART}${SEPARATOR}${YEAR}(?![\\p{L}\\d])`, 'i'),
  latin(`(?<![\\p{L}\\d])${LONG_YEAR}${SEPARATOR}${PART}(?![\\p{L}\\d])`, 'i'),
  /(?<!\d)\d{1,2}\.\d{1,2}\.(?:20\d{2})?\s*(?:–|-|bis)\s*\d{1,2}\.\d{1,2}\.20\d{2}/i,
  /(?<!\d)20\d{2}-\d{2}-\d{2}\s*(?:–|-|to|bis|\.\.|\/)\s*20\d{2}-\d{2}-\d{2}/i,
  latin(
    String.raw`(?<![\p{L}\d])(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*\.? ?(?:20\d{2})? ?(?:–|-|to|bis) ?(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*\.? 20\d{2}`,
    'i',
  ),
  latin(`(?<![\\p{L}\\d])${PART}(?![\\p{L}\\d])`, 'i'),
  latin(`(?<![\\p{L}\\d.,-])${LONG_YEAR}(?![\\p{L}\\d.,-]?\\d)(?!\\p{L})`, 'i'),
]

/** A period with its year, or between two dates, as running text may name it. */
export function fullCycleIn(text: string): string | undefined {
  return firstOf(PATTERNS.slice(0, 5), text)
}

/** The period that a heading, a title or a path names, as written; the most exact one of them. */
export function cycleIn(text: string): string | undefined {
  return firstOf(PATTERNS, text)
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0]
    if (found) return found.trim()
  }
  return undefined
}
