import type {Language} from '../model/index.js'
import type {Facts, Quantity} from './facts.js'
import {lazily} from './lazily.js'
import {knownMetricIn, loadLibrary} from './metrics/library.js'
import {movementIn} from './movement/index.js'
import {plainFactsOf} from './plain/index.js'
import {quantitiesIn, slotsIn} from './quantities/index.js'
import type {LanguageReader} from './reader.js'
import {wordsIn} from './words.js'

/** Each language is a module of its own: a document in one of them never pays for the words of the other. */
const loaders: Record<Language, () => Promise<LanguageReader>> = {
  en: async () => (await import('./en/index.js')).english,
  de: async () => (await import('./de/index.js')).german,
}
const readers: Partial<Record<Language, LanguageReader>> = {}

/** Loads a language for `analyze`. */
export async function loadLanguage(language: Language): Promise<void> {
  readers[language] ??= await loaders[language]()
}

function readerOf(language: Language): LanguageReader {
  const reader = readers[language]
  if (!reader) throw new Error(`"${language}" is read before it is loaded; await prepare() or loadLanguage() first.`)
  return reader
}

/** So many texts are remembered: more than a document holds, and few enough for a run over thousands of files. */
const MEMORY = 500
const memory: Record<Language, Map<string, Facts>> = {en: new Map(), de: new Map()}

/**
 * The facts of a statement, computed once per text.
 *
 * @throws when nothing has loaded the language, see `prepare`.
 */
export function analyze(text: string, language: Language): Facts {
  const known = memory[language].get(text)
  if (known) return known
  const facts = read(text, language)
  if (memory[language].size >= MEMORY) memory[language].clear()
  memory[language].set(text, facts)
  return facts
}

/**
 * Loads what the analysis of these texts needs; awaited once before `analyze`.
 *
 * @param asksMetric whether anybody will look up the known metric of such a statement.
 */
export async function prepare<T extends {text: string; language: Language}>(
  texts: readonly T[],
  asksMetric: (facts: Facts, text: T) => boolean = () => false,
): Promise<void> {
  for (const {text, language} of texts) {
    await loadLanguage(language)
    const reader = readerOf(language)
    if (reader.wantsTagger?.(text)) await reader.loadTagger?.()
  }
  if (texts.some((text) => asksMetric(analyze(text.text, text.language), text))) await loadLibrary()
}

/** The numbers of a text that is no statement, such as a noted target; needs nothing loaded. */
export const quantitiesOf = (text: string, language: Language): Quantity[] =>
  quantitiesIn(text, wordsIn(text), language)

function read(text: string, language: Language): Facts {
  const words = wordsIn(text)
  const quantities = quantitiesIn(text, words, language)
  const slots = slotsIn(text)
  const movement = movementIn(text, words, quantities, slots, language)
  const draft = {text, words, quantities, slots, ...(movement && {movement})}
  const plain = {
    language,
    wordCount: words.length,
    text,
    quantities,
    slots,
    ...(movement && {movement}),
    get knownMetric() {
      return knownMetricIn(text, language)
    },
  }
  // A spread would compute every fact at once, see `lazily`.
  return joined(joined(plain, lazily(plainFactsOf(text, language))), readerOf(language).read(draft))
}

const joined = <A extends object, B extends object>(a: A, b: B) =>
  Object.defineProperties(a, Object.getOwnPropertyDescriptors(b)) as A & B
