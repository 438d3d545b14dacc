import {statSync} from 'node:fs'
import {dirname, extname, resolve} from 'node:path'
import {attempt, readDocument} from '../../files/read.js'
import type {Source} from './source.js'

/**
 * Reads a config file by its ending; without a known one it is JSON.
 *
 * @param file as the person wrote it, relative to `cwd` or absolute.
 * @throws InputError where it cannot be read, ConfigError where it is broken.
 */
export async function readSource(file: string, cwd: string): Promise<Source> {
  const path = resolve(cwd, file)
  const folder = dirname(path)
  if (/^\.[cm]?[jt]s$/.test(extname(file))) {
    attempt(file, () => statSync(path))
    const {scriptSource} = await import('./script.js')
    return scriptSource(file, folder, path)
  }
  const text = readDocument(file, cwd)
  if (/^\.ya?ml$/.test(extname(file))) {
    const {yamlSource} = await import('./yaml.js')
    return yamlSource(file, folder, text)
  }
  const {jsonSource} = await import('./json.js')
  return jsonSource(file, folder, text.replace(/^\uFEFF/, ' '), path.endsWith('package.json') ? 'okrLint' : undefined)
}
