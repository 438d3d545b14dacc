/** Letters, digits and the usual punctuation: one column each, so that most text is not looked at twice. */
const PLAIN = /^[\x20-\x7e\u00a1-\u02ff\u2010-\u2027\u2030-\u205e]*$/
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u
const INVISIBLE = /^[\p{Mark}\p{Format}\u200b]+$/u

let segmenter: Intl.Segmenter | undefined

/** What a person sees as one character: a letter with its accents, an emoji with its skin tone. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** The columns that a text takes on a terminal. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

const graphemeWidth = (grapheme: string): number => (INVISIBLE.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1)

/** As much of the start of a text as fits into so many columns. */
export function fitStart(text: string, columns: number): string {
  return firstColumns(graphemes(text), columns).join('')
}

/** As much of the end of a text as fits into so many columns. */
export function fitEnd(text: string, columns: number): string {
  return firstColumns(graphemes(text).reverse(), columns).reverse().join('')
}

function firstColumns(characters: readonly string[], columns: number): string[] {
  let used = 0
  const end = characters.findIndex((character) => {
    used += graphemeWidth(character)
    return used > columns
  })
  return characters.slice(0, end < 0 ? characters.length : end)
}

/**
 * Text from a document as it may go to a terminal: tabs become spaces, and control characters, which could move the
 * cursor or change colours, become visible.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/\ufeff/g, '')
    .replace(/[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/**
 * Breaks a text between words into lines of at most so many columns; a longer word keeps a line of its own.
 *
 * @param measure tells the columns of a text that holds more than what is seen.
 */
export function wrap(text: string, columns: number, measure: (text: string) => number = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
