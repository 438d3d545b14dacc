import {SEVERITIES, type Severity} from '../model/index.js'
import type {ActiveRule, Rule} from '../rule/index.js'
import type {Config, RuleLevel, RuleSetting} from './config.js'
import {ConfigError} from './config-error.js'
import {didYouMean} from './nearest.js'

type Presets = Readonly<Record<string, Readonly<Record<string, Severity>>>>

const LEVELS: readonly RuleLevel[] = ['off', ...SEVERITIES]

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
    if (level !== undefined && !LEVELS.includes(level)) {
      throw new ConfigError(`"${level}" is no level of a rule; use ${LEVELS.join(', ')}.`, ['rules', id])
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
  if (Object.keys(given).length === 0) return {options: defaults, ignore}

  const z = await import('zod')
  const schema = rule.options?.(z) ?? z.strictObject({})
  const result = schema.safeParse({...defaults, ...given})
  if (!result.success) {
    const [issue] = result.error.issues
    const names = Object.keys(defaults)
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const reason =
      unknown === undefined
        ? `Option "${issue?.path.join('.')}" of rule "${rule.id}" does not fit: ${issue?.message}.`
        : `Rule "${rule.id}" has no option "${unknown}".${didYouMean(unknown, names)}` +
          (names.length > 0 ? ` Its options are ${names.join(', ')}.` : ' It has no options of its own.')
    throw new ConfigError(reason, [
      'rules',
      rule.id,
      ...(unknown === undefined ? (issue?.path ?? []) : [unknown]).map(String),
    ])
  }
  return {options: result.data as object, ignore}
}
