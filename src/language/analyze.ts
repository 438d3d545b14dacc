import type {Language} from '../model/index.js'
import {german} from './de/index.js'
import {english} from './en/index.js'
import type {Facts} from './facts.js'
import {knownMetricIn, loadLibrary} from './metrics/library.js'
import {movementIn} from './movement/index.js'
import {quantitiesIn, slotsIn} from './quantities/index.js'
import type {LanguageReader} from './reader.js'
import {wordsIn} from './words.js'

const readers: Record<Language, LanguageReader> = {en: english, de: german}

/** So many texts are remembered: more than a document holds, and few enough for a run over thousands of files. */
const MEMORY = 2000
const memory: Record<Language, Map<string, Facts>> = {en: new Map(), de: new Map()}

/** The facts of a statement, computed once per text. */
export function analyze(text: string, language: Language): Facts {
  const known = memory[language].get(text)
  if (known) return known
  const facts = read(text, language)
  if (memory[language].size >= MEMORY) memory[language].clear()
  memory[language].set(text, facts)
  return facts
}

/**
 * Loads what the analysis of these texts needs beyond the lexicons; awaited once before `analyze`.
 *
 * @param asksMetric whether anybody will look up the known metric of such a statement.
 */
export async function prepare<T extends {text: string; language: Language}>(
  texts: readonly T[],
  asksMetric: (facts: Facts, text: T) => boolean = () => false,
): Promise<void> {
  for (const {text, language} of texts) {
    const reader = readers[language]
    if (reader.wantsTagger?.(text)) await reader.loadTagger?.()
  }
  if (texts.some((text) => asksMetric(analyze(text.text, text.language), text))) await loadLibrary()
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
    get knownMetric() {
      return knownMetricIn(text, language)
    },
  }
}
