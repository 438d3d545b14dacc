import {byText} from '../by-text.js'
import {irregularForms} from './lexicon/irregular-verbs.js'
import {noAdverbs} from './lexicon/leading-words.js'

export type VerbForm = 'base' | 'third' | 'gerund' | 'past'

/** A reading of a word as a form of a verb. */
export interface VerbReading {
  lemma: string
  form: VerbForm
}

/** All readings of `word` as a form of some verb, whether such a verb exists or not; likely ones first. */
export const verbReadings = byText((word): readonly VerbReading[] => {
  const irregular = irregularForms.get(word)
  const readings: VerbReading[] = [{lemma: word, form: 'base'}]
  if (irregular) readings.push({lemma: irregular, form: irregularForm(word)})
  for (const [ending, form] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, -ending.length)
    for (const lemma of stemsOf(stem)) readings.push({lemma, form})
  }
  return readings.flatMap(({lemma, form}) => spellings(lemma).map((spelling) => ({lemma: spelling, form})))
})

const ENDINGS: readonly (readonly [string, VerbForm])[] = [
  ['ing', 'gerund'],
  ['ed', 'past'],
  ['es', 'third'],
  ['s', 'third'],
]

const irregularForm = (word: string): VerbForm =>
  word.endsWith('ing') ? 'gerund' : word.endsWith('s') ? 'third' : 'past'

/** `organiz` → organiz, organize; `plann` → plann, planne, plan; `modifi` → modify. */
function stemsOf(stem: string): string[] {
  const stems = [stem, `${stem}e`]
  if (/([bdfgklmnprtz])\1$/.test(stem)) stems.push(stem.slice(0, -1))
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`)
  return stems
}

/** British spelling reads as American, `re-organize` as `reorganize` and as `organize`. */
function spellings(lemma: string): string[] {
  const american = lemma.replace(/(?<=[a-z]{2})is(?=e$)/, 'iz').replace(/yse$/, 'yze')
  const prefixed = /^(?:re|co|pre|un|over|cross)-?(?=[a-z]{3})/.exec(lemma)?.[0]
  const plain = prefixed?.endsWith('-') ? [american.replace('-', ''), american.slice(prefixed.length)] : []
  return [...new Set([lemma, american, ...plain])]
}

/** The reading of `word` whose verb is in `verbs`. */
export function verbIn(verbs: ReadonlySet<string>, word: string, ...forms: VerbForm[]): VerbReading | undefined {
  return verbReadings(word).find(({lemma, form}) => verbs.has(lemma) && (forms.length === 0 || forms.includes(form)))
}

/** The singular of a noun, or the word itself. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular) return irregular
  if (/(?:ss|us|is|ics)$/.test(noun)) return noun
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['analyses', 'analysis'],
  ['indices', 'index'],
  ['indexes', 'index'],
  ['matrices', 'matrix'],
  ['people', 'people'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['movies', 'movie'],
  ['criteria', 'criterion'],
  ['branches', 'branch'],
  ['responses', 'response'],
  ['statuses', 'status'],
  ['buses', 'bus'],
  ['businesses', 'business'],
])

export const isPlural = (noun: string): boolean => singularOf(noun) !== noun || noun === 'people'

/** Whether the singular or plural `noun` is in the list. */
export const nounIn = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) ||
  nouns.has(singularOf(noun)) ||
  (noun.includes('-') && nouns.has(singularOf(noun.slice(noun.lastIndexOf('-') + 1))))

export const isAdverb = (word: string): boolean => /ly$/.test(word) && !noAdverbs.has(word)
