import type {Config} from './config.js'
import {ConfigError, type ConfigFault} from './config-error.js'
import {faultsOf} from './faults.js'
import {describeIssues} from './issue.js'
import {type Base, layersOf} from './layers.js'
import {configSchema, keysAt} from './schema.js'
import {flatConfig, settle} from './settle.js'

/**
 * Checks a config that stands in no file, and puts what it and its presets say into one that extends nothing. What it
 * says of some files only is left aside.
 *
 * @param above what holds on top of it.
 * @throws ConfigError for the first thing that it cannot say.
 */
export async function flattened(config: Config, above: Pick<Config, 'rules' | 'locale'>, base: Base): Promise<Config> {
  const parts = layersOf({extends: [config], ...above}, base)
  const [fault] = [...(await shapeFaults(config)), ...(await faultsOf(parts))]
  if (fault) throw new ConfigError([fault.path.join('.'), fault.message].join('  '), fault.path)
  const everywhere = parts.layers.filter(({files}) => files === undefined)
  return flatConfig(settle(everywhere, parts.rules), parts.plugins)
}

async function shapeFaults(config: Config): Promise<ConfigFault[]> {
  if (Object.keys(config).length === 0) return []
  const result = configSchema(await import('zod')).safeParse(config)
  return result.success ? [] : describeIssues(result.error.issues, config, keysAt)
}
