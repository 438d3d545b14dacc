import type {Rule} from '../../rule/index.js'
import type {Layer} from '../layers.js'
import type {Settled, SettledConfig, SettledRule} from '../settle.js'
import type {Path} from './source.js'
import type {LoadedConfig} from './tree.js'

interface From<Value> {
  value: Value
  /** `okr-lint.config.json:3:5`, `preset "standard"`, `--rule`, `default`. */
  from: string
}

/** What holds for a file, each value with the place that it comes from. */
export interface Origins {
  /** The config that was found; absent where there is none. */
  config?: string
  /** Rules that are on, or that somebody has turned off. */
  rules: Record<string, {severity: string; from: string; options?: Record<string, From<unknown>>}>
  words?: {word: string; language: string; class: string; change: string; from: string}[]
  names?: From<string>[]
  phraseRules?: From<string>[]
  [key: string]: unknown
}

export function originsOf(
  {rules, names, phraseRules, others}: SettledConfig,
  layers: readonly Layer[],
  known: readonly Rule[],
  loaded: LoadedConfig | undefined,
): Origins {
  const placeOf = (layer: Layer | undefined, path: Path): string => {
    const source = layer?.config && loaded?.sources.get(layer.config)
    return source?.place(path) ?? layer?.name ?? 'default'
  }
  const from = <Value>({value, layer, path}: Settled<Value>): From<Value> => ({value, from: placeOf(layer, path)})
  const ruleEntry = (id: string, {level, options}: SettledRule) => {
    const defaults: object = known.find((rule) => rule.id === id)?.defaults ?? {}
    const entries = Object.entries(defaults).map(([key, value]) => [key, {value, from: 'default'}])
    const set = Object.entries(options).map(([key, option]) => [key, from(option)])
    const all = Object.fromEntries([...entries, ...set])
    const severity = level?.value ?? 'off'
    return {
      severity,
      from: placeOf(level?.layer, level?.path ?? []),
      ...(severity !== 'off' && Object.keys(all).length > 0 && {options: all}),
    }
  }
  const words = layers.flatMap((layer) => wordsIn(layer, placeOf))
  return {
    ...(loaded && {config: loaded.source.name}),
    ...Object.fromEntries([...others].map(([key, value]) => [key, from(value)])),
    ...(names.length > 0 && {names: names.map(from)}),
    ...(words.length > 0 && {words}),
    ...(phraseRules.length > 0 && {phraseRules: phraseRules.map((rule) => ({...from(rule), value: rule.value.id}))}),
    rules: Object.fromEntries([...rules].map(([id, rule]) => [id, ruleEntry(id, rule)])),
  }
}

function wordsIn({settings, path, ...layer}: Layer, placeOf: (layer: Layer, path: Path) => string) {
  if ('preset' in settings) return []
  const found: NonNullable<Origins['words']> = []
  for (const [language, classes] of Object.entries(settings.words ?? {})) {
    for (const [name, changes] of Object.entries(classes)) {
      for (const change of ['add', 'remove'] as const) {
        for (const [index, word] of (changes[change] ?? []).entries()) {
          const at = placeOf({settings, path, ...layer}, [...path, 'words', language, name, change, index])
          found.push({word, language, class: name, change, from: at})
        }
      }
    }
  }
  return found
}
