import type {Facts} from '../language/index.js'
import type {Language, Piece} from '../model/index.js'
import {isSlot} from './figures.js'
import {fromTo, fromToOf} from './from-to.js'
import {render} from './render.js'

/** “to”, “down to”, “to under”: what leads to a target and can follow “from …”. */
const TO: Record<Language, RegExp> = {
  en: /(?:\b(?:up|down) )?\bto (?:(?:at least|at most|more than|less than|fewer than|under|below|over|above) |[≥≤<>]=? ?)?$/i,
  de: /\bauf (?:(?:mindestens|höchstens|mehr als|weniger als|unter|über|bis zu) |[≥≤<>]=? ?)?$/i,
}

const SPARE_WORDS = 4

const wordings = {
  from: {en: 'from [baseline] ', de: 'von [Ausgangswert] '},
  range: {en: ' (from [baseline] to [target])', de: ' (von [Ausgangswert] auf [Zielwert])'},
  today: {en: ' (today: [baseline])', de: ' (heute: [Ausgangswert])'},
} as const

/** The text with a gap for the value of today, put where it reads most naturally. */
export function withBaseline(facts: Facts): string {
  const {text, language, movement, wordCount} = facts
  const insert = (at: number, key: keyof typeof wordings) => withGap(facts, at, key)
  const {target, metric} = movement ?? {}
  if (target && !isSlot(target)) {
    const lead = TO[language].exec(text.slice(0, target.start))
    if (lead) return insert(lead.index, 'from')
    const isShort = metric && wordCount <= metric.text.split(/\s+/).length + SPARE_WORDS
    if (isShort) return render(fromTo, language, fromToOf(facts))
  }
  return insert(text.replace(/[.!]?\s*$/, '').length, 'today')
}

/** The text with gaps for both values behind a change of which only the share is known. */
export const withRange = (facts: Facts, change: Piece): string => withGap(facts, change.end, 'range')

const withGap = ({text, language}: Facts, at: number, key: keyof typeof wordings) =>
  text.slice(0, at) + wordings[key][language] + text.slice(at)
