import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {byFile, withBaseline} from './baseline.js'
import type {Config} from './config/config.js'
import {type Configs, createConfigs, loadConfig as loadAndCheck} from './config/load/index.js'
import {readBaseline} from './files/baseline-file.js'
import {findFiles, namesFolder} from './files/find.js'
import {InputError} from './files/input-error.js'
import {readDocument} from './files/read.js'
import {type Inspection, inspectText} from './inspect.js'
import {type LintResult, presets, rules} from './lint.js'
import {lintTogether} from './lint-together.js'
import type {Language} from './model/index.js'

export * from './index.js'
export {InputError}

export interface FileOptions {
  /** The folder that patterns and `configFile` start from; by default the one of the process. */
  cwd?: string
}

export interface ConfiguredOptions extends FileOptions {
  /** This holds for all files, `{}` for the defaults; globs in it start from `cwd`. */
  config?: Config
  /** This config for all files. With neither it nor `config`, each file has the nearest one above it. */
  configFile?: string
  /** Whether .gitignore and the `ignores` of configs count; they do by default. */
  ignore?: boolean
}

export interface LintFilesOptions extends ConfiguredOptions {
  /** A baseline that `okr-lint --suppress-all` has written; what it knows is found in `suppressedMessages`. */
  baseline?: string
  /** The language of the messages, whatever the config says. */
  locale?: Language
}

/**
 * Lints files, folders (their Markdown files and the JSON and YAML files that hold OKRs) and globs. Several files are one
 * workspace; it is complete where a folder is named. The paths of the results are absolute.
 *
 * @throws InputError where a pattern matches nothing or a file cannot be read, ConfigError for a faulty config.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintResult[]> {
  const {cwd = process.cwd()} = options
  const configs = configsOf(options)
  const known = options.baseline === undefined ? undefined : baselineIn(options.baseline, cwd)
  const together = {
    configFor: (filePath = cwd) => configs.configFor(filePath),
    isComplete: () => namesFolder(patterns, cwd),
  }
  const results: LintResult[] = []
  for await (const result of lintTogether(documentsOf(patterns, options, configs), together)) {
    results.push(known ? known(result) : result)
  }
  return results
}

/** Takes out of a result what a baseline knows. */
function baselineIn(name: string, cwd: string): (result: LintResult) => LintResult {
  const file = resolve(cwd, name)
  if (!existsSync(file)) throw new InputError(`There is no baseline ${name}. "okr-lint --suppress-all" writes one.`)
  const entries = byFile(readBaseline(file, name))
  const nameOf = (path: string) => relative(dirname(file), path).replaceAll('\\', '/')
  return (result) => withBaseline(result, entries.get(nameOf(result.filePath)) ?? []).result
}

/**
 * What holds for a file: the nearest config above it with all that it extends and its overrides for this file, as one
 * config that extends nothing.
 *
 * @throws ConfigError for a faulty config.
 */
export async function resolveConfigFor(filePath: string, options: LintFilesOptions = {}): Promise<Config> {
  return configsOf(options).configFor(resolve(options.cwd ?? process.cwd(), filePath))
}

function configsOf({cwd = process.cwd(), config, configFile, ignore = true, locale}: LintFilesOptions): Configs {
  if (config && configFile !== undefined) throw new TypeError('Give either config or configFile, not both.')
  return createConfigs({
    cwd,
    base: {rules, presets},
    config: config ?? configFile,
    above: locale ? [{name: 'locale', settings: {locale}}] : [],
    ignore,
  })
}

/**
 * Says what okr-lint reads in files, folders (as `lintFiles` searches them) and globs, without judging it. Of a config
 * counts what it says of language, words, names and the files to leave out.
 *
 * @throws InputError where a pattern matches nothing or a file cannot be read.
 */
export async function inspectFiles(
  patterns: readonly string[],
  options: ConfiguredOptions = {},
): Promise<Inspection[]> {
  const configs = configsOf(options)
  const inspections: Inspection[] = []
  for await (const {filePath, text} of documentsOf(patterns, options, configs)) {
    inspections.push(await inspectText(text, {filePath, config: await configs.configFor(filePath)}))
  }
  return inspections
}

/**
 * Reads a config file and what it extends, and checks all of it.
 *
 * @throws InputError where the file cannot be read, ConfigError with `file:line:column  message` for each fault.
 */
export async function loadConfig(file: string, options: FileOptions = {}): Promise<Config> {
  return loadAndCheck(file, options.cwd ?? process.cwd(), {rules, presets})
}

/** The texts of all that is not ignored. */
async function* documentsOf(patterns: readonly string[], {cwd = process.cwd()}: FileOptions, configs: Configs) {
  for (const file of await filesOf(patterns, cwd)) {
    const filePath = resolve(cwd, file)
    if (!(await configs.isIgnored(filePath))) yield {filePath, text: readDocument(file, cwd)}
  }
}

/** What the patterns stand for; the first that stands for nothing is an error. */
async function filesOf(patterns: readonly string[], cwd: string): Promise<string[]> {
  const {files, problems} = await findFiles(patterns, cwd)
  const [problem] = problems
  if (problem) throw problem
  return files
}
