import {resolve} from 'node:path'
import type {Config} from './config/config.js'
import {loadConfig as loadAndCheck} from './config/load.js'
import {findFiles, namesFolder} from './files/find.js'
import {InputError} from './files/input-error.js'
import {readDocument} from './files/read.js'
import {type Inspection, inspectText} from './inspect.js'
import {createLinter, type LintResult, resolveConfig} from './lint.js'
import {createWorkspace} from './lint-workspace.js'
import type {Language} from './model/index.js'

export * from './index.js'
export {InputError}

export interface FileOptions {
  /** The folder that patterns and `configFile` start from; by default the one of the process. */
  cwd?: string
}

export interface LintFilesOptions extends FileOptions {
  /** What holds beside the defaults. It cannot be given together with `configFile`. */
  config?: Config
  configFile?: string
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
  const {cwd = process.cwd(), config, configFile, locale} = options
  if (config && configFile !== undefined) throw new TypeError('Give either config or configFile, not both.')
  const base = configFile === undefined ? config : await loadConfig(configFile, {cwd})
  const own = {...base, ...(locale && {locale})}
  const files = await eachFile(patterns, cwd, async (text, filePath) => ({text, filePath}))
  const [only, ...others] = files
  if (only && others.length === 0) {
    const lint = await createLinter(own)
    return [await lint(only.text, {filePath: only.filePath})]
  }
  const workspace = await createWorkspace({config: own, complete: namesFolder(patterns, cwd), light: true})
  for (const {text, filePath} of files) await workspace.update(filePath, text)
  const results = await Promise.all(files.map(({filePath}) => workspace.resultOf(filePath)))
  return results.flatMap((result) => result ?? [])
}

/**
 * Says what okr-lint reads in files, folders (as `lintFiles` searches them) and globs, without judging it.
 *
 * @throws InputError where a pattern matches nothing or a file cannot be read.
 */
export async function inspectFiles(patterns: readonly string[], options: FileOptions = {}): Promise<Inspection[]> {
  return eachFile(patterns, options.cwd ?? process.cwd(), (text, filePath) => inspectText(text, {filePath}))
}

/**
 * Reads a config file (JSON, comments allowed) and checks all of it.
 *
 * @throws InputError where the file cannot be read, ConfigError with `file:line:column  message` for each fault.
 */
export async function loadConfig(file: string, options: FileOptions = {}): Promise<Config> {
  return loadAndCheck(file, options.cwd ?? process.cwd(), resolveConfig)
}

async function eachFile<Result>(
  patterns: readonly string[],
  cwd: string,
  read: (text: string, filePath: string) => Promise<Result>,
): Promise<Result[]> {
  const {files, problems} = await findFiles(patterns, cwd)
  const [problem] = problems
  if (problem) throw problem
  const results: Result[] = []
  for (const file of files) results.push(await read(readDocument(file, cwd), resolve(cwd, file)))
  return results
}
