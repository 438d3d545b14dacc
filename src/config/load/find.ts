import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Folders, readFolders} from '../../files/folders.js'
import {ConfigError} from '../config-error.js'

const ENDINGS = ['json', 'jsonc', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const NAMES = ENDINGS.map((ending) => `okr-lint.config.${ending}`)

/** Finds the config of a folder: its own, else that of the nearest folder above that has one. */
export type FindConfig = (folder: string) => string | undefined

/** Each folder is read once, so that a thousand files cost hardly more than one. */
export function configFinder(folders: Folders = readFolders()): FindConfig {
  const known = new Map<string, string | undefined>()
  const find: FindConfig = (folder) => {
    if (known.has(folder)) return known.get(folder)
    const above = dirname(folder)
    const found = ownConfig(folder, folders(folder)) ?? (above === folder ? undefined : find(above))
    known.set(folder, found)
    return found
  }
  return find
}

/** The configs in a folder with these names: files, and package.json where it holds one. */
export function ownConfigs(folder: string, names: ReadonlySet<string>): string[] {
  const own = NAMES.filter((name) => names.has(name))
  if (names.has('package.json') && hasConfig(join(folder, 'package.json'))) own.push('package.json')
  return own
}

function ownConfig(folder: string, names: ReadonlySet<string>): string | undefined {
  const own = ownConfigs(folder, names)
  const [first, second] = own
  if (first === undefined) return undefined
  if (second === undefined) return join(folder, first)
  const listed = own.map((name) => (name === 'package.json' ? '"okrLint" in package.json' : name)).join(' and ')
  throw new ConfigError(`The folder ${folder} has ${own.length} configs, ${listed}; keep one of them.`)
}

function hasConfig(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    // Most packages do not even mention it.
    return text.includes('"okrLint"') && Object.hasOwn(JSON.parse(text) as object, 'okrLint')
  } catch {
    return false
  }
}
