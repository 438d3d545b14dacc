import type {Language, Piece} from '../../model/index.js'
import {isFormOf, stem} from './inflection.js'
import {joined, type Token, tokensIn} from './tokens.js'

export interface Named<T> {
  name: string
  value: T
  /** The name may close a German compound: „Termintreue“ does in „Lieferantentermintreue“. */
  head: boolean
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

interface Entry<T> extends Named<T> {
  word: string
}

/** German words that say no more than that something is measured: „Kundenzufriedenheitswert“, „NPS-Wert“. */
const MEASURE = '(?:werte?s?|scores?|index|niveaus?|zahl(?:en)?|quoten?|raten?|kennzahl(?:en)?)'
const MEASURED = new RegExp(`^(.{3,}?)(s?)${MEASURE}$`)
const MEASURE_ALONE = new RegExp(`^${MEASURE}$`)

/** The shortest head of a compound, and the fewest letters that must stand before it. */
const HEAD = 5
const BEFORE_HEAD = 3

export function nameIndex<T>(names: Iterable<Named<T>>, language: Language): NameIndex<T> {
  const entries = new Map<string, Entry<T>[]>()
  /** The first token of each name of several words → the most tokens that such a name has. */
  const longest = new Map<string, number>()

  for (const named of names) {
    const tokens = tokensIn(named.name, language)
    const word = joined(tokens, 0, tokens.length, language)
    const key = stem(word, language)
    const entry = {...named, word, head: named.head && tokens.length === 1}
    const known = entries.get(key)
    if (known) known.push(entry)
    else entries.set(key, [entry])
    const first = opening(tokens, 0)
    longest.set(first, Math.max(longest.get(first) ?? 1, tokens.length))
  }

  /** A name of several words starts with its first token as `joined` writes it. */
  function opening(tokens: readonly Token[], at: number): string {
    const token = tokens[at]
    if (!token) return ''
    return tokens.length > at + 1
      ? joined(tokens, at, at + 2, language).slice(0, -(tokens[at + 1]?.key.length ?? 0))
      : token.key
  }

  const exact = (word: string): Entry<T> | undefined =>
    entries.get(stem(word, language))?.find((entry) => isFormOf(word, entry.word, language))

  function compound(word: string): Entry<T> | undefined {
    if (word.length < HEAD + BEFORE_HEAD) return undefined
    const measured = MEASURED.exec(word)
    const base = measured?.[1] ? (exact(measured[1]) ?? exact(`${measured[1]}${measured[2]}`)) : undefined
    if (base?.head) return base
    const stemmed = stem(word, language)
    for (let at = BEFORE_HEAD; at <= stemmed.length - HEAD; at++) {
      const entry = entries
        .get(stemmed.slice(at))
        ?.find((candidate) => candidate.head && isFormOf(word.slice(at), candidate.word, language))
      if (entry) return entry
    }
    return undefined
  }

  return {
    find(text) {
      const found: Occurrence<T>[] = []
      const tokens = tokensIn(text, language)
      let runStart = 0
      for (const [at, token] of tokens.entries()) {
        if (at > 0 && !tokens[at - 1]?.hyphen) runStart = at
        let runEnd = at + 1
        while (tokens[runEnd - 1]?.hyphen && runEnd < tokens.length) runEnd++
        const most = Math.min(
          tokens.length - at,
          Math.max(longest.get(opening(tokens, at)) ?? 1, Math.min(runEnd - at, 4)),
        )
        for (let count = most; count > 0; count--) {
          const word = joined(tokens, at, at + count, language)
          const entry = exact(word) ?? (count === 1 && language === 'de' ? compound(word) : undefined)
          let last = at + count - 1
          if (!entry) continue
          if (language === 'de' && tokens[last]?.hyphen && MEASURE_ALONE.test(tokens[last + 1]?.key ?? '')) last++
          const first = language === 'de' && entry.head ? (tokens[runStart] ?? token) : token
          const end = tokens[last]?.end ?? token.end
          found.push({
            value: entry.value,
            text: text.slice(first.start, end),
            start: first.start,
            end,
            hyphenated: tokens[last]?.hyphen === true && last + 1 < tokens.length,
          })
        }
      }
      return found
    },
  }
}
