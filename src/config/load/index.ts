import {dirname} from 'node:path'
import {shown} from '../../files/find.js'
import {readFolders} from '../../files/folders.js'
import {gitIgnored} from '../../files/git-ignore.js'
import {globMatcher, type Matches} from '../../files/glob.js'
import type {Config, Settings} from '../config.js'
import {type Base, type Layer, type Layers, layersOf} from '../layers.js'
import {flatConfig, settle} from '../settle.js'
import {configFinder, type FindConfig} from './find.js'
import {type Origins, originsOf} from './origins.js'
import type {LoadedConfig} from './tree.js'

export interface ConfigsOptions {
  /** Where the person is; paths in messages are relative to it. */
  cwd: string
  /** What okr-lint itself brings. */
  base: Base
  /** This file or this config for all files; `false` for none. By default each file has the nearest one. */
  config?: string | Config | false | undefined
  /** What holds on top of every config, such as `--rule` and `--locale`, by what it is called. */
  above?: readonly {name: string; settings: Settings}[]
  /** Whether `ignores` and .gitignore count. */
  ignore?: boolean
  /** Is told of each config file that is about to be read, by its absolute path. */
  onFile?: (path: string) => void
}

/** Says what holds for each file; configs are found, read and checked when the first file asks for them. */
export interface Configs {
  /** One that extends nothing and has no overrides. The same object for all files for which the same holds. */
  configFor(filePath: string): Promise<Config>
  /** What holds, each value with the place that it comes from. */
  originsFor(filePath: string): Promise<Origins>
  isIgnored(filePath: string): Promise<boolean>
}

export function createConfigs({cwd, base, config, above = [], ignore = true, onFile}: ConfigsOptions): Configs {
  const folders = readFolders()
  const find = configFinder(folders)
  const ignoredByGit = gitIgnored(cwd, folders)
  const aboveLayers = above.map(({name, settings}): Layer => ({name, settings, config: {}, path: []}))
  const loading = new Map<string | Config | false, Promise<Holding>>()

  /** What the config of a file says, read once. */
  const holdingFor = (filePath: string): Promise<Holding> => {
    const from = config ?? nearest(find, filePath, cwd)
    const holding = loading.get(from) ?? load(from)
    loading.set(from, holding)
    return holding
  }

  const load = async (from: string | Config | false): Promise<Holding> => {
    if (from === false) return unconfigured(base, aboveLayers)
    const {ignoresOf, loadTree} = await import('./tree.js')
    const loaded = await loadTree(from, cwd, base, aboveLayers, onFile)
    const matchers = new Map<Layer, {matches: Matches; ignores: Matches}>()
    for (const layer of loaded.layers.layers.filter(({files}) => files !== undefined)) {
      const folder = (layer.config && loaded.sources.get(layer.config))?.folder ?? cwd
      const matcherOf = (globs: readonly string[] = []) => globMatcher(globs, folder)
      matchers.set(layer, {matches: await matcherOf(layer.files), ignores: await matcherOf(layer.ignores)})
    }
    const ignores = await Promise.all(ignoresOf(loaded).map(({globs, folder}) => globMatcher(globs, folder)))
    return {loaded, layers: loaded.layers, matchers, ignores, configs: new Map()}
  }

  return {
    async configFor(filePath) {
      const holding = await holdingFor(filePath)
      const {layers, key} = layersFor(filePath, holding)
      const known = holding.configs.get(key)
      if (known) return known
      const config = flatConfig(settle(layers, holding.layers.rules), holding.layers.plugins)
      holding.configs.set(key, config)
      return config
    },
    async originsFor(filePath) {
      const holding = await holdingFor(filePath)
      const {layers} = layersFor(filePath, holding)
      return originsOf(settle(layers, holding.layers.rules), layers, holding.layers.rules, holding.loaded)
    },
    async isIgnored(filePath) {
      if (!ignore) return false
      const {ignores} = await holdingFor(filePath)
      return ignores.some((matches) => matches(filePath)) || ignoredByGit(filePath)
    },
  }
}

/** A config with what is needed to say what it holds for a file. */
interface Holding {
  loaded?: LoadedConfig
  layers: Layers
  matchers: Map<Layer, {matches: Matches; ignores: Matches}>
  ignores: readonly Matches[]
  /** By the numbers of the layers that hold. */
  configs: Map<string, Config>
}

/** What holds where there is no config; on its own it is nothing to check or to merge. */
async function unconfigured(base: Base, above: readonly Layer[]): Promise<Holding> {
  const parts = layersOf({}, base)
  const layers = {...parts, layers: [...parts.layers, ...above]}
  if (above.length > 0) {
    const {checkLayers} = await import('./tree.js')
    await checkLayers(layers, new Map())
  }
  const configs = new Map<string, Config>(above.length === 0 ? [['', {}]] : [])
  return {layers, matchers: new Map(), ignores: [], configs}
}

function nearest(find: FindConfig, filePath: string, cwd: string): string | false {
  const file = find(dirname(filePath))
  return file === undefined ? false : shown(file, cwd)
}

function layersFor(filePath: string, {layers: {layers}, matchers}: Holding): {layers: Layer[]; key: string} {
  const holds = (layer: Layer) => {
    const matcher = matchers.get(layer)
    return !matcher || (matcher.matches(filePath) && !matcher.ignores(filePath))
  }
  const key = layers.flatMap((layer, index) => (matchers.has(layer) && holds(layer) ? [index] : [])).join()
  return {layers: layers.filter(holds), key}
}

/** Reads and checks one config file and what it extends, as it holds for files that no override means. */
export async function loadConfig(file: string, cwd: string, base: Base): Promise<Config> {
  const {loadTree} = await import('./tree.js')
  return (await loadTree(file, cwd, base)).config
}
