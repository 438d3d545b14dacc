import type {Language} from '../model/index.js'
import {german} from './de/index.js'
import {english} from './en/index.js'
import type {Facts} from './facts.js'
import {movementIn} from './movement/index.js'
import {quantitiesIn, slotsIn} from './quantities/index.js'
import type {LanguageReader} from './reader.js'
import {wordsIn} from './words.js'

const readers: Record<Language, LanguageReader> = {en: english, de: german}

const memory: Record<Language, Map<string, Facts>> = {en: new Map(), de: new Map()}

/** The facts of a statement, computed once per text. */
export function analyze(text: string, language: Language): Facts {
  const known = memory[language].get(text)
  if (known) return known
  const facts = read(text, language)
  memory[language].set(text, facts)
  return facts
}

/** Loads what the analysis of these texts needs beyond the lexicons; awaited once before `analyze`. */
export async function prepare(texts: readonly {text: string; language: Language}[]): Promise<void> {
  for (const {text, language} of texts) {
    const reader = readers[language]
    if (reader.wantsTagger?.(text)) await reader.loadTagger?.()
  }
}

function read(text: string, language: Language): Facts {
  const words = wordsIn(text)
  const quantities = quantitiesIn(text, words, language)
  const slots = slotsIn(text)
  const movement = movementIn(text, words, quantities, slots, language)
  const draft = {text, words, quantities, slots, ...(movement && {movement})}
  return {
    language,
    wordCount: words.length,
    text,
    quantities,
    slots,
    ...(movement && {movement}),
    ...readers[language].read(draft),
  }
}
