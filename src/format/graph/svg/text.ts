import {graphemes, width, wrap} from '../../width.js'

/** Widths of letters in thousandths of the size of the font, as in Arial and its relatives; all others count as `m`. */
const WIDTHS: readonly [string, number][] = [
  ["'|ijl", 222],
  [' !,./:;[]\\ftI', 278],
  ['()-`r„“”·', 333],
  ['"cksvxyzJ*', 500],
  ['abdeghnopqu0123456789?_$#=+<>–äöüßL', 565],
  ['TFZABEKPSVXY&', 667],
  ['CDHNRUwÄÜ', 722],
  ['GOQÖ', 778],
  ['mM', 833],
  ['W%@—', 944],
]
/** Other fonts run wider; a line that ends early looks better than one that leaves its box. */
const SLACK = 1.1

let widths: Map<string, number> | undefined

/** How long a text becomes in a font of so many pixels, about. */
export function pixels(text: string, size: number): number {
  widths ??= new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])))
  let sum = 0
  for (const grapheme of graphemes(text)) sum += widths.get(grapheme) ?? (width(grapheme) > 1 ? 1200 : 700)
  return (sum * size * SLACK) / 1000
}

/** Breaks a text into lines of at most so many pixels, words that are longer as well; what is too much ends in `…`. */
export function linesOf(text: string, size: number, room: number, most: number): string[] {
  const measure = (line: string) => pixels(line, size)
  const words = text.split(' ').flatMap((word) => partsOf(word, room, measure))
  const lines = wrap(words.join(' '), room, measure)
  if (lines.length <= most) return lines
  const last = graphemes(lines[most - 1] ?? '')
  while (last.length > 0 && measure(`${last.join('')}…`) > room) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`]
}

/** A word that is longer than a line, in parts: between two letters with a hyphen. */
function partsOf(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of graphemes(word)) {
    if (measure(`${part}${letter}-`) > room && part !== '') {
      parts.push(/\p{L}$/u.test(part) && /^\p{L}/u.test(letter) ? `${part}-` : part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
