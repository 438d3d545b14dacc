import type {Preset, Severity} from '../src/rule/index.js'

/** The severity of each rule; a rule that is not named is off. */
type Base = Readonly<Record<string, Severity>>

/** A team's first cycle: the plainest wording rules and broken structure. */
const starter: Base = {
  'objective-qualitative': 'warn',
  'objective-outcome': 'warn',
  'key-result-measurable': 'error',
  'key-result-outcome': 'warn',
  'key-result-baseline': 'info',
  'key-result-consistent': 'error',
  'objective-has-key-results': 'error',
  'key-result-count': 'warn',
  'objective-count': 'warn',
  'weights-total': 'error',
  'alignment-parent': 'warn',
  'alignment-resolves': 'error',
  'alignment-acyclic': 'error',
  'key-result-within-cycle': 'warn',
  'owner-present': 'warn',
  'cycle-present': 'warn',
  'score-in-range': 'error',
  'placeholder-free': 'warn',
}

/** The default. Errors only for what cannot be scored; wording is a warning; contested rules are off. */
const standard: Base = {
  ...starter,
  'objective-specific': 'warn',
  'objective-single-focus': 'warn',
  'key-result-baseline': 'warn',
  'key-result-single-metric': 'warn',
  'key-result-ambitious': 'warn',
  'key-result-vague-quantity': 'warn',
  'key-result-unique': 'warn',
  'key-results-balanced': 'info',
  'initiatives-separate': 'info',
  'alignment-not-copied': 'warn',
  'status-known': 'warn',
  'check-in-fresh': 'warn',
  'deprioritized-explained': 'warn',
  'alignment-horizontal': 'info',
  'compensation-decoupled': 'info',
  'objective-beyond-metric': 'info',
  'objective-concise': 'info',
  'objective-inspiring': 'info',
  'objective-plain-language': 'info',
  'key-result-percentage-base': 'info',
  'key-result-universal': 'info',
  'key-result-vanity': 'info',
  'confidence-honest': 'info',
  'numbers-consistent': 'info',
  'fields-consistent': 'info',
  'ids-consistent': 'info',
}

/** Every rule; core wording and parents become errors. */
const strict: Base = {
  ...standard,
  'objective-qualitative': 'error',
  'objective-outcome': 'error',
  'key-result-outcome': 'error',
  'key-result-baseline': 'error',
  'objective-beyond-metric': 'warn',
  'objective-plain-language': 'warn',
  'key-result-percentage-base': 'warn',
  'key-result-vanity': 'warn',
  'objective-three-parts': 'info',
  'objective-positive': 'info',
  'objective-active-voice': 'info',
  'key-result-kpi': 'info',
  'key-result-controllable': 'info',
  'alignment-parent': 'error',
  'compensation-decoupled': 'warn',
  'initiatives-separate': 'warn',
  'alignment-level': 'info',
  'alignment-bottom-up': 'info',
  'document-has-okrs': 'info',
  'key-result-within-cycle': 'error',
  'owner-present': 'error',
  'sponsor-present': 'info',
  'language-consistent': 'info',
  'cycle-present': 'error',
  'deprioritized-explained': 'error',
  'placeholder-free': 'error',
}

/**
 * Goes on top of another preset where goals are promises: compliance, safety, contracts. What such goals need not be is
 * off, and what a promise needs is asked for with more weight.
 */
const committed = {
  'key-result-ambitious': 'off',
  'confidence-honest': 'off',
  'key-result-kpi': 'off',
  'key-result-vanity': 'off',
  'objective-inspiring': 'off',
  'objective-positive': 'off',
  'objective-beyond-metric': 'off',
  'alignment-bottom-up': 'off',
  'key-result-measurable': {milestones: 'allow'},
  'key-result-outcome': {allowTypes: ['learning', 'milestone', 'compliance']},
  'key-result-universal': {allowNamedBase: true, allowSafety: true},
  'key-results-balanced': {maxBinaryShare: 1},
  'key-result-within-cycle': 'error',
  'owner-present': 'error',
  'deprioritized-explained': 'error',
  'sponsor-present': 'warn',
} as const satisfies Preset

export const presets = {starter, standard, strict, committed} as const satisfies Record<string, Preset>
