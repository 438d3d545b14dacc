import {editDistance} from '../model/edit-distance.js'

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The same wording, one text cut short, or a slip of the pen in it. */
export function isQuoted(quote: readonly string[], words: readonly string[]): boolean {
  const [one, other] = [quote.join(' '), words.join(' ')]
  if (one === other) return true
  if (quote.length >= 4 && other.startsWith(`${one} `)) return true
  const longest = Math.max(one.length, other.length)
  return Math.abs(one.length - other.length) <= longest / 10 && editDistance(one, other) <= longest / 10
}
