import type {ActiveRule, Rule} from '../rule/index.js'
import {definePhraseRule} from '../rule/phrase-rule.js'
import type {Config} from './config.js'
import {ConfigError} from './config-error.js'
import {faultsOf} from './faults.js'
import {type Base, type Layer, layersOf} from './layers.js'
import {type SettledRule, settle} from './settle.js'

/**
 * The rules that a config turns on, with their levels and options. What it says of some files only is left aside.
 *
 * @throws ConfigError for a preset, rule, level or option that does not exist.
 */
export async function resolveRules(config: Config, builtIn: Base['rules'], presets: Base['presets']) {
  const parts = layersOf(config, {rules: builtIn, presets})
  const [fault] = await faultsOf(parts)
  if (fault) throw new ConfigError(fault.message, fault.path)
  const {rules, phraseRules} = settle(parts.layers.filter(isForAll), parts.rules)
  const all = [...parts.rules, ...phraseRules.map(({value}) => definePhraseRule(value))]
  const active: ActiveRule[] = []
  for (const rule of all) {
    const settled = rules.get(rule.id)
    const severity = settled?.level?.value ?? 'off'
    if (severity !== 'off') active.push({rule, severity, ...(await optionsOf(rule, settled))})
  }
  return active
}

const isForAll = ({files}: Layer): boolean => files === undefined

async function optionsOf(
  rule: Rule,
  settled: SettledRule | undefined,
): Promise<Pick<ActiveRule, 'options' | 'ignore'>> {
  const entries = Object.entries(settled?.options ?? {}).map(([key, {value}]) => [key, value])
  const {ignore = [], ...given} = Object.fromEntries(entries) as {ignore?: string[]}
  const values: object = {...rule.defaults, ...given}
  if (!settled?.checked || !rule.options) return {options: values, ignore}
  const z = await import('zod')
  const result = rule.options(z).safeParse(values)
  // Each layer fits by itself; together they may still contradict each other, as `min` and `max` can.
  if (!result.success) {
    const [issue] = result.error.issues
    throw new ConfigError(`Rule "${rule.id}": its options do not fit together: ${issue?.message}.`, ['rules', rule.id])
  }
  return {options: result.data as object, ignore}
}
