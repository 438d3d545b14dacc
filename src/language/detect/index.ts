import type {Language} from '../../model/index.js'
import type {AddedLanguage} from '../added-language.js'
import {
  englishWords,
  FOREIGN_LETTER,
  FOREIGN_SCRIPT,
  GERMAN_ENDING,
  GERMAN_LETTER,
  germanWords,
  otherWords,
} from './evidence-words.js'

/** `other` is a language that okr-lint cannot judge; `undefined` is too little text to tell. */
export type DetectedLanguage = Language | 'other' | undefined

/** Code, addresses, mentions, files and ids say nothing about the language around them. Bounded, to stay linear. */
const NO_EVIDENCE =
  /```[^`]*```|`[^`\n]*`|https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|<[^<>\n]{1,200}>|(?<![^\s@])[^\s@]{0,200}@[^\s@]{1,64}|\b[\w-]{0,40}[_\d][\w-]{0,40}|\b[\w.-]{0,40}\/[\w./-]{1,200}|\b[\w-]{1,40}\.[a-z]{2,5}\b/gi

const WORD = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ɏ]+)*/g

/** This much text decides; the rest of a long document says the same. */
const ENOUGH = 20_000

export function detectLanguage(text: string): DetectedLanguage {
  const {words, isForeign} = evidenceIn(text)
  if (isForeign) return 'other'
  const score = scoreOf(words)
  const known = Math.max(score.en, score.de)
  if (score.other > known && score.other >= 3) return 'other'
  if (known === 0 || score.en === score.de) return undefined
  return score.en > score.de ? 'en' : 'de'
}

/** The language of a plugin that a text is written in, where no other one fits it better. */
export function detectAdded(text: string, added: readonly AddedLanguage[]): AddedLanguage | undefined {
  if (added.length === 0) return undefined
  const {words} = evidenceIn(text)
  return added.find(({code, words: own}) => {
    const score = scoreOf(words, code)
    const found = 2 * words.filter((word) => own.includes(word.toLowerCase())).length
    return found >= 3 && found > Math.max(score.en, score.de, score.other)
  })
}

function evidenceIn(text: string): {words: readonly string[]; isForeign: boolean} {
  const plain = text.slice(0, ENOUGH).replace(NO_EVIDENCE, ' ')
  const words = plain.match(WORD) ?? []
  const foreign = plain.match(FOREIGN_SCRIPT)?.length ?? 0
  // A character of Chinese says about as much as half a word of English.
  return {words, isForeign: foreign > 1 && foreign > words.length}
}

interface Score {
  en: number
  de: number
  other: number
}

/** @param without the code of a language that counts for itself. */
function scoreOf(words: readonly string[], without?: string): Score {
  let [en, de, letters] = [0, 0, 0]
  const others = new Map<string, number>()
  for (const word of words) {
    // Capitals only is an abbreviation: `IT` is not the word “it”.
    if (word.length > 1 && word === word.toUpperCase()) continue
    const lower = word.toLowerCase()
    const isEnglish = englishWords.has(lower)
    const isGerman = germanWords.has(lower)
    if (isEnglish) en += 2
    if (isGerman) de += 2
    else if (GERMAN_LETTER.test(lower) || GERMAN_ENDING.test(lower)) de += word === lower ? 2 : 1
    if (FOREIGN_LETTER.test(lower)) letters += 1
    if (isEnglish || isGerman) continue
    const weight = lower.length === 1 ? 1 : 2
    for (const [language, known] of otherWords)
      if (language !== without && known.has(lower)) others.set(language, (others.get(language) ?? 0) + weight)
  }
  return {en, de, other: Math.max(0, ...others.values()) + letters}
}
