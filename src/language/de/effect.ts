import type {Piece} from '../../model/index.js'
import {othersAct} from './actors.js'
import {isNoun} from './nouns.js'
import type {Parsed} from './statement.js'

const FROM_TO = /(?:\bvon\s+\S*\d[^,;]{0,40}?\s+auf\s+\S*\d)|(?:\d\s*\S{0,6}\s*(?:→|->|=>|auf)\s*\S*\d)/iu
const IN_USE =
  /(?<!\p{L})(?:im\s+\p{L}*(?:betrieb|einsatz|alltag)|in\s+(?:nutzung|gebrauch|betrieb)|beim\s+kunden)(?!\p{L})/iu
const WITHOUT = /\bohne\s+(?:ein(?:e[nr]?|zige[nr]?)?\s+)?(?:\p{L}+\s+){0,2}\p{Lu}\p{L}+/u

/** Beside the work a change: a metric with its figures, people who use it, trouble that stays away. */
export function effectIn(parsed: Parsed): Piece | undefined {
  const {draft, verbs, tokens, clauses} = parsed
  const {movement, quantities, text} = draft
  if (movement?.baseline && movement.target) return movement.metric ?? movement.target
  const pair = FROM_TO.exec(text)
  if (pair) return {text: pair[0], start: pair.index, end: pair.index + pair[0].length}
  for (const {verb, token, ...rest} of verbs.slice(1)) {
    if (verb.class === 'state' || verb.class === 'up' || verb.class === 'down') {
      if (othersAct({verb, token, ...rest}) || verb.class !== 'state') return token
    }
  }
  const metric = tokens.find(({fold, capital}) => capital && isNoun(fold, 'metric'))
  const moved = quantities.find(
    ({kind, unit, start}) =>
      kind === 'metric' &&
      (unit?.dimension === 'share' || unit?.dimension === 'points') &&
      start > (tokens[2]?.start ?? 0),
  )
  if (metric && moved && Math.abs(moved.start - metric.end) < 30) return metric
  const without = WITHOUT.exec(text)
  if (without && quantities.some(({kind}) => kind === 'metric'))
    return {text: without[0], start: without.index, end: without.index + without[0].length}
  const used = IN_USE.exec(text)
  if (used && quantities.some(({kind}) => kind === 'metric'))
    return {text: used[0], start: used.index, end: used.index + used[0].length}
  const purpose = clauses.find(({kind}) => kind === 'purpose')
  const first = purpose?.tokens[0]
  return first && quantities.some(({kind, start}) => kind === 'metric' && start > first.start) ? first : undefined
}
