import {NO_VOCABULARY, type Vocabulary} from '../model/index.js'
import type {AddedLanguage} from '../rule/index.js'
import type {Config} from './config.js'

const vocabularies = new WeakMap<object, Vocabulary>()

/** The organisation's own words; the same object for the same config, since facts are remembered by it. */
export function vocabularyOf(config: Pick<Config, 'words' | 'names'>): Vocabulary {
  const {words = {}, names = []} = config
  if (names.length === 0 && Object.keys(words).length === 0) return NO_VOCABULARY
  const vocabulary = vocabularies.get(config) ?? {words, names}
  vocabularies.set(config, vocabulary)
  return vocabulary
}

/** The languages that plugins bring. */
export const addedLanguagesOf = ({plugins = []}: Pick<Config, 'plugins'>): AddedLanguage[] =>
  plugins.flatMap((plugin) => (typeof plugin === 'object' && plugin.language) || [])
