import type {Language, Piece} from '../../model/index.js'
import {german} from './de.js'
import {english} from './en.js'

/** How a language speaks of pay and appraisal that hang on goals. */
export interface PayWords {
  /** Pay and appraisal. */
  pay: RegExp
  /** Goals, their scores and their ids. */
  goals: RegExp
  /** What ties the one to the other. */
  tie: RegExp
  /** Pay, goals and tie in one phrase: „Bonusziele“. */
  whole: RegExp
  /** The sentence keeps them apart, or only asks. */
  apart: RegExp
}

const words: Record<Language, PayWords> = {en: english, de: german}

const MAY_SPEAK =
  /bonus|boni|salar|pay|compensat|remunerat|apprais|performance|incentive|rating|merit|gehalt|gehält|prämie|vergütung|lohn|tantieme|beurteil|bewertung|zielvereinbarung|beförderung/i

/** A cheap look: whether a document may speak of pay at all. */
export const maySpeakOfPay = (text: string): boolean => MAY_SPEAK.test(text)

/** The first sentence of a line that ties pay or an appraisal to goals or their scores. */
export function payTiedToGoals(line: string, language: Language, further: readonly string[] = []): Piece | undefined {
  const {pay, goals, tie, whole, apart} = words[language]
  const isPay = (text: string) =>
    pay.test(text) || further.some((word) => text.toLowerCase().includes(word.toLowerCase()))
  for (const sentence of sentencesOf(line)) {
    const {text} = sentence
    if (apart.test(text)) continue
    if (whole.test(text) || (isPay(text) && goals.test(text) && tie.test(text))) return sentence
  }
  return undefined
}

function sentencesOf(line: string): Piece[] {
  return Array.from(line.matchAll(/\S.*?(?:[.!?](?=\s|$)|$)/g), ({0: text, index}) => ({
    text: text.trimEnd(),
    start: index,
    end: index + text.trimEnd().length,
  }))
}
