import type {Language} from '../../model/index.js'
import {frequencies as german} from '../de/number-words.js'
import {frequencies as english} from '../en/number-words.js'
import type {Figure} from './figures.js'

/** How a language says how often. */
export interface FrequencyWords {
  /** The cheap look: a text without it says nothing of the kind. */
  cue: RegExp
  /** `once per week`, „einmal pro Woche“: each form with its number. */
  counted: readonly [RegExp, number][]
  /** `from monthly to weekly`; the word is the first group. */
  rhythm: RegExp
  /** How many times a year that is. */
  perYear: Readonly<Record<string, number>>
}

const words: Record<Language, FrequencyWords> = {en: english, de: german}

/** How often something is done, where a word says it: `once a week`, `from monthly to weekly`. */
export function* frequenciesIn(text: string, language: Language): Generator<Figure> {
  const {cue, counted, rhythm, perYear} = words[language]
  if (!cue.test(text)) return
  for (const [form, value] of counted)
    for (const {0: raw, index} of text.matchAll(form))
      yield {start: index, end: index + raw.length, value, spelled: true}
  for (const {0: raw, index} of text.matchAll(rhythm))
    yield {start: index, end: index + raw.length, value: perYear[raw.toLowerCase()] ?? 1, spelled: true}
}
