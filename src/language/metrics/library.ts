import type {Language, Piece} from '../../model/index.js'
import type {Metric} from './metric.js'

/** A metric of the library where a text speaks of it. */
export interface KnownMetric extends Piece, Pick<Metric, 'id' | 'unit' | 'good'> {
  vanity: boolean
  kpi: boolean
}

let library: typeof import('./index.js') | undefined

/** The metrics take as long to load as all else together, so they come only when a rule is going to ask for them. */
export async function loadLibrary(): Promise<void> {
  library ??= await import('./index.js')
}

/** The metric that the text speaks of; `undefined` as well where the library has not been loaded. */
export function knownMetricIn(text: string, language: Language): KnownMetric | undefined {
  const found = library?.metricIn(text, language)
  if (!found) return undefined
  const {metric, piece} = found
  const {id, unit, good, vanity = false, kpi = false} = metric
  return {...piece, id, unit, good, vanity, kpi}
}
