/** Names of the months in both languages, in the order of the year; the first letters tell them apart. */
const MONTHS = [
  'jan(?:uary|uar)?|jän(?:ner)?',
  'feb(?:ruary|ruar)?',
  'mar(?:ch)?|mär(?:z)?|mrz|maerz',
  'apr(?:il)?',
  'may|mai',
  'june?|juni',
  'july?|juli',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
] as const

/** The name of a month, as a pattern without groups. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** Stands in every text that names a month. */
export const MONTH_CUE = /jan|jän|feb|m[aä]r|mrz|maerz|apr|ma[yi]|ju[nl]|aug|sep|o[ck]t|nov|de[cz]/

const PATTERNS = MONTHS.map((names) => new RegExp(`^(?:${names})\\.?$`, 'i'))

/** 1 to 12, or 0 for a word that names no month. */
export const monthNumber = (name: string): number => PATTERNS.findIndex((pattern) => pattern.test(name)) + 1

const WRITTEN = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
} as const

/** `2027-03-31` as people write it: `31 March 2027`, `31. März 2027`. */
export function writtenDate(iso: string, language: 'en' | 'de'): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)}${language === 'de' ? '.' : ''} ${WRITTEN[language][Number(month) - 1] ?? ''} ${year}`
}
