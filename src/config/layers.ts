import type {Preset, Rule} from '../rule/index.js'
import {definePhraseRule} from '../rule/phrase-rule.js'
import type {Config, Plugin, Settings} from './config.js'
import type {ConfigFault} from './config-error.js'
import {didYouMean} from './nearest.js'

/** What okr-lint itself brings. */
export interface Base {
  rules: readonly Rule[]
  presets: Readonly<Record<string, Preset>>
}

/** One piece of what a config says, or that it extends. */
export interface Layer {
  settings: Settings | {preset: Preset}
  /** The config in which it stands, and the keys that lead to it there; a layer of a preset or plugin stands in none. */
  config?: Config
  path: readonly (string | number)[]
  /** What it is called where it stands in no config: `preset "standard"`. */
  name?: string
  /** Which files it is for, by globs from the folder of its config. */
  files?: readonly string[]
  ignores?: readonly string[]
}

/** A config taken apart: what holds, in the order in which it applies. */
export interface Layers {
  layers: Layer[]
  /** All rules that there are, those of plugins under their full name. */
  rules: readonly Rule[]
  plugins: readonly NamedPlugin[]
  faults: ConfigFault[]
}

/** Takes a config apart. Paths and packages in it must have been replaced by what they stand for. */
export function layersOf(config: Config, base: Base): Layers {
  const tree = treeOf(config)
  const plugins = pluginsOf(tree)
  const known: Base = {
    rules: [...base.rules, ...plugins.flatMap(rulesOf)],
    presets: Object.assign({...base.presets}, ...plugins.map(presetsOf)),
  }
  const faults: ConfigFault[] = []
  const layers: Layer[] = plugins.map((plugin) => ({
    name: `plugin "${plugin.name}"`,
    path: [],
    settings: {...(plugin.words && {words: plugin.words}), ...(plugin.names && {names: plugin.names})},
  }))
  const preset = (name: string, settings: Preset) =>
    layers.push({name: `preset "${name}"`, path: [], settings: {preset: settings}})
  if (tree.every((part) => part.extends === undefined || isOnlyConfigs(part.extends)))
    if (known.presets.standard) preset('standard', known.presets.standard)

  const add = (part: Config) => {
    const {extends: below = [], plugins: _, overrides = [], ignores: __, ...settings} = part
    for (const [index, entry] of below.entries()) {
      if (typeof entry !== 'string') add(entry)
      else if (Object.hasOwn(known.presets, entry)) preset(entry, known.presets[entry] ?? {})
      else faults.push({message: noPreset(entry, known), path: ['extends', index], config: part})
    }
    layers.push({settings, config: part, path: []})
    for (const [index, {files, ignores = [], ...override}] of overrides.entries())
      layers.push({settings: override, config: part, path: ['overrides', index], files, ignores})
  }
  add(config)
  return {layers, rules: known.rules, plugins, faults}
}

/** `[]` is a word about presets; a list of other configs is none. */
const isOnlyConfigs = (list: NonNullable<Config['extends']>): boolean =>
  list.length > 0 && list.every((entry) => typeof entry !== 'string')

const noPreset = (name: string, {presets}: Base): string => {
  const names = Object.keys(presets)
  return `There is no preset "${name}".${didYouMean(name, names)} Presets are ${names.join(', ')}.`
}

/** A config and all that it extends. */
export function treeOf(config: Config): Config[] {
  const below = (config.extends ?? []).filter((entry) => typeof entry !== 'string')
  return [...below.flatMap(treeOf), config]
}

export type NamedPlugin = Plugin & {name: string}

function pluginsOf(tree: readonly Config[]): NamedPlugin[] {
  const byName = new Map<string, NamedPlugin>()
  for (const {plugins = []} of tree) {
    for (const plugin of plugins) {
      if (typeof plugin !== 'string') byName.set(plugin.name ?? 'plugin', {...plugin, name: plugin.name ?? 'plugin'})
    }
  }
  return [...byName.values()]
}

const rulesOf = ({name, rules = [], phraseRules = []}: NamedPlugin): Rule[] =>
  [...rules, ...phraseRules.map(definePhraseRule)].map((rule) => ({...rule, id: `${name}/${rule.id}`}))

const presetsOf = ({name, presets = {}}: NamedPlugin): Record<string, Preset> =>
  Object.fromEntries(Object.entries(presets).map(([preset, entries]) => [`${name}/${preset}`, entries]))

/** All rules that a config may turn on. */
export function rulesKnownTo(config: Config, base: Base): string[] {
  const phraseRules = treeOf(config).flatMap(({phraseRules: own = []}) => own)
  return [...layersOf(config, base).rules, ...phraseRules].map(({id}) => id)
}
