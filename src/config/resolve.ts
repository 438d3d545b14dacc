import type {ActiveRule, Preset, Rule} from '../rule/index.js'
import {regexOf} from '../rule/phrase.js'
import {definePhraseRule, phraseRuleFaults} from '../rule/phrase-rule.js'
import {type Config, RULE_LEVELS, type RuleLevel, type RuleSetting} from './config.js'
import {ConfigError} from './config-error.js'
import {describeIssues} from './issue.js'
import {didYouMean} from './nearest.js'

type Presets = Readonly<Record<string, Preset>>

/**
 * The rules that a config turns on, with their levels and options.
 *
 * @throws ConfigError for a preset, rule, level or option that does not exist.
 */
export async function resolveRules(config: Config, builtIn: readonly Rule[], presets: Presets): Promise<ActiveRule[]> {
  const own = phraseRulesOf(config, builtIn)
  const rules = [...builtIn, ...own]
  const known = rules.map(({id}) => id)
  const levels = new Map<string, RuleLevel>()
  const presetOptions = new Map<string, object>()
  for (const [index, name] of (config.extends ?? ['standard']).entries()) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
    if (!preset) {
      const names = Object.keys(presets)
      throw new ConfigError(
        `There is no preset "${name}".${didYouMean(name, names)} Presets are ${names.join(', ')}.`,
        ['extends', index],
      )
    }
    for (const [id, entry] of Object.entries(preset)) {
      if (typeof entry === 'string') levels.set(id, entry)
      else presetOptions.set(id, {...presetOptions.get(id), ...entry})
    }
  }

  for (const {id, severity} of own) levels.set(id, severity)

  const settings = new Map(Object.entries(config.rules ?? {}))
  for (const [id, setting] of settings) {
    if (!known.includes(id)) {
      throw new ConfigError(`There is no rule "${id}".${didYouMean(id, known)}`, ['rules', id])
    }
    const level = typeof setting === 'string' ? setting : setting.severity
    if (level !== undefined && !RULE_LEVELS.includes(level)) {
      throw new ConfigError(`"${level}" is no level of a rule; use ${RULE_LEVELS.join(', ')}.`, ['rules', id])
    }
    const rule = rules.find((candidate) => candidate.id === id)
    levels.set(id, level ?? levels.get(id) ?? rule?.severity ?? 'warn')
  }

  const active: ActiveRule[] = []
  for (const rule of rules) {
    const severity = levels.get(rule.id) ?? 'off'
    if (severity !== 'off')
      active.push({rule, severity, ...(await optionsOf(rule, settings.get(rule.id), presetOptions.get(rule.id)))})
  }
  return active
}

async function optionsOf(
  rule: Rule,
  setting: RuleSetting | undefined,
  ofPresets: object | undefined,
): Promise<Pick<ActiveRule, 'options' | 'ignore'>> {
  const defaults: object = {...rule.defaults, ...ofPresets}
  if (setting === undefined || typeof setting === 'string') return {options: defaults, ignore: []}
  const {severity: _level, ignore = [], ...given} = setting
  checkPatterns(ignore, ['rules', rule.id, 'ignore'])
  if (Object.keys(given).length === 0) return {options: defaults, ignore}

  const z = await import('zod')
  const schema = rule.options?.(z) ?? z.strictObject({})
  const values = {...defaults, ...given}
  const result = schema.safeParse(values)
  if (!result.success) {
    const names = Object.keys(defaults)
    const [issue] = describeIssues(result.error.issues, values, (path) => (path.length === 0 ? names : []))
    throw new ConfigError(`Rule "${rule.id}": ${issue?.message}`, ['rules', rule.id, ...(issue?.path ?? [])])
  }
  return {options: result.data as object, ignore}
}

/** @throws ConfigError for one that bears the name of another rule, or that its own examples contradict. */
function phraseRulesOf({phraseRules = []}: Config, builtIn: readonly Rule[]): Rule[] {
  const taken = new Set(builtIn.map(({id}) => id))
  return phraseRules.map((definition, index) => {
    const path = ['phraseRules', index]
    const {id} = definition
    if (taken.has(id))
      throw new ConfigError(`There is already a rule "${id}"; give yours a name of its own.`, [...path, 'id'])
    taken.add(id)
    checkPatterns(definition.phrases, [...path, 'phrases'])
    const [fault] = phraseRuleFaults(definition)
    if (fault) throw new ConfigError(`Phrase rule "${id}": ${fault.message}`, [...path, ...fault.path])
    return definePhraseRule(definition)
  })
}

/** @throws ConfigError for a `/regex/` that is none, before the engine meets it in the middle of a document. */
function checkPatterns(patterns: readonly string[], path: readonly (string | number)[]): void {
  for (const [index, pattern] of patterns.entries()) {
    try {
      regexOf(pattern)
    } catch {
      throw new ConfigError(`${pattern} is not a valid regular expression.`, [...path, index])
    }
  }
}
