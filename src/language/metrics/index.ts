import type {Language, Piece} from '../../model/index.js'
import {once} from '../lazily.js'
import {isMeasured} from './mention.js'
import type {Metric} from './metric.js'
import data from './metrics.json' with {type: 'json'}
import {type NameIndex, type Names, nameIndex} from './name-index.js'

export type {Metric} from './metric.js'

export const metrics = data.metrics as readonly Metric[]

/** The longest metric that a statement, or a phrase that names what is measured, speaks of; the first among equals. */
export function metricIn(text: string, language: Language): {metric: Metric; piece: Piece} | undefined {
  let best: {metric: Metric; piece: Piece} | undefined
  for (const {value, hyphenated, ...piece} of names(language).find(text)) {
    if (hyphenated || (best && piece.text.length <= best.piece.text.length)) continue
    if (isMeasured({...value, piece}, text, language)) best = {metric: value.metric, piece}
  }
  return best
}

/** The metric that shows whether such a deliverable has worked: activation for an onboarding, usage for an intranet. */
export function metricFor(deliverable: string, language: Language): Metric | undefined {
  let best: {metric: Metric; length: number} | undefined
  for (const {value, text, hyphenated} of deliverables(language).find(deliverable)) {
    if (!hyphenated && text.length > (best?.length ?? 0)) best = {metric: value, length: text.length}
  }
  return best?.metric
}

/** How to write the metric in a sentence: `churn rate`, „Abwanderungsquote“. */
export const nameOf = (metric: Metric, language: Language): string => metric[language].split('; ', 1)[0] ?? metric.id

/** The metric that keeps this one honest. */
export const balanceOf = (metric: Metric): Metric | undefined =>
  metric.balance === undefined ? undefined : byId().get(metric.balance)

const names = perLanguage((language) =>
  metrics.flatMap((metric) => [
    {list: metric[language], value: {metric, ordinary: false}, heads: true},
    {list: metric.ordinary?.[language] ?? '', value: {metric, ordinary: true}, heads: false},
  ]),
)

const deliverables = perLanguage((language) =>
  metrics.map((metric) => ({list: metric.outcomeOf?.[language] ?? '', value: metric, heads: true})),
)

const byId = once(() => new Map(metrics.map((metric) => [metric.id, metric])))

/** Builds the index of a language when it is first asked for. */
function perLanguage<T>(list: (language: Language) => Names<T>[]): (language: Language) => NameIndex<T> {
  const built: Record<Language, () => NameIndex<T>> = {
    en: once(() => nameIndex(list('en'), 'en')),
    de: once(() => nameIndex(list('de'), 'de')),
  }
  return (language) => built[language]()
}
