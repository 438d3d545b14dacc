import type {Language, Piece} from '../../model/index.js'
import {isMeasured, type Mention} from './mention.js'
import type {Metric} from './metric.js'
import data from './metrics.json' with {type: 'json'}
import {type Named, type NameIndex, nameIndex} from './name-index.js'

export type {Domain, Metric} from './metric.js'

export const metrics = data.metrics as readonly Metric[]

/** The longest metric that a statement, or a phrase that names what is measured, speaks of; the first among equals. */
export function metricIn(text: string, language: Language): {metric: Metric; piece: Piece} | undefined {
  let best: {metric: Metric; piece: Piece} | undefined
  for (const {value, text: name, start, end, hyphenated} of names(language).find(text)) {
    if (best && name.length <= best.piece.text.length) continue
    const mention: Mention = {...value, text, start, end, hyphenated}
    if (isMeasured(mention, language)) best = {metric: value.metric, piece: {text: name, start, end}}
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
export const nameOf = (metric: Metric, language: Language): string => metric[language][0] ?? metric.id

/** The metric that keeps this one honest. */
export const balanceOf = (metric: Metric): Metric | undefined =>
  metric.balance === undefined ? undefined : byId().get(metric.balance)

const names = perLanguage((language) =>
  metrics.flatMap((metric) => [
    ...metric[language].map((name) => named(name, {metric, ordinary: false}, true)),
    ...(metric.ordinary?.[language] ?? []).map((name) => named(name, {metric, ordinary: true}, false)),
  ]),
)

const deliverables = perLanguage((language) =>
  metrics.flatMap((metric) => (metric.outcomeOf?.[language] ?? []).map((name) => named(name, metric, true))),
)

const byId = once(() => new Map(metrics.map((metric) => [metric.id, metric])))

function named<T>(name: string, value: T, head: boolean): Named<T> {
  return {name, value, head}
}

/** Builds the index of a language when it is first asked for. */
function perLanguage<T>(list: (language: Language) => Named<T>[]): (language: Language) => NameIndex<T> {
  const built: Record<Language, () => NameIndex<T>> = {
    en: once(() => nameIndex(list('en'), 'en')),
    de: once(() => nameIndex(list('de'), 'de')),
  }
  return (language) => built[language]()
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
