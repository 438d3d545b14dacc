import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import * as german from '../de/movement-words.js'
import * as english from '../en/movement-words.js'
import type {Word} from '../words.js'
import type {Direction} from './direction.js'

/** A word that says that something moves, and which way. */
export interface MovementWord {
  word: Word
  index: number
  direction: Direction
  /** `reduce`, „sinkt“ as against `reduction` and `fewer`. */
  isVerb: boolean
  /** A form that can also be an adjective or a noun: `reduced`, `growing`; it never overrules the figures. */
  loose: boolean
}

const lexicons = {
  en: {
    lemmaOf: english.movementLemma,
    verbs: english.movementVerbs,
    nouns: english.movementNouns,
    comparatives: english.comparatives,
  },
  de: {
    lemmaOf: german.movementLemma,
    verbs: german.movementVerbs,
    nouns: german.movementNouns,
    comparatives: german.comparatives,
  },
} as const

const CAPITAL = latin(String.raw`^\p{Lu}`)

/** Behind these words a verb's form is part of a metric's name: `drop rate`, `win ratio`. */
const NAMES_A_RATE = /^(?:rates?|ratio|count|percentage|index|share|quote|off)$/
const NUMBER_BEFORE = latin(
  String.raw`(?:\d|%|prozent|percent|percentage|points?|punkte?n?|tage?n?|wochen?|stunden?|minuten|days|weeks|hours|a|an|the|by|of|in|mehr|\d+\p{L}*)$`,
)

/** The words of a statement that name a movement, in order. */
export function movementWordsIn(words: readonly Word[], language: Language): MovementWord[] {
  const found: MovementWord[] = []
  for (const [index, word] of words.entries()) {
    const verb = readVerb(words, index, language)
    if (verb) found.push({word, index, isVerb: true, ...verb})
    else {
      if (NAMES_A_RATE.test(words[index + 1]?.lower ?? '') || bounds(words, index)) continue
      const {nouns, comparatives} = lexicons[language]
      const direction = entry(nouns, word.lower) ?? entry(comparatives, word.lower)
      if (direction) found.push({word, index, direction, isVerb: false, loose: true})
    }
  }
  return found
}

/** `8.3 or higher`, `less than 2 s` bound a figure, they move nothing. */
const bounds = (words: readonly Word[], index: number): boolean =>
  /^(?:or|oder)$/.test(words[index - 1]?.lower ?? '') ||
  (/^(?:than|als)$/.test(words[index + 1]?.lower ?? '') && /^\d/.test(words[index + 2]?.text ?? ''))

const entry = (map: Readonly<Record<string, Direction>>, key: string) =>
  Object.hasOwn(map, key) ? map[key] : undefined

function readVerb(
  words: readonly Word[],
  index: number,
  language: Language,
): Pick<MovementWord, 'direction' | 'loose'> | undefined {
  const word = words[index]
  if (!word) return undefined
  const {lemmaOf, verbs} = lexicons[language]
  const lemma = lemmaOf(word.text)
  const direction = lemma === undefined ? undefined : verbs.get(lemma)
  if (!direction) return undefined
  return language === 'en' ? englishVerb(words, index, lemma, direction) : germanVerb(words, index, direction)
}

function englishVerb(words: readonly Word[], index: number, lemma: string | undefined, direction: Direction) {
  const {lower, text} = words[index] ?? {lower: '', text: ''}
  if (NAMES_A_RATE.test(words[index + 1]?.lower ?? '')) return undefined
  const before = words[index - 1]?.lower ?? ''
  // `a 20% cut`, `the increase`: a noun.
  if (index > 0 && lower === lemma && NUMBER_BEFORE.test(before)) return {direction, loose: true}
  if (index > 0 && CAPITAL.test(text) && !/^(?:we|to|and|will|result|kr)$/.test(before)) return {direction, loose: true}
  return {direction, loose: lower !== lemma && !/s$/.test(lower)}
}

/** A capital inside the sentence makes a noun; only the forms in -ung still name the movement. */
function germanVerb(words: readonly Word[], index: number, direction: Direction) {
  const text = words[index]?.text ?? ''
  if (words[index + 1]?.text === 'Sie') return {direction, loose: false}
  if (index > 0 && CAPITAL.test(text)) return /(?:ung|ungen)$/.test(text) ? {direction, loose: false} : undefined
  return {direction, loose: false}
}
