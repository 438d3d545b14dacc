import type {Piece} from '../../model/index.js'
import {byText} from '../by-text.js'
import type {Quantity} from '../facts.js'
import type {Draft} from '../reader.js'
import {pieceOf, type Word} from '../words.js'

/** A word of the statement with what stands between it and the word before it. */
export interface Token extends Word {
  index: number
  /** The marks and blanks in front of the word. */
  before: string
}

/** A statement as its words. Ranges over `tokens` exclude their end. */
export interface Sentence extends Draft {
  tokens: readonly Token[]
}

export function sentenceOf(draft: Draft): Sentence {
  const {text, words} = draft
  const tokens = words.map((word, index) => ({
    ...word,
    lower: word.lower.replaceAll('’', "'"),
    index,
    before: text.slice(words[index - 1]?.end ?? 0, word.start),
  }))
  return {...draft, tokens}
}

/** The text from the token `from` up to the token `to`, with the marks of a number at its ends (`€`, `%`). */
export function pieceBetween({text, tokens, quantities}: Sentence, from: number, to: number): Piece {
  const first = tokens[from]
  const last = tokens[Math.min(to, tokens.length) - 1]
  if (!first || !last || last.end <= first.start) return pieceOf(text, 0, text.length)
  const start = quantities.find((quantity) => quantity.start < first.start && first.start < quantity.end)?.start
  const end = quantities.find((quantity) => quantity.start < last.end && last.end < quantity.end)?.end
  return pieceOf(text, start ?? first.start, end ?? last.end)
}

export const lowerAt = ({tokens}: Sentence, index: number): string => tokens[index]?.lower ?? ''

/** The quantity that covers the token, if any. */
export const quantityAt = ({tokens, quantities}: Sentence, index: number): Quantity | undefined => {
  const token = tokens[index]
  return token && quantities.find(({start, end}) => start <= token.start && token.end <= end)
}

export const metricAt = (sentence: Sentence, index: number): Quantity | undefined => {
  const quantity = quantityAt(sentence, index)
  return quantity?.kind === 'metric' ? quantity : undefined
}

const partsOf = byText((phrase) => phrase.split(' '))

/** Whether the words of `phrase` stand at `index`. */
export function phraseAt(sentence: Sentence, index: number, phrase: string): boolean {
  const first = lowerAt(sentence, index)
  // Few phrases begin with the word that is there: most are told apart without being taken apart.
  if (first === '' || !phrase.startsWith(first)) return false
  return partsOf(phrase).every((word, offset) => lowerAt(sentence, index + offset) === word)
}

const HARD_BREAK = /[.;:!?()[\]{}\u2014|→]|\s[-–]\s|\s=>\s|->/u

/** Whether the token stands in brackets that belong to the word before it: `pupil(s)`, `list[0]`. */
export const insideName = ({tokens}: Sentence, index: number): boolean => /^[({[]$/.test(tokens[index]?.before ?? '')

/** Whether the mark in front of the token belongs to a number: `20,000`, `4.5`. */
const insideNumber = ({tokens}: Sentence, index: number): boolean =>
  /^[.,:]$/.test(tokens[index]?.before ?? '') &&
  /^\d/.test(tokens[index]?.text ?? '') &&
  /\d$/.test(tokens[index - 1]?.text ?? '')

/** Whether a mark in front of the token ends the clause before it. */
export const breaksBefore = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  if (!token) return true
  if (index === 0 || insideName(sentence, index) || insideNumber(sentence, index)) return false
  return HARD_BREAK.test(token.before) && !(insideName(sentence, index - 1) && /^[)}\]] ?$/.test(token.before))
}

export const commaBefore = (sentence: Sentence, index: number): boolean =>
  (sentence.tokens[index]?.before ?? '').includes(',') && !insideNumber(sentence, index)

/** Ends the part that starts at `from`: the index of the first token behind a hard mark. */
export function partEnd(sentence: Sentence, from: number): number {
  let index = from + 1
  while (index < sentence.tokens.length && !breaksBefore(sentence, index)) index++
  return index
}

export const hasMetric = ({quantities}: Sentence): boolean => quantities.some(({kind}) => kind === 'metric')

export const metricBetween = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({index}) => metricAt(sentence, index) !== undefined)

export const isInBrackets = ({text, tokens}: Sentence, index: number): boolean => {
  const head = text.slice(0, tokens[index]?.start ?? 0)
  return (head.match(/[([]/g)?.length ?? 0) > (head.match(/[)\]]/g)?.length ?? 0)
}
