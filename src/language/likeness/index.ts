import type {Language} from '../../model/index.js'
import {escaped, latin} from '../../model/latin.js'
import {byText, byTextIn} from '../by-text.js'
import {fold} from '../de/tokens.js'
import {singularOf} from '../en/morphology.js'
import type {Facts} from '../facts.js'
import {isEmpty, isMoving} from './empty-words.js'

/** Names of the same thing, `{nps: ['recommendation score', 'Weiterempfehlung']}`. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** The words of a text that carry its meaning, figures included, each in one form. */
export const contentOf = ({text, language}: Pick<Facts, 'text' | 'language'>): ReadonlySet<string> =>
  tellingWords(text, language)

const tellingWords = byTextIn(
  (text, language): ReadonlySet<string> =>
    new Set(tokensIn(text).flatMap((token) => (isEmpty(token, language) ? [] : [stem(token, language)]))),
)

/** What a key result measures: its words without figures and without the verbs that only move a metric. */
export function measureOf({text, language, quantities}: Facts, aliases: Aliases): ReadonlySet<string> {
  let bare = ''
  let done = 0
  for (const {kind, start, end} of quantities) {
    if (kind !== 'metric' || start < done) continue
    bare += text.slice(done, start).replace(BOUND, ' ')
    done = end
  }
  bare += text.slice(done)
  const words = tokensIn(named(bare, aliases)).filter((token) => !/^\d/.test(token) && !UNITS.has(token))
  const telling = words.filter((token) => !isEmpty(token, language) && !isMoving(token, language))
  return new Set(telling.map((token) => stem(token, language)))
}

/**
 * How much of what two texts say is the same, from 0 to 1. Where each has a word that the other lacks, they speak of
 * two things, however long they are: of Germany and of Austria.
 */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  if (shared === 0 || (shared < one.size && shared < other.size)) return 0
  return shared / Math.max(one.size, other.size)
}

const UNITS = new Set([
  'points',
  'point',
  'punkte',
  'punkten',
  'percent',
  'prozent',
  'pct',
  'eur',
  'usd',
  'chf',
  'k',
  'm',
])

/** In front of a figure these words only say on which side of it the metric is to be. */
const BOUND = /\b(?:over|under|above|below|über|unter)\s*$/i

const tokensIn = (text: string): string[] =>
  fold(text).match(/\p{L}[\p{L}\p{M}\p{N}]*[+#]*|\p{N}+(?:[.,’']\p{N}+)*/gu) ?? []

/** Has the flag `g`: for `replace` alone, which starts anew each time. */
const wholeName = byText((name) => latin(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gi'))

function named(text: string, aliases: Aliases): string {
  const lower = text.toLowerCase()
  let result = text
  for (const [name, others] of Object.entries(aliases)) {
    // Most texts hold no other name at all.
    for (const other of others) if (lower.includes(other.toLowerCase())) result = result.replace(wholeName(other), name)
  }
  return result
}

const stem = (token: string, language: Language): string =>
  language === 'en' ? singularOf(token) : token.length > 4 ? token.replace(/(?:en|er|es|em|e|n|s)$/, '') : token
