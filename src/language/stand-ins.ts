import {type Language, type Piece, type Vocabulary, WORD_CLASSES, type WordClass} from '../model/index.js'
import {escaped} from '../model/latin.js'
import type {Word} from './words.js'

/** One word in the forms that `formOf` tells apart, its dictionary form first. */
export type Forms = readonly [string, ...string[]]

/** Words of a language that its reader knows well, to stand in for those that an organisation adds or takes away. */
export interface StandIns {
  /** A word of the class: what is added counts as this one. */
  added: Record<WordClass, Forms>
  /** A word of its kind without the class: what is removed counts as this one. */
  removed: Record<WordClass, Forms>
  /** A noun that says nothing. */
  name: string
  /** Which form of `entry` the word is; `undefined` where it is none. Both in lower case. */
  formOf(word: string, entry: string, wordClass: WordClass): number | undefined
}

interface Entry {
  wordClass: WordClass
  parts: readonly string[]
  model: Forms
}

/** A vocabulary made ready for one language. */
export interface OwnWords {
  names: RegExp | undefined
  entries: readonly Entry[]
}

export function ownWords({words, names}: Vocabulary, language: Language, standIns: StandIns): OwnWords {
  const entries = WORD_CLASSES.flatMap((wordClass) => {
    const {add = [], remove = []} = words[language]?.[wordClass] ?? {}
    const entriesOf = (texts: readonly string[], model: Forms) =>
      texts.map((text) => ({wordClass, parts: text.toLowerCase().split(/\s+/), model}))
    return [...entriesOf(add, standIns.added[wordClass]), ...entriesOf(remove, standIns.removed[wordClass])]
  })
  // The longer entry is the one that was meant.
  entries.sort((a, b) => b.parts.length - a.parts.length)
  return {names: namePattern(names), entries}
}

export function namePattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

export const namesIn = (text: string, {names}: OwnWords): Piece[] =>
  names
    ? Array.from(text.matchAll(names), ({0: name, index}) => ({text: name, start: index, end: index + name.length}))
    : []

/** The words as a reader is to take them: in the place of a name or an entry stands what it counts as. */
export function withStandIns(
  words: readonly Word[],
  names: readonly Piece[],
  {entries}: OwnWords,
  standIns: StandIns,
): readonly Word[] {
  const result: Word[] = []
  for (let index = 0; index < words.length; ) {
    const {count, lower} = standInAt(words, index, names, entries, standIns)
    result.push(merged(words.slice(index, index + count), lower))
    index += count
  }
  return result
}

function standInAt(
  words: readonly Word[],
  index: number,
  names: readonly Piece[],
  entries: readonly Entry[],
  {name, formOf}: StandIns,
): {count: number; lower: string | undefined} {
  const {start = 0, end = 0} = words[index] ?? {}
  const around = names.find((piece) => piece.start <= start && end <= piece.end)
  if (around) {
    return {count: words.slice(index).filter((word) => word.end <= around.end).length, lower: name}
  }
  for (const {parts, wordClass, model} of entries) {
    const forms = parts.map((part, at) => formOf(words[index + at]?.lower ?? '', part, wordClass))
    const form = forms.find((found) => found)
    if (forms.every((found) => found !== undefined)) return {count: parts.length, lower: model[form ?? 0] ?? model[0]}
  }
  return {count: 1, lower: undefined}
}

function merged(words: readonly Word[], lower: string | undefined): Word {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) throw new RangeError('There is no word to merge.')
  return {
    text: words.map(({text}) => text).join(' '),
    lower: lower ?? first.lower,
    start: first.start,
    end: last.end,
  }
}
