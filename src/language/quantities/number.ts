/**
 * A number in digits: grouped by point, comma, apostrophe or narrow blank, or plain with an optional fraction.
 * The repetitions are bounded so that a long run of digits costs linear time.
 */
export const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’\u00a0\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d{1,9}(?!\d))?|\d{1,3}(?: \d{3}){0,3} 000(?!\d)|\d+(?:[.,]\d+)?)`

/**
 * The value of a number as written. Which sign is the decimal one follows from the number itself, never from the
 * language: Swiss German writes `10’000` and `5.4`, English decks from Germany `4,5`.
 */
export function numberValue(raw: string): number {
  const bare = raw.replace(/[\s'’\u00a0\u202f]/gu, '')
  const points = bare.split('.').length - 1
  const commas = bare.split(',').length - 1
  if (points > 0 && commas > 0) {
    const decimal = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ','
    return toNumber(bare, decimal)
  }
  if (points + commas === 0) return Number(bare)
  if (points + commas > 1) return toNumber(bare, undefined)
  return toNumber(bare, isGrouped(bare) ? undefined : points ? '.' : ',')
}

/** One sign with three digits behind it groups thousands, except after a leading zero: `1.200`, but `0.125`. */
const isGrouped = (bare: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)

function toNumber(bare: string, decimal: '.' | ',' | undefined): number {
  const digits = decimal === undefined ? bare.replace(/[.,]/g, '') : bare.replace(decimal === '.' ? /,/g : /\./g, '')
  return Number(digits.replace(',', '.'))
}
