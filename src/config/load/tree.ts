import {dirname, isAbsolute, resolve} from 'node:path'
import {shown} from '../../files/find.js'
import {InputError} from '../../files/input-error.js'
import type {Config, Plugin} from '../config.js'
import {faultsOf} from '../faults.js'
import {describeIssues} from '../issue.js'
import {type Base, type Layer, type Layers, layersOf, treeOf} from '../layers.js'
import {configSchema, keysAt} from '../schema.js'
import {FaultHere} from './fault-here.js'
import {packageFile} from './package.js'
import {loadPlugin} from './plugin.js'
import {readSource} from './read.js'
import {faultsError, type Path, type Source, valueSource} from './source.js'

/** A config file with all that it extends. */
export interface LoadedConfig {
  source: Source
  config: Config
  layers: Layers
  /** Where each config of the tree was read. */
  sources: Map<object, Source>
}

/**
 * Reads a config and all that it extends, and checks all of it.
 *
 * @param from a file, as the person wrote it, relative to `cwd` or absolute; errors name it like this. Or a config that
 * was written in `cwd`.
 * @param above what holds on top of it.
 * @param onFile is told of each file that is about to be read, by its absolute path.
 * @throws InputError where a file cannot be read, ConfigError where one says what it cannot say: a line for each fault,
 * `file:line:column  message`.
 */
export async function loadTree(
  from: string | Config,
  cwd: string,
  base: Base,
  above: readonly Layer[] = [],
  onFile: (path: string) => void = () => {},
): Promise<LoadedConfig> {
  const sources: LoadedConfig['sources'] = new Map()
  const isFile = typeof from === 'string'
  const read = (name: string) => {
    onFile(resolve(cwd, name))
    return readSource(name, cwd)
  }
  const source = isFile ? await read(from) : valueSource('config', cwd, from)
  const config = await configOf(source, {cwd, read, base, sources, chain: isFile ? [resolve(cwd, from)] : []})
  const parts = layersOf(config, base)
  const layers = {...parts, layers: [...parts.layers, ...above]}
  await checkLayers(layers, sources, source)
  return {source, config, layers, sources}
}

/**
 * @param top what is at fault where a fault lies in no config, such as a preset of a plugin.
 * @throws ConfigError for names, levels, options and examples that are wrong.
 */
export async function checkLayers(layers: Layers, sources: LoadedConfig['sources'], top?: Source): Promise<void> {
  const faults = await faultsOf(layers)
  if (faults.length === 0) return
  throw faultsError(
    faults.map(({config, ...fault}) => {
      const source = config ? sources.get(config) : top
      return {...fault, path: config ? fault.path : ['plugins'], source: source ?? nowhere(config, layers)}
    }),
  )
}

/** A layer that stands in no file, such as a flag, is named as a whole. */
function nowhere(config: object | undefined, {layers}: Layers): Source {
  const name = layers.find((layer) => layer.config === config)?.name ?? ''
  return {name, folder: '', value: undefined, place: () => name}
}

interface Reading {
  cwd: string
  read: (name: string) => Promise<Source>
  base: Base
  sources: LoadedConfig['sources']
  /** The files that led here, each of which extends the next. */
  chain: readonly string[]
}

async function configOf(source: Source, reading: Reading): Promise<Config> {
  await checkShape(source)
  const {$schema: _, ...config} = source.value as Config & {$schema?: string}
  const plugins: Plugin[] = []
  for (const [index, plugin] of (config.plugins ?? []).entries())
    plugins.push(await at(source, ['plugins', index], () => loadPlugin(plugin, source.folder)))
  const presets = [
    ...Object.keys(reading.base.presets),
    ...plugins.flatMap(({name, presets = {}}) => Object.keys(presets).map((preset) => `${name}/${preset}`)),
  ]
  const below: (string | Config)[] = []
  for (const [index, entry] of (config.extends ?? []).entries()) {
    const path = ['extends', index]
    below.push(
      typeof entry === 'string'
        ? presets.includes(entry)
          ? entry
          : await at(source, path, () => extended(entry, source, reading))
        : await configOf({...source, value: entry, place: (inner) => source.place([...path, ...inner])}, reading),
    )
  }
  const loaded: Config = {...config, ...(config.extends && {extends: below}), ...(config.plugins && {plugins})}
  reading.sources.set(loaded, source)
  return loaded
}

/** Says where in a config the fault lies that something else has found. */
async function at<Result>(source: Source, path: Path, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FaultHere || error instanceof InputError)) throw error
    throw faultsError([{message: error.message, path, source}])
  }
}

/** What stands in `extends` and is no preset: a file, or a package. A name that is neither is left to be reported. */
async function extended(entry: string, source: Source, reading: Reading): Promise<string | Config> {
  const isPath = /^\.{1,2}\//.test(entry) || isAbsolute(entry)
  const file = isPath ? resolve(source.folder, entry) : packageFile(entry, source.folder)
  if (file === undefined) {
    if (!/[/@]|^okr-lint-/.test(entry)) return entry
    throw new FaultHere(`There is no package "${entry}" here; install it with npm, or start paths with "./".`)
  }
  const start = reading.chain.indexOf(file)
  if (start >= 0) {
    const circle = [...reading.chain.slice(start), file].map((link) => shown(link, reading.cwd))
    throw new FaultHere(`These configs extend each other in a circle: ${circle.join(' → ')}. Take one link out.`)
  }
  const below = await reading.read(shown(file, reading.cwd))
  return configOf({...below, folder: dirname(file)}, {...reading, chain: [...reading.chain, file]})
}

/** @throws ConfigError with every place where the shape does not fit. */
async function checkShape(source: Source): Promise<void> {
  const value = withoutValues(source.value)
  const result = configSchema(await import('zod')).safeParse(value)
  if (result.success) return
  throw faultsError(describeIssues(result.error.issues, value, keysAt).map((issue) => ({...issue, source})))
}

/** Programs may put configs and plugins themselves where files can only name them; these are checked one by one. */
function withoutValues(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const config: Record<string, unknown> = {...value}
  for (const key of ['extends', 'plugins']) {
    const list = config[key]
    if (Array.isArray(list)) {
      config[key] = list.map((item) => (typeof item === 'object' && item !== null ? 'a value' : item))
    }
  }
  return config
}

/** All globs of files that are not to be linted, with the folder that they start from. */
export const ignoresOf = ({config, sources, source}: LoadedConfig): {folder: string; globs: readonly string[]}[] =>
  treeOf(config).flatMap((part) =>
    part.ignores ? [{folder: (sources.get(part) ?? source).folder, globs: part.ignores}] : [],
  )
