import type {Rule} from '../src/rule/index.js'
import alignmentAcyclic from './alignment-acyclic.js'
import alignmentBottomUp from './alignment-bottom-up.js'
import alignmentHorizontal from './alignment-horizontal.js'
import alignmentLevel from './alignment-level.js'
import alignmentNotCopied from './alignment-not-copied.js'
import alignmentParent from './alignment-parent.js'
import alignmentResolves from './alignment-resolves.js'
import checkInFresh from './check-in-fresh.js'
import compensationDecoupled from './compensation-decoupled.js'
import confidenceHonest from './confidence-honest.js'
import cyclePresent from './cycle-present.js'
import deprioritizedExplained from './deprioritized-explained.js'
import documentHasOkrs from './document-has-okrs.js'
import fieldsConsistent from './fields-consistent.js'
import idsConsistent from './ids-consistent.js'
import initiativesSeparate from './initiatives-separate.js'
import keyResultAmbitious from './key-result-ambitious.js'
import keyResultBaseline from './key-result-baseline.js'
import keyResultConsistent from './key-result-consistent.js'
import keyResultControllable from './key-result-controllable.js'
import keyResultCount from './key-result-count.js'
import keyResultKpi from './key-result-kpi.js'
import keyResultMeasurable from './key-result-measurable.js'
import keyResultOutcome from './key-result-outcome.js'
import keyResultPercentageBase from './key-result-percentage-base.js'
import keyResultSingleMetric from './key-result-single-metric.js'
import keyResultUnique from './key-result-unique.js'
import keyResultUniversal from './key-result-universal.js'
import keyResultVagueQuantity from './key-result-vague-quantity.js'
import keyResultVanity from './key-result-vanity.js'
import keyResultWithinCycle from './key-result-within-cycle.js'
import keyResultsBalanced from './key-results-balanced.js'
import languageConsistent from './language-consistent.js'
import numbersConsistent from './numbers-consistent.js'
import objectiveActiveVoice from './objective-active-voice.js'
import objectiveBeyondMetric from './objective-beyond-metric.js'
import objectiveConcise from './objective-concise.js'
import objectiveCount from './objective-count.js'
import objectiveHasKeyResults from './objective-has-key-results.js'
import objectiveInspiring from './objective-inspiring.js'
import objectiveOutcome from './objective-outcome.js'
import objectivePlainLanguage from './objective-plain-language.js'
import objectivePositive from './objective-positive.js'
import objectiveQualitative from './objective-qualitative.js'
import objectiveSingleFocus from './objective-single-focus.js'
import objectiveSpecific from './objective-specific.js'
import objectiveThreeParts from './objective-three-parts.js'
import ownerPresent from './owner-present.js'
import placeholderFree from './placeholder-free.js'
import scoreInRange from './score-in-range.js'
import sponsorPresent from './sponsor-present.js'
import statusKnown from './status-known.js'
import weightsTotal from './weights-total.js'

/** Every rule of okr-lint, in the order of the rule table. */
export const rules: readonly Rule[] = [
  objectiveQualitative,
  objectiveBeyondMetric,
  objectiveOutcome,
  objectiveSpecific,
  objectiveSingleFocus,
  objectiveConcise,
  objectiveThreeParts,
  objectiveInspiring,
  objectivePositive,
  objectivePlainLanguage,
  objectiveActiveVoice,
  keyResultMeasurable,
  keyResultOutcome,
  keyResultBaseline,
  keyResultConsistent,
  keyResultSingleMetric,
  keyResultAmbitious,
  keyResultVagueQuantity,
  keyResultPercentageBase,
  keyResultUniversal,
  keyResultVanity,
  keyResultKpi,
  keyResultControllable,
  keyResultWithinCycle,
  objectiveHasKeyResults,
  keyResultCount,
  objectiveCount,
  keyResultUnique,
  keyResultsBalanced,
  initiativesSeparate,
  weightsTotal,
  alignmentParent,
  alignmentResolves,
  alignmentAcyclic,
  alignmentLevel,
  alignmentNotCopied,
  alignmentBottomUp,
  alignmentHorizontal,
  compensationDecoupled,
  documentHasOkrs,
  ownerPresent,
  sponsorPresent,
  cyclePresent,
  statusKnown,
  scoreInRange,
  confidenceHonest,
  checkInFresh,
  deprioritizedExplained,
  placeholderFree,
  languageConsistent,
  numbersConsistent,
  fieldsConsistent,
  idsConsistent,
]

export {presets} from './presets.js'
