import {type Language, SEVERITIES, type Vocabulary} from '../model/index.js'
import type {PhraseRule} from '../rule/phrase-rule.js'

export type {PhraseRule}

export const RULE_LEVELS = ['off', ...SEVERITIES] as const

export type RuleLevel = (typeof RULE_LEVELS)[number]

/** A rule's level, or its level and options: `{"severity": "error", "max": 3}`. */
export type RuleSetting = RuleLevel | ({severity?: RuleLevel; ignore?: string[]} & Record<string, unknown>)

/** How comments and keys are treated that silence findings in place. */
export interface DirectiveSettings {
  /** They silence nothing, and each one is an error. */
  forbid?: boolean
  /** The level of those that silence nothing; `warn` where it is not set, as for the others. */
  unused?: RuleLevel
  /** The level of those that name a rule that does not exist. */
  unknown?: RuleLevel
  /** The level of those that do not say why. */
  reasonless?: RuleLevel
}

export interface Config {
  /** Presets by name; the default is `["standard"]`, and `[]` starts from nothing. */
  extends?: string[]
  rules?: Record<string, RuleSetting>
  /** What words are to okr-lint, by language and class, on top of those that it knows. */
  words?: Vocabulary['words']
  /** Products, teams, abbreviations: never a figure, never jargon, never a vague word. */
  names?: string[]
  /** Rules of one's own about words, each with examples that are tried when the config is loaded. */
  phraseRules?: PhraseRule[]
  directives?: DirectiveSettings
  /** The language of the documents, where it is not to be told from their text. */
  language?: Language
  /** The language of the messages; the document's own where it is not set. */
  locale?: Language
}
