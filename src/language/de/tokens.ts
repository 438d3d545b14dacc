import type {Piece} from '../../model/index.js'
import type {Word} from '../words.js'

export interface Token extends Piece {
  /** Lower case with ae, oe, ue, ss, so that every spelling of a word meets the same entry. */
  fold: string
  capital: boolean
  /** What stands between the token before and this one. */
  before: string
  /** A dangling hyphen follows: „Aus- und Weiterbildung“. */
  elliptic: boolean
}

const FOLDS: Record<string, string> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'}

export const fold = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (letter) => FOLDS[letter] ?? letter)

export const foldedWords = (list: string): string[] => fold(list).trim().split(/\s+/)

/** The words of a statement; „Kund:innen“, „Kunden*innen“ and „Kund_innen“ are one. */
export function tokensOf(text: string, words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  for (const word of words) {
    const last = tokens.at(-1)
    const before = text.slice(last?.end ?? 0, word.start)
    if (last && /^(?:[:*/]-?)$/.test(before) && /^in(?:nen)?$/i.test(word.text)) {
      last.text = text.slice(last.start, word.end)
      last.end = word.end
      last.fold = fold(last.text).replace(/[:*/_-]+/g, '')
      continue
    }
    tokens.push({
      text: word.text,
      start: word.start,
      end: word.end,
      fold: fold(word.lower).replace(/_/g, ''),
      capital: /^\p{Lu}/u.test(word.text),
      before,
      elliptic: false,
    })
  }
  for (const token of tokens) token.elliptic = text[token.end] === '-'
  return tokens
}
