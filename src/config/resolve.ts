import type {Severity} from '../model/index.js'
import type {ActiveRule, Rule} from '../rule/index.js'
import {type Config, RULE_LEVELS, type RuleLevel, type RuleSetting} from './config.js'
import {ConfigError} from './config-error.js'
import {describeIssues} from './issue.js'
import {didYouMean} from './nearest.js'

type Presets = Readonly<Record<string, Readonly<Record<string, Severity>>>>

/**
 * The rules that a config turns on, with their levels and options.
 *
 * @throws ConfigError for a preset, rule, level or option that does not exist.
 */
export async function resolveRules(config: Config, rules: readonly Rule[], presets: Presets): Promise<ActiveRule[]> {
  const known = rules.map(({id}) => id)
  const levels = new Map<string, RuleLevel>()
  for (const [index, name] of (config.extends ?? ['standard']).entries()) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
    if (!preset) {
      const names = Object.keys(presets)
      throw new ConfigError(
        `There is no preset "${name}".${didYouMean(name, names)} Presets are ${names.join(', ')}.`,
        ['extends', index],
      )
    }
    for (const [id, severity] of Object.entries(preset)) levels.set(id, severity)
  }

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
    if (severity !== 'off') active.push({rule, severity, ...(await optionsOf(rule, settings.get(rule.id)))})
  }
  return active
}

async function optionsOf(
  rule: Rule,
  setting: RuleSetting | undefined,
): Promise<Pick<ActiveRule, 'options' | 'ignore'>> {
  const defaults: object = rule.defaults ?? {}
  if (setting === undefined || typeof setting === 'string') return {options: defaults, ignore: []}
  const {severity: _level, ignore = [], ...given} = setting
  checkPatterns(ignore, rule.id)
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

/** @throws ConfigError for a `/regex/` that is none, before the engine meets it in the middle of a document. */
function checkPatterns(patterns: readonly string[], rule: string): void {
  for (const [index, pattern] of patterns.entries()) {
    const regex = /^\/(.+)\/([a-z]*)$/.exec(pattern)
    if (!regex) continue
    try {
      new RegExp(regex[1] ?? '', regex[2])
    } catch {
      throw new ConfigError(`${pattern} is not a valid regular expression.`, ['rules', rule, 'ignore', index])
    }
  }
}
