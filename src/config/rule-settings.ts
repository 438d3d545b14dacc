// Made from schema/config.schema.json by “npm run schema”; change the options of the rules, not this file.
import type {RuleLevel} from './config.js'

/**
 * What a config may say of each rule of okr-lint.
 */
export interface BuiltInRuleSettings {
  /**
   * An objective says in words what will be different; the figures are its key results.
   */
  'objective-qualitative'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowNumbers?: 'never' | 'names' | 'always'
        allowIdioms?: string[]
      }
  /**
   * An objective says why a metric should move; that it moves is a key result.
   */
  'objective-beyond-metric'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        metricNames?: string[]
        acceptReason?: boolean
      }
  /**
   * An objective is a state that someone notices, not the work that leads there.
   */
  'objective-outcome'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowedPairs?: string[]
        ownProducts?: string[]
        solutionNouns?: boolean
        allowMilestones?: boolean
      }
  /**
   * Two people who read an objective picture the same thing.
   */
  'objective-specific'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        weaselWords?: string[]
      }
  /**
   * One objective holds one goal.
   */
  'objective-single-focus'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        fixedPairs?: string[]
      }
  /**
   * An objective is long enough to say something and short enough to be remembered.
   */
  'objective-concise'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        minWords?: number
        maxWords?: {
          en: number
          de: number
        }
        maxCharacters?: number
      }
  /**
   * An objective says where to, what, and for whom or what for.
   */
  'objective-three-parts'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        benefitClause?: 'require' | 'allow' | 'forbid'
        beneficiary?: 'require' | 'allow'
        exemptLevels?: string[]
      }
  /**
   * An objective is worth getting up for; running the office is not yet one.
   */
  'objective-inspiring'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        administrativeVerbs?: string[]
      }
  /**
   * An objective says what you want, not what you want to get rid of.
   */
  'objective-positive'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowSafety?: boolean
        idioms?: string[]
      }
  /**
   * A colleague understands an objective on the first day.
   */
  'objective-plain-language'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        glossary?: string[]
        maxAcronyms?: number
        maxCompoundParts?: number
      }
  /**
   * In an objective somebody acts.
   */
  'objective-active-voice'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowStatePassive?: boolean
      }
  /**
   * A key result names a figure on which two people can agree.
   */
  'key-result-measurable'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        milestones?: 'forbid' | 'warn' | 'allow'
        acceptFields?: boolean
        spelledNumbers?: boolean
      }
  /**
   * A key result names what will be different, not what will be done.
   */
  'key-result-outcome'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        stage?: 'discovery' | 'delivery'
        activityNouns?: string[]
        allowTypes?: string[]
      }
  /**
   * A key result shows where its metric starts, so that movement can be seen.
   */
  'key-result-baseline'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowThreshold?: boolean
        allowFromZero?: boolean
        pendingBaseline?: 'info' | 'off'
      }
  /**
   * What a key result says and what its figures say is the same.
   */
  'key-result-consistent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        neutralVerbs?: string[]
        allowEqualFor?: string[]
      }
  /**
   * One key result holds one measure.
   */
  'key-result-single-metric'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        guardrailInline?: 'info' | 'warn' | 'allow'
      }
  /**
   * A key result changes something; what is merely to be held is a health metric.
   */
  'key-result-ambitious'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        minRelativeMove?: number
        minRateGap?: number
        exemptTypes?: string[]
      }
  /**
   * An amount is a figure, not an adverb.
   */
  'key-result-vague-quantity'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        words?: string[]
      }
  /**
   * A relative change says what it is relative to.
   */
  'key-result-percentage-base'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        acceptBaselineField?: boolean
        pointsHint?: boolean
      }
  /**
   * Absolutes such as “all” and “never” are missed with the first exception; a key result needs room to come closer.
   */
  'key-result-universal'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        allowNamedBase?: boolean
        allowSafety?: boolean
      }
  /**
   * A key result counts what people do with it, not how often it was seen.
   */
  'key-result-vanity'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        metrics?: string[]
        allowWith?: 'conversion' | 'none'
        openSource?: boolean
      }
  /**
   * A key figure that is watched all year becomes a key result when something is to move it.
   */
  'key-result-kpi'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        kpiNames?: string[]
        exemptLevels?: string[]
      }
  /**
   * A key result is something that the team itself can move.
   */
  'key-result-controllable'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        teams?: string[]
        externalActors?: string[]
      }
  /**
   * A key result is due in the cycle that it is scored in.
   */
  'key-result-within-cycle'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        graceDays?: number
        fiscalYearStart?: number
        cycles?: {
          [k: string]: string
        }
      }
  /**
   * Every objective has key results that tell whether it is reached.
   */
  'objective-has-key-results'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        draftSeverity?: 'info' | 'off'
      }
  /**
   * An objective has enough key results to prove it, and few enough to keep them in mind.
   */
  'key-result-count'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        min?: number
        max?: number
        countTypes?: string[]
      }
  /**
   * A unit has few open objectives at a time.
   */
  'objective-count'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        max?: number
        adviseAbove?: number
        maxByLevel?: {
          [k: string]: number
        }
      }
  /**
   * Each key result counts something of its own.
   */
  'key-result-unique'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        similarity?: number
        metricAliases?: {
          [k: string]: string[]
        }
      }
  /**
   * The key results of a set show more than one side.
   */
  'key-results-balanced'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        maxBinaryShare?: number
        checkLeading?: boolean
        checkCounterMetric?: boolean
        indicatorTags?: {
          [k: string]: string[]
        }
      }
  /**
   * Key results and the work for them stand in two lists.
   */
  'initiatives-separate'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        requireLink?: boolean
        maxInitiativesPerKeyResult?: number
      }
  /**
   * The weights of an objective add up to the whole.
   */
  'weights-total'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        weights?: 'allow' | 'forbid' | 'require'
        tolerance?: number
      }
  /**
   * A goal below the top of the organisation says which goal of a higher level it serves.
   */
  'alignment-parent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        topLevels?: string[]
        independentTeams?: string[]
        minContributionWords?: number
        maxParents?: number
      }
  /**
   * A parent that is named is there.
   */
  'alignment-resolves'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        coverage?: boolean
        externalPrefixes?: string[]
        maxEditDistance?: number
      }
  /**
   * Goals support each other in one direction.
   */
  'alignment-acyclic'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
      }
  /**
   * A goal supports one of the level right above it.
   */
  'alignment-level'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        levels?: ('company' | 'department' | 'team' | 'person')[]
        allowReason?: boolean
      }
  /**
   * A goal says what its own unit contributes, not what the one above wants.
   */
  'alignment-not-copied'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        similarity?: number
        cascade?: 'allow' | 'warn' | 'forbid'
      }
  /**
   * A good part of a team's objectives come from the team itself.
   */
  'alignment-bottom-up'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        maxTopDown?: number
        minObjectives?: number
      }
  /**
   * Whoever counts on another team says so, and that team has agreed.
   */
  'alignment-horizontal'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        teams?: string[]
        requireConfirmation?: boolean
        siloCheck?: boolean
      }
  /**
   * Scores show what to try next; pay and appraisal live elsewhere.
   */
  'compensation-decoupled'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        words?: string[]
        exemptUnits?: string[]
      }
  /**
   * A file that is checked holds at least one OKR.
   */
  'document-has-okrs'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        minObjectives?: number
      }
  /**
   * Somebody answers for each objective.
   */
  'owner-present'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        on?: 'objective' | 'key-result' | 'both'
        ownerKind?: 'any' | 'person' | 'team'
        inherit?: boolean
      }
  /**
   * The goals of the whole organisation name a sponsor from its leadership.
   */
  'sponsor-present'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        levels?: string[]
        fields?: string[]
      }
  /**
   * Goals belong to a period, and the document says to which.
   */
  'cycle-present'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        noDateInObjective?: boolean
        maxDays?: {
          quarter?: number
          year?: number
        }
        fiscalYearStart?: number
      }
  /**
   * A status and a type are words that everybody uses alike.
   */
  'status-known'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        statuses?: string[]
        types?: string[]
        pace?: boolean
      }
  /**
   * Scores and confidences stay on one scale.
   */
  'score-in-range'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        /**
         * @minItems 2
         * @maxItems 2
         */
        scoreScale?: never[]
        /**
         * @minItems 1
         */
        confidenceScales?: never[][]
        scoring?: 'allow' | 'forbid'
      }
  /**
   * Confidence differs from goal to goal, and at the start nothing is certain.
   */
  'confidence-honest'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        max?: number
        minItems?: number
        exemptTypes?: string[]
      }
  /**
   * In a running cycle the last check-in is not long ago.
   */
  'check-in-fresh'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        today?: string
        maxDays?: {
          [k: string]: number
        }
        firstValueAfter?: number
      }
  /**
   * A goal that is dropped says when and why.
   */
  'deprioritized-explained'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        /**
         * @minItems 1
         */
        require?: ('reason' | 'date')[]
      }
  /**
   * A goal is written to its end: no gaps, and no words of a template.
   */
  'placeholder-free'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        patterns?: string[]
        draftSeverity?: 'info' | 'off'
      }
  /**
   * A goal speaks one language, and so do its key results.
   */
  'language-consistent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
        loanwords?: string[]
        language?: 'auto' | 'en' | 'de'
        checkSwitch?: boolean
      }
  /**
   * A document writes its decimal numbers in one way.
   */
  'numbers-consistent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
      }
  /**
   * A document writes the name of a field in one way.
   */
  'fields-consistent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
      }
  /**
   * The goals of a list are numbered one after the other.
   */
  'ids-consistent'?:
    | RuleLevel
    | {
        severity?: RuleLevel
        ignore?: string[]
      }
}
