import {resolve} from 'node:path'
import type {ParseError} from 'jsonc-parser'
import {type Config, RULE_LEVELS, type RuleSetting, type Settings} from '../config/config.js'
import {type Configs, createConfigs} from '../config/load/index.js'
import {didYouMean} from '../config/nearest.js'
import {createLinter, type Linter, presets, rules} from '../lint.js'
import type {Language} from '../model/index.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

/** The flags that say which config holds for documents. */
export const CONFIG_FILE_OPTIONS = {
  config: {type: 'string'},
  'no-config': {type: 'boolean'},
  'no-ignore': {type: 'boolean'},
} as const

/** The flags that say what holds for documents. */
export const CONFIG_OPTIONS = {
  ...CONFIG_FILE_OPTIONS,
  locale: {type: 'string'},
  rule: {type: 'string', multiple: true},
} as const

export interface ConfigFlags {
  config?: string | undefined
  'no-config'?: boolean | undefined
  'no-ignore'?: boolean | undefined
  locale?: string | undefined
  rule?: string[] | undefined
}

/** @throws UsageError where flags contradict each other or `--rule` cannot be read. */
export async function configsOf(flags: ConfigFlags, {cwd}: Io): Promise<Configs> {
  if (flags.config !== undefined && flags['no-config'])
    throw new UsageError('"--config" and "--no-config" contradict each other; leave one of them out.')
  const above: {name: string; settings: Settings}[] = []
  for (const flag of flags.rule ?? []) above.push({name: '--rule', settings: {rules: await ruleOf(flag)}})
  if (flags.locale) above.push({name: '--locale', settings: {locale: flags.locale as Language}})
  return createConfigs({
    cwd,
    base: {rules, presets},
    config: flags['no-config'] ? false : flags.config,
    above,
    ignore: !flags['no-ignore'],
  })
}

/** Lints each document for itself, by the config that holds for it. */
export function linterOver(configs: Configs, {cwd}: Io): Linter {
  const linters = new Map<Config, Promise<Linter>>()
  return async (text, options = {}) => {
    const config = await configs.configFor(options.filePath ?? resolve(cwd, 'stdin'))
    const linter = linters.get(config) ?? createLinter(config)
    linters.set(config, linter)
    return (await linter)(text, options)
  }
}

/** `ID`, `ID: level` or `ID: {"max": 3}`. */
async function ruleOf(flag: string): Promise<Record<string, RuleSetting>> {
  const [, id = flag, setting] = /^\s*([^:\s]+)\s*(?::\s*(.*?)\s*)?$/s.exec(flag) ?? []
  if (!setting) return {[id]: {}}
  if (setting.startsWith('{')) return {[id]: await optionsOf(setting)}
  const level = RULE_LEVELS.find((known) => known === setting)
  if (level) return {[id]: level}
  const guess = didYouMean(setting, RULE_LEVELS)
  throw new UsageError(
    `"--rule" cannot set ${id} to "${setting}".${guess} Use ${RULE_LEVELS.join(', ')}, or options in braces.`,
  )
}

async function optionsOf(text: string): Promise<RuleSetting> {
  const {parse} = await import('jsonc-parser')
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, {allowTrailingComma: true})
  if (errors.length === 0) return value as RuleSetting
  throw new UsageError(
    `"--rule" cannot read ${text}. Write options as JSON, e.g. --rule 'objective-count: {"max": 3}'.`,
  )
}
