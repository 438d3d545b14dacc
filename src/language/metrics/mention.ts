import type {Language, Piece} from '../../model/index.js'
import {german} from './mention-de.js'
import {english} from './mention-en.js'
import type {Metric} from './metric.js'

/** A metric's name in a text. */
export interface Mention {
  metric: Metric
  /** The name is an everyday word too. */
  ordinary: boolean
  piece: Piece
}

/** What a language's sentences show around a metric's name; `…Before` match the text up to it, `…After` from it on. */
export interface Surroundings {
  /** Another word belongs to the name and changes it (`non-profit`). */
  otherBefore: RegExp
  /** The name is only the base of a share, so a count or an amount of money is not what is measured (`share of`). */
  shareBefore: RegExp
  /** The name only describes another noun (`revenue team`). */
  otherAfter: RegExp
  /** A ratio to something that is no time (`per visit`). */
  ratioAfter: RegExp
  /** A figure or a verb of movement has the everyday word as its object. */
  movedBefore: RegExp
  /** What may follow it then. */
  movedAfter: RegExp
  /** The everyday word opens the statement or a part of it. */
  opensBefore: RegExp
  /** The figures or the movement that make it a metric then. */
  opensAfter: RegExp
  /** In a text that speaks of these, visits, reach and the like are not those of the web. */
  offline: RegExp
  /** As written in such a text it cannot be the noun that the name is. */
  notTheNoun(written: string, context: string, ordinary: boolean): boolean
}

const surroundings: Record<Language, Surroundings> = {en: english, de: german}

/** How much of a text on either side is looked at. */
const NEAR = 80
const CONTEXT = 300

/** Whether the text speaks of the metric itself, not of something else that shares its words. */
export function isMeasured({metric, ordinary, piece}: Mention, text: string, language: Language): boolean {
  const {start, end} = piece
  const around = surroundings[language]
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(end, end + NEAR)
  const context = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)
  if (around.otherBefore.test(before) || around.otherAfter.test(after)) return false
  if (around.notTheNoun(piece.text, context, ordinary)) return false
  if ((metric.unit === 'count' || metric.unit === 'money') && around.shareBefore.test(before)) return false
  if ((metric.vanity || metric.kpi) && around.ratioAfter.test(after)) return false
  if (!ordinary) return true
  if (metric.vanity && around.offline.test(context)) return false
  if (around.movedBefore.test(before) && around.movedAfter.test(after)) return true
  return start < NEAR && around.opensBefore.test(before) && around.opensAfter.test(after)
}
