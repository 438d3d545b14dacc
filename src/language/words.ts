import type {Piece} from '../model/index.js'

/** A run of letters and digits, with inner hyphens and apostrophes: `from-to`, `don't`, `KR1`, `Zwölf`. */
export interface Word extends Piece {
  lower: string
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[-'’.](?=[\p{L}\p{N}]))*/gu

export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({0: word, index}) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** The piece of `text` between two offsets, without the blanks at its ends. */
export function pieceOf(text: string, start: number, end: number): Piece {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  return {text: raw.trim(), start: from, end: from + raw.trim().length}
}
