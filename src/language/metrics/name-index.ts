import type {Language, Piece} from '../../model/index.js'
import {isFormOf, stem} from './inflection.js'
import {joined, nameWord, type Token, tokensIn} from './tokens.js'

export interface Names<T> {
  /** Separated by `; `. */
  list: string
  value: T
  /** Single words among them may close a German compound: „Termintreue“ does in „Lieferantentermintreue“. */
  heads: boolean
}

export interface Occurrence<T> extends Piece {
  value: T
  /** The text goes on with a hyphen and another word: „Umsatz-Dashboard“. */
  hyphenated: boolean
}

export interface NameIndex<T> {
  /** Every known name in the text, also those that lie within a longer one. */
  find(text: string): Occurrence<T>[]
}

interface Entry<T> {
  word: string
  value: T
  head: boolean
  /** Another name with the same stem. */
  other: Entry<T> | undefined
}

/** German words that say no more than that something is measured: „Kundenzufriedenheitswert“, „NPS-Wert“. */
const MEASURE = '(?:werte?s?|scores?|index|niveaus?|zahl(?:en)?|quoten?|raten?|kennzahl(?:en)?)$'
const MEASURED = new RegExp(`^(.{3,}?)(s?)${MEASURE}`)
const MEASURE_ALONE = new RegExp(`^${MEASURE}`)

/** The shortest head of a compound, the fewest letters that must stand before it, and what is too long for a word. */
const HEAD = 5
const BEFORE_HEAD = 3
const LONGEST_COMPOUND = 60

/** Parts of a hyphenated word that are tried as one word though no name starts with the first of them. */
const HYPHENATED = 4

export function nameIndex<T>(names: readonly Names<T>[], language: Language): NameIndex<T> {
  const entries = new Map<string, Entry<T>>()
  /** The first token of each name of several → the most tokens that such a name has. */
  const longest = new Map<string, number>()

  for (const {list, value, heads} of names) {
    if (!list) continue
    for (const name of list.split('; ')) {
      const {word, first, tokens} = nameWord(name, language)
      const key = stem(word, language)
      entries.set(key, {word, value, head: heads && tokens === 1 && language === 'de', other: entries.get(key)})
      if (tokens > 1) longest.set(first, Math.max(longest.get(first) ?? 1, tokens))
    }
  }

  function entryFor(stemmed: string, word: string): Entry<T> | undefined {
    let entry = entries.get(stemmed)
    while (entry && !isFormOf(word, entry.word, language)) entry = entry.other
    return entry
  }

  const exact = (word: string): Entry<T> | undefined => entryFor(stem(word, language), word)

  function compound(word: string): Entry<T> | undefined {
    if (word.length < HEAD + BEFORE_HEAD || word.length > LONGEST_COMPOUND) return undefined
    const measured = MEASURED.exec(word)
    const base = measured?.[1] ? (exact(measured[1]) ?? exact(`${measured[1]}${measured[2]}`)) : undefined
    if (base?.head) return base
    const stemmed = stem(word, language)
    for (let at = BEFORE_HEAD; at <= stemmed.length - HEAD; at++) {
      const entry = entryFor(stemmed.slice(at), word.slice(at))
      if (entry?.head) return entry
    }
    return undefined
  }

  /** The most tokens that a name may have which starts at this one. */
  function reach(tokens: readonly Token[], at: number): number {
    const first = tokens[at]
    if (!first) return 0
    const named = Math.max(longest.get(first.key) ?? 1, longest.get(first.key.replace(/e[nrsm]$/, 'e')) ?? 1)
    let hyphenated = 1
    while (hyphenated < HYPHENATED && tokens[at + hyphenated - 1]?.hyphen) hyphenated++
    return Math.min(Math.max(named, hyphenated), tokens.length - at)
  }

  return {
    find(text) {
      const found: Occurrence<T>[] = []
      const tokens = tokensIn(text, language)
      let run = 0
      for (const [at, token] of tokens.entries()) {
        if (!tokens[at - 1]?.hyphen) run = at
        for (let count = reach(tokens, at); count > 0; count--) {
          const entry =
            exact(joined(tokens, at, at + count, language)) ??
            (count === 1 && language === 'de' ? compound(token.key) : undefined)
          if (!entry) continue
          const next = tokens[at + count - 1]?.hyphen ? tokens[at + count] : undefined
          const last = next && MEASURE_ALONE.test(next.key) ? next : tokens[at + count - 1]
          const start = entry.head ? (tokens[run] ?? token).start : token.start
          const end = (last ?? token).end
          const hyphenated = last?.hyphen === true && last !== tokens.at(-1)
          found.push({value: entry.value, text: text.slice(start, end), start, end, hyphenated})
        }
      }
      return found
    },
  }
}
