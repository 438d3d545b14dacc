import {type Language, SEVERITIES, type Vocabulary} from '../model/index.js'
import type {PhraseRule} from '../rule/phrase-rule.js'

export type {PhraseRule}

export const RULE_LEVELS = ['off', ...SEVERITIES] as const

export type RuleLevel = (typeof RULE_LEVELS)[number]

/** A rule's level, or its level and options: `{"severity": "error", "max": 3}`. */
export type RuleSetting = RuleLevel | ({severity?: RuleLevel; ignore?: string[]} & Record<string, unknown>)

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
  /** The language of the documents, where it is not to be told from their text. */
  language?: Language
  /** The language of the messages; the document's own where it is not set. */
  locale?: Language
}
