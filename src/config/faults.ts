import type {Rule} from '../rule/index.js'
import {regexOf} from '../rule/phrase.js'
import {phraseRuleFaults} from '../rule/phrase-rule.js'
import {RULE_LEVELS, type RuleSetting} from './config.js'
import type {ConfigFault} from './config-error.js'
import {describeIssues} from './issue.js'
import type {Layers} from './layers.js'
import {didYouMean} from './nearest.js'

type Fault = Pick<ConfigFault, 'message' | 'path'>

/** What is wrong with the names, levels, options and examples in a config and in all that it extends. */
export async function faultsOf({layers, rules, faults}: Layers): Promise<ConfigFault[]> {
  const found = [...faults]
  const taken = new Set(rules.map(({id}) => id))
  const placed = (config: object | undefined, path: Fault['path'], own: readonly Fault[]) =>
    found.push(...own.map((fault) => ({message: fault.message, path: [...path, ...fault.path], config})))
  for (const {settings, config, path} of layers) {
    if ('preset' in settings) continue
    for (const [index, definition] of (settings.phraseRules ?? []).entries())
      placed(config, [...path, 'phraseRules', index], phraseFaults(definition, taken))
  }
  for (const {settings, config, path, name} of layers) {
    for (const [id, setting] of Object.entries('preset' in settings ? settings.preset : (settings.rules ?? {}))) {
      if (!taken.has(id)) {
        const message = `There is no rule "${id}"${'preset' in settings ? `, which the ${name} names` : ''}.${didYouMean(id, [...taken])}`
        placed(config, [...path, 'rules', id], [{message, path: []}])
        continue
      }
      if ('preset' in settings) continue
      const rule = rules.find((candidate) => candidate.id === id)
      placed(config, [...path, 'rules', id], await settingFaults(setting as RuleSetting, rule))
    }
  }
  return found
}

async function settingFaults(setting: RuleSetting, rule: Rule | undefined): Promise<Fault[]> {
  const {severity, ignore = [], ...given} = typeof setting === 'string' ? {severity: setting} : setting
  if (severity !== undefined && !RULE_LEVELS.includes(severity))
    return [{message: `"${severity}" is no level of a rule; use ${RULE_LEVELS.join(', ')}.`, path: []}]
  const patterns = patternFaults(ignore).map(({message, path}) => ({message, path: ['ignore', ...path]}))
  return patterns.length > 0 || Object.keys(given).length === 0 ? patterns : optionFaults(given, rule)
}

async function optionFaults(given: object, rule: Rule | undefined): Promise<Fault[]> {
  const z = await import('zod')
  const schema = rule?.options?.(z) ?? z.strictObject({})
  const values = {...rule?.defaults, ...given}
  const result = schema.safeParse(values)
  if (result.success) return []
  const names = Object.keys(rule?.defaults ?? {})
  return describeIssues(result.error.issues, values, (path) => (path.length === 0 ? names : [])).map((issue) => ({
    ...issue,
    message: `Rule "${rule?.id}": ${issue.message}`,
  }))
}

/** A phrase rule that bears the name of another rule, or that its own examples contradict. */
function phraseFaults(definition: Parameters<typeof phraseRuleFaults>[0], taken: Set<string>): Fault[] {
  const {id, phrases} = definition
  if (taken.has(id)) return [{message: `There is already a rule "${id}"; give yours a name of its own.`, path: ['id']}]
  taken.add(id)
  const patterns = patternFaults(phrases).map(({message, path}) => ({message, path: ['phrases', ...path]}))
  if (patterns.length > 0) return patterns
  return phraseRuleFaults(definition)
    .slice(0, 1)
    .map(({message, path}) => ({message: `Phrase rule "${id}": ${message}`, path}))
}

/** A `/regex/` that is none, before the engine meets it in the middle of a document. */
function patternFaults(patterns: readonly string[]): Fault[] {
  return patterns.flatMap((pattern, index) => {
    try {
      regexOf(pattern)
      return []
    } catch {
      return [{message: `${pattern} is not a valid regular expression.`, path: [index]}]
    }
  })
}
