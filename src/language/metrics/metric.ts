import type {Language} from '../../model/index.js'

export type Domain =
  | 'marketing'
  | 'sales'
  | 'product'
  | 'support'
  | 'engineering'
  | 'people'
  | 'finance'
  | 'operations'
  | 'public-sector'
  | 'nonprofit'
  | 'healthcare'
  | 'education'
  | 'retail-food'

/** Names separated by `; `: as arrays the data would take half as long again to load. */
type NamesByLanguage = Record<Language, string>

/**
 * What teams measure, with its names, the one to write first. The data is in `metrics.json`; `metrics.schema.json`
 * says the same as these types.
 */
export interface Metric extends NamesByLanguage {
  /** Stable and in kebab-case: `activation-rate`. */
  id: string
  domain: Domain
  /** What it is counted in; `count` is a number of things or of physical units (tonnes, kWh), `points` a score. */
  unit: 'share' | 'money' | 'duration' | 'count' | 'points' | 'ratio'
  /** Where better is; `none` where both too much and too little hurt. */
  good: 'up' | 'down' | 'none'
  /** `leading` moves within weeks and points ahead; `lagging` shows what has already happened. */
  timing: 'leading' | 'lagging'
  /** It can rise without anybody being better off. */
  vanity?: true
  /** It is watched at all times; as a key result it needs a lever. */
  kpi?: true
  /** The id of the metric that shows whether this one was bought at the expense of quality. */
  balance?: string
  /** Names that are everyday words too (`reach`, `Besuche`): they count only where a sentence measures them. */
  ordinary?: NamesByLanguage
  /** Deliverables that should move it: `onboarding`, „Schulung“. The first metric in the file that lists one wins. */
  outcomeOf?: NamesByLanguage
}
