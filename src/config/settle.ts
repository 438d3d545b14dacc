import type {Vocabulary} from '../model/index.js'
import type {Rule} from '../rule/index.js'
import {definePhraseRule} from '../rule/phrase-rule.js'
import type {Config, PhraseRule, RuleLevel, RuleSetting, Settings} from './config.js'
import type {Layer, NamedPlugin} from './layers.js'
import {mergeWords} from './words.js'

/** A value, and where it comes from: the layer and the keys that lead to it there. Without a layer it is a default. */
export interface Settled<Value> {
  value: Value
  layer?: Layer
  path: readonly (string | number)[]
}

export interface SettledRule {
  /** Absent where nothing turns the rule on or off. */
  level?: Settled<RuleLevel>
  /** What takes the place of the rule's defaults. */
  options: Record<string, Settled<unknown>>
  /** Some option comes from a person, not from a preset, and must be checked. */
  checked: boolean
}

/** What holds for one file. */
export interface SettledConfig {
  rules: Map<string, SettledRule>
  words: Vocabulary['words']
  names: Settled<string>[]
  phraseRules: Settled<PhraseRule>[]
  /** All other keys, of which the last one holds. */
  others: Map<Exclude<keyof Settings, 'rules' | 'words' | 'names' | 'phraseRules'>, Settled<unknown>>
}

/** Lays the layers on top of each other: later ones win, options one by one, names and words add up. */
export function settle(layers: readonly Layer[], known: readonly Rule[]): SettledConfig {
  const settled: SettledConfig = {rules: new Map(), words: {}, names: [], phraseRules: [], others: new Map()}
  const ownLevels = new Map(known.map(({id, severity}) => [id, severity]))
  for (const layer of layers) {
    const {settings, path} = layer
    if ('preset' in settings) {
      for (const [id, entry] of Object.entries(settings.preset)) {
        const rule = ruleIn(settled, id)
        if (typeof entry === 'string') rule.level = {value: entry, layer, path: ['rules', id]}
        else setOptions(rule, entry, layer, ['rules', id])
      }
      continue
    }
    const {rules = {}, words, names = [], phraseRules = [], ...others} = settings
    for (const [index, value] of phraseRules.entries()) {
      const from = {layer, path: [...path, 'phraseRules', index]}
      settled.phraseRules.push({value, ...from})
      const {severity} = definePhraseRule(value)
      ownLevels.set(value.id, severity)
      ruleIn(settled, value.id).level = {value: severity, ...from}
    }
    for (const [id, setting] of Object.entries(rules))
      if (setting !== undefined) setRule(ruleIn(settled, id), setting, ownLevels.get(id), layer, [...path, 'rules', id])
    if (words) settled.words = mergeWords(settled.words, words)
    settled.names.push(...names.map((value, index) => ({value, layer, path: [...path, 'names', index]})))
    for (const [key, value] of Object.entries(others) as [keyof typeof others, unknown][])
      settled.others.set(key, {value, layer, path: [...path, key]})
  }
  return settled
}

function ruleIn({rules}: SettledConfig, id: string): SettledRule {
  const rule = rules.get(id) ?? {options: {}, checked: false}
  rules.set(id, rule)
  return rule
}

/** Options alone keep the level that a rule has, and turn it on at its own where it has none. */
function setRule(
  rule: SettledRule,
  setting: RuleSetting,
  own: RuleLevel = 'warn',
  layer: Layer,
  path: readonly (string | number)[],
): void {
  const {severity, ...options} = typeof setting === 'string' ? {severity: setting} : setting
  const value = severity ?? (rule.level ? undefined : own)
  if (value) rule.level = {value, layer, path: severity && typeof setting !== 'string' ? [...path, 'severity'] : path}
  setOptions(rule, options, layer, path)
  if (Object.keys(options).some((key) => key !== 'ignore')) rule.checked = true
}

function setOptions(rule: SettledRule, options: object, layer: Layer, path: readonly (string | number)[]): void {
  for (const [key, value] of Object.entries(options)) rule.options[key] = {value, layer, path: [...path, key]}
}

/** The same as a config that extends nothing; of plugins, only the rules are still needed. */
export function flatConfig(
  {rules, words, names, phraseRules, others}: SettledConfig,
  plugins: readonly NamedPlugin[],
): Config {
  const flatRules: Record<string, RuleSetting> = {}
  for (const [id, {level, options}] of rules) {
    const entries = Object.entries(options).map(([key, {value}]) => [key, value])
    const severity = level?.value ?? 'off'
    flatRules[id] = entries.length === 0 ? severity : {severity, ...Object.fromEntries(entries)}
  }
  return {
    extends: [],
    ...(plugins.length > 0 && {plugins: plugins.map(({words: _, names: __, presets: ___, ...plugin}) => plugin)}),
    rules: flatRules,
    ...(Object.keys(words).length > 0 && {words}),
    ...(names.length > 0 && {names: names.map(({value}) => value)}),
    ...(phraseRules.length > 0 && {phraseRules: phraseRules.map(({value}) => value)}),
    ...Object.fromEntries([...others].map(([key, {value}]) => [key, value])),
  }
}
