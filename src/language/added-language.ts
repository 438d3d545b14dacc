import type {Language, Vocabulary} from '../model/index.js'
import type {Movement} from './facts.js'
import type {Draft, Reading} from './reader.js'

/** The facts that a reader is sure of. What it leaves out counts as not there, so that rules stay silent. */
export type AddedReading = Partial<Reading> & {movement?: Movement}

/** A wording as a plugin gives it; it gets the same data as those of the rule. */
// biome-ignore lint/suspicious/noExplicitAny: the data are those of any rule.
export type AddedWording = string | ((data: any) => string)

/** A language that a plugin brings beside English and German. */
export interface AddedLanguage {
  /** ISO 639, as in the front matter of a document: `nl`. */
  code: string
  /** Small words, in lower case, by which a text in it is told from others; forty of the most common ones are enough. */
  words: readonly string[]
  /** Whose figures it writes: `de` has a decimal comma, `en` a decimal point. */
  numbers: Language
  /** Reads one statement; words, quantities and slots have been found already. */
  read(draft: Draft): AddedReading
  /** What findings and suggestions say, by rule and message; what is missing is said in English. */
  messages?: Readonly<Record<string, Readonly<Record<string, AddedWording>>>>
}

const readers = new WeakMap<Vocabulary, AddedLanguage>()
const vocabularies = new WeakMap<AddedLanguage, WeakMap<Vocabulary, Vocabulary>>()

/** The vocabulary for statements in this language; the same object for the same two. */
export function vocabularyIn(language: AddedLanguage, vocabulary: Vocabulary): Vocabulary {
  const known = vocabularies.get(language) ?? new WeakMap<Vocabulary, Vocabulary>()
  vocabularies.set(language, known)
  const own = known.get(vocabulary) ?? {...vocabulary}
  known.set(vocabulary, own)
  readers.set(own, language)
  return own
}

/** The language of all statements that are read with this vocabulary, where a plugin brings it. */
export const addedLanguageOf = (vocabulary: Vocabulary): AddedLanguage | undefined => readers.get(vocabulary)
