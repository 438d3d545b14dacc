import type {Language} from './document.js'

/**
 * What a word can be to okr-lint, as far as an organisation may say so itself: `vague` claims an amount, `hype` praises,
 * `catchAll` fits every goal, `output` is a verb of work, `people` are those for whom a goal is.
 */
export const WORD_CLASSES = ['vague', 'hype', 'catchAll', 'output', 'people'] as const

export type WordClass = (typeof WORD_CLASSES)[number]

/** Dictionary forms, lower or upper case; an entry may be a group of words. */
export interface WordChanges {
  add?: readonly string[]
  remove?: readonly string[]
}

/** An organisation's own words, on top of those that okr-lint knows. */
export interface Vocabulary {
  words: Partial<Record<Language, Partial<Record<WordClass, WordChanges>>>>
  /** Products, teams, abbreviations: never a figure, never jargon, never a vague word. */
  names: readonly string[]
}

export const NO_VOCABULARY: Vocabulary = {words: {}, names: []}
