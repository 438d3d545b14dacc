import {type Language, NO_VOCABULARY, type Vocabulary} from '../model/index.js'
import {addedLanguageOf} from './added-language.js'
import type {Facts, Quantity} from './facts.js'
import {lazily} from './lazily.js'
import {knownMetricIn, loadLibrary} from './metrics/library.js'
import {movementIn} from './movement/index.js'
import {type PlainFacts, type PlainSource, plainFacts} from './plain/index.js'
import {quantitiesIn, slotsIn} from './quantities/index.js'
import {readAdded} from './read-added.js'
import type {Draft, LanguageReader, Reading} from './reader.js'
import {namePattern, namesIn, type OwnWords, ownWords, withStandIns} from './stand-ins.js'
import {wordsIn} from './words.js'

/** Each language is a module of its own: a document in one of them never pays for the words of the other. */
const loaders: Record<Language, () => Promise<LoadedLanguage>> = {
  en: async () => loaded((await import('./en/index.js')).english),
  de: async () => loaded((await import('./de/index.js')).german),
}
const languages: Partial<Record<Language, LoadedLanguage>> = {}

interface LoadedLanguage extends Pick<LanguageReader<object>, 'standIns' | 'wantsTagger' | 'loadTagger'> {
  /** The facts that are read when they are asked for. */
  factsOf(draft: Draft, source: PlainSource): Reading & PlainFacts
}

function loaded<Taken extends object>(reader: LanguageReader<Taken>): LoadedLanguage {
  const facts = lazily<Reading & PlainFacts, Taken & PlainSource>({...plainFacts, ...reader.facts})
  return {...reader, factsOf: (draft, source) => facts({...reader.take(draft), ...source})}
}

/** Loads a language for `analyze`. */
export async function loadLanguage(language: Language): Promise<void> {
  languages[language] ??= await loaders[language]()
}

function languageOf(language: Language): LoadedLanguage {
  const found = languages[language]
  if (!found) throw new Error(`"${language}" is read before it is loaded; await prepare() or loadLanguage() first.`)
  return found
}

/** So many texts are remembered at least: few enough for a run over thousands of files. See `prepare`. */
const MEMORY = 500
const memories = new WeakMap<Vocabulary, Record<Language, Memory>>()

/** What a vocabulary means in one language, and the facts that were read with it. */
interface Memory {
  facts: Map<string, Facts>
  /** With more facts than these all are forgotten. */
  limit: number
  own?: OwnWords
}

const emptyMemory = (): Memory => ({facts: new Map(), limit: MEMORY})

function memoryOf(vocabulary: Vocabulary, language: Language): Memory {
  const known = memories.get(vocabulary) ?? {en: emptyMemory(), de: emptyMemory()}
  memories.set(vocabulary, known)
  return known[language]
}

/**
 * The facts of a statement, computed once per text.
 *
 * @throws when nothing has loaded the language, see `prepare`.
 */
export function analyze(text: string, language: Language, vocabulary: Vocabulary = NO_VOCABULARY): Facts {
  const memory = memoryOf(vocabulary, language)
  const known = memory.facts.get(text)
  if (known) return known
  const own = vocabulary === NO_VOCABULARY ? undefined : ownWordsOf(memory, vocabulary, language)
  const added = addedLanguageOf(vocabulary)
  const facts = added ? readAdded(text, added, own ? namesIn(text, own) : []) : read(text, language, own)
  if (memory.facts.size >= memory.limit) memory.facts.clear()
  memory.facts.set(text, facts)
  return facts
}

function ownWordsOf(memory: Memory, vocabulary: Vocabulary, language: Language): OwnWords {
  memory.own ??= addedLanguageOf(vocabulary)
    ? {names: namePattern(vocabulary.names), entries: []}
    : ownWords(vocabulary, language, languageOf(language).standIns)
  return memory.own
}

/**
 * Loads what the analysis of these texts needs, and makes room for all of them in the memory, since every rule asks
 * again; awaited once before `analyze`.
 *
 * @param asksMetric whether anybody will look up the known metric of such a statement.
 */
export async function prepare<T extends {text: string; language: Language}>(
  texts: readonly T[],
  asksMetric: (facts: Facts, text: T) => boolean = () => false,
  vocabulary: Vocabulary = NO_VOCABULARY,
): Promise<void> {
  for (const {text, language} of texts) {
    memoryOf(vocabulary, language).limit = Math.max(MEMORY, 2 * texts.length)
    if (addedLanguageOf(vocabulary)) continue
    await loadLanguage(language)
    const {wantsTagger, loadTagger} = languageOf(language)
    if (wantsTagger?.(text)) await loadTagger?.()
  }
  if (texts.some((text) => asksMetric(analyze(text.text, text.language, vocabulary), text))) await loadLibrary()
}

/** The numbers of a text that is no statement, such as a noted target; needs nothing loaded. */
export const quantitiesOf = (text: string, language: Language): Quantity[] =>
  quantitiesIn(text, wordsIn(text), language)

function read(text: string, language: Language, own: OwnWords | undefined): Facts {
  const {standIns, factsOf} = languageOf(language)
  const words = wordsIn(text)
  const names = own ? namesIn(text, own) : []
  const quantities = quantitiesIn(text, words, language, names)
  const slots = slotsIn(text)
  const movement = movementIn(text, words, quantities, slots, language)
  const draftWords = own ? withStandIns(words, names, own, standIns) : words
  const draft = {text, words: draftWords, quantities, slots, ...(movement && {movement})}
  const known = {
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
  // The known stand in front of those that are still to be read.
  const read = factsOf(draft, {text, language, names})
  return Object.create(read, Object.getOwnPropertyDescriptors(known)) as typeof known & typeof read
}
