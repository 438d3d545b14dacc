import type {Language} from '../../model/index.js'
import {german} from './mention-de.js'
import {english} from './mention-en.js'
import type {Metric} from './metric.js'

/** A metric's name in a text. */
export interface Mention {
  metric: Metric
  /** The name is an everyday word too. */
  ordinary: boolean
  text: string
  start: number
  end: number
  /** A hyphen and another word follow. */
  hyphenated: boolean
}

/** What a language's sentences show around a metric's name; `before` and `after` match the text up to and from it. */
export interface Surroundings {
  /** Before: another word belongs to the name and changes it (`share of`, `non-`). */
  otherBefore: RegExp
  /** Before: the name is only the base of a share, so a count or an amount of money is not what is measured. */
  shareBefore: RegExp
  /** After: the name only describes another noun (`revenue team`). */
  otherAfter: RegExp
  /** After: a ratio to something that is no time (`per visit`). */
  ratioAfter: RegExp
  /** Before an everyday word: a figure or a verb of movement has it as its object. */
  movedBefore: RegExp
  /** Before an everyday word: it opens the statement or a part of it. */
  opensBefore: RegExp
  /** After an everyday word that is moved. */
  movedAfter: RegExp
  /** After an everyday word that opens: the figures that make it a metric. */
  opensAfter: RegExp
  /** In a text that speaks of these, visits, reach and the like are not those of the web. */
  offline: RegExp
  /** As written it cannot be the noun that the name is. */
  notTheNoun(written: string, text: string, ordinary: boolean): boolean
}

const surroundings: Record<Language, Surroundings> = {en: english, de: german}

/** Whether the text speaks of the metric itself, not of something else that shares its words. */
export function isMeasured(mention: Mention, language: Language): boolean {
  const {metric, ordinary, text, start, end, hyphenated} = mention
  const around = surroundings[language]
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 80)
  if (hyphenated || around.otherBefore.test(before) || around.otherAfter.test(after)) return false
  if (around.notTheNoun(text.slice(start, end), text, ordinary)) return false
  if ((metric.unit === 'count' || metric.unit === 'money') && around.shareBefore.test(before)) return false
  if ((metric.vanity || metric.kpi) && around.ratioAfter.test(after)) return false
  if (!ordinary) return true
  if (metric.vanity && around.offline.test(text)) return false
  if (around.movedBefore.test(before) && around.movedAfter.test(after)) return true
  return start < 80 && around.opensBefore.test(before) && around.opensAfter.test(after)
}
