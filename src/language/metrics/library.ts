import type {Language, Piece} from '../../model/index.js'
import {byTextIn} from '../by-text.js'
import type {Metric} from './metric.js'

/** A metric of the library where a text speaks of it. */
export interface KnownMetric extends Piece, Pick<Metric, 'id' | 'unit' | 'good' | 'timing'> {
  vanity: boolean
  kpi: boolean
  /** The metric that shows whether this one was bought at the expense of quality, with its name in the text's language. */
  balance?: {id: string; name: string; good: Metric['good']}
}

let library: typeof import('./index.js') | undefined

/** The metrics take as long to load as all else together, so they come only when a rule is going to ask for them. */
export async function loadLibrary(): Promise<void> {
  library ??= await import('./index.js')
}

/** The metric that the text speaks of; `undefined` as well where the library has not been loaded. */
export const knownMetricIn = (text: string, language: Language): KnownMetric | undefined =>
  library && lookUp(text, language)

const lookUp = byTextIn((text, language): KnownMetric | undefined => {
  const found = library?.metricIn(text, language)
  if (!library || !found) return undefined
  const {metric, piece} = found
  const {id, unit, good, timing, vanity = false, kpi = false} = metric
  const counter = library.balanceOf(metric)
  const balance = counter && {id: counter.id, name: library.nameOf(counter, language), good: counter.good}
  return {...piece, id, unit, good, timing, vanity, kpi, ...(balance && {balance})}
})
