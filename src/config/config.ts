import {type Language, SEVERITIES, type Vocabulary} from '../model/index.js'
import type {AddedLanguage, Preset, Rule} from '../rule/index.js'
import type {PhraseRule} from '../rule/phrase-rule.js'
import type {BuiltInRuleSettings} from './rule-settings.js'

export type {PhraseRule}

export const RULE_LEVELS = ['off', ...SEVERITIES] as const

export type RuleLevel = (typeof RULE_LEVELS)[number]

/** A rule's level, or its level and options: `{"severity": "error", "max": 3}`. */
export type RuleSetting = RuleLevel | ({severity?: RuleLevel; ignore?: string[]} & Record<string, unknown>)

/** By the ids of rules; those of plugins (`name/id`) and phrase rules have options that are only checked when they are loaded. */
export interface RuleSettings extends BuiltInRuleSettings {
  [id: string]: RuleSetting | undefined
}

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

/** What a config says about documents. */
export interface Settings {
  rules?: RuleSettings
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

/** Settings for some files only, on top of the others. */
export interface Override extends Settings {
  /** Globs, from the folder of the config. */
  files: string[]
  /** Globs of files that are left out again. */
  ignores?: string[]
}

/** Rules, presets, words and a language to share. All that it brings is called `name/…` in a config. */
export interface Plugin {
  /** By default what its package or file is called, without `okr-lint-plugin-`. */
  name?: string
  /** Made with `defineRule` of `okr-lint/rule`; each is off until a preset or `rules` turns it on. */
  rules?: Rule[]
  /** Rules in them are named as in a config: `name/rule-id` for the plugin's own. */
  presets?: Record<string, Preset>
  phraseRules?: PhraseRule[]
  words?: Vocabulary['words']
  names?: string[]
  /** A language beside English and German: documents in it are told apart, and their statements are read. */
  language?: AddedLanguage
}

export interface Config extends Settings {
  /**
   * Presets by name, config files by path, packages that hold a config; later ones win. Where no config of a chain says
   * anything here, `["standard"]` holds; `[]` starts from nothing.
   */
  extends?: (string | Config)[]
  /** Packages, files by path, or plugins themselves. */
  plugins?: (string | Plugin)[]
  /** Later ones win. */
  overrides?: Override[]
  /** Globs of files that are not linted, from the folder of the config. */
  ignores?: string[]
}

/** Gives a config in JavaScript or TypeScript its types. */
export const defineConfig = (config: Config): Config => config
