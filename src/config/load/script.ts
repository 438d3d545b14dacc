import {statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ConfigError} from '../config-error.js'
import {type Source, valueSource} from './source.js'

/** Runs a config that is a program. Its lines are not known, so faults are placed by their keys. */
export async function scriptSource(name: string, folder: string, file: string): Promise<Source> {
  return valueSource(name, folder, await runModule(name, file))
}

/**
 * The default export of a module.
 *
 * @throws ConfigError where it cannot be run or exports nothing by default.
 */
export async function runModule(name: string, file: string): Promise<unknown> {
  const loaded = await run(name, file)
  const {default: value} = loaded as {default?: unknown}
  if (value === undefined)
    throw new ConfigError(`${name} has no default export; write "export default {…}", or "module.exports = {…}".`)
  return value
}

async function run(name: string, file: string): Promise<unknown> {
  try {
    // Whoever lints again and again, such as an editor, must see a file that has changed.
    const url = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`
    if (!/^\.[cm]?ts$/.test(extname(file)) || readsTypeScript) return await import(url)
    return await runTypeScript(name, file)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const {name: kind, message} = error instanceof Error ? error : {name: 'Error', message: String(error)}
    throw new ConfigError(`${name} cannot be run: ${kind}: ${message.split('\n')[0]}`)
  }
}

const readsTypeScript = Boolean((process.features as {typescript?: unknown}).typescript)

/** Older Nodes do not read TypeScript by themselves. */
async function runTypeScript(name: string, file: string): Promise<unknown> {
  const jiti = [file, import.meta.url].map(pathOfJiti).find((path) => path !== undefined)
  if (jiti === undefined) {
    throw new ConfigError(
      `${name} is TypeScript, which Node ${process.versions.node} does not read: run "npm install --save-dev jiti", use Node 22.18 or newer, or write it as okr-lint.config.mjs.`,
    )
  }
  const {createJiti} = (await import(pathToFileURL(jiti).href)) as typeof import('jiti')
  return createJiti(file, {fsCache: false, moduleCache: false}).import(file)
}

function pathOfJiti(from: string): string | undefined {
  try {
    return createRequire(from).resolve('jiti')
  } catch {
    return undefined
  }
}
