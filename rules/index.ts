import type {Rule} from '../src/rule/index.js'
import alignmentParent from './alignment-parent.js'
import compensationDecoupled from './compensation-decoupled.js'
import documentHasOkrs from './document-has-okrs.js'
import keyResultAmbitious from './key-result-ambitious.js'
import keyResultBaseline from './key-result-baseline.js'
import keyResultCount from './key-result-count.js'
import keyResultMeasurable from './key-result-measurable.js'
import keyResultOutcome from './key-result-outcome.js'
import keyResultSingleMetric from './key-result-single-metric.js'
import keyResultUnique from './key-result-unique.js'
import keyResultVagueQuantity from './key-result-vague-quantity.js'
import objectiveCount from './objective-count.js'
import objectiveHasKeyResults from './objective-has-key-results.js'
import objectiveOutcome from './objective-outcome.js'
import objectiveQualitative from './objective-qualitative.js'
import objectiveSingleFocus from './objective-single-focus.js'
import objectiveSpecific from './objective-specific.js'

/** Every rule of okr-lint, in the order of the rule table. */
export const rules: readonly Rule[] = [
  objectiveQualitative,
  objectiveOutcome,
  objectiveSpecific,
  objectiveSingleFocus,
  keyResultMeasurable,
  keyResultOutcome,
  keyResultBaseline,
  keyResultSingleMetric,
  keyResultAmbitious,
  keyResultVagueQuantity,
  objectiveHasKeyResults,
  keyResultCount,
  objectiveCount,
  keyResultUnique,
  alignmentParent,
  compensationDecoupled,
  documentHasOkrs,
]

export {presets} from './presets.js'
