import {createRequire} from 'node:module'
import {isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {didYouMean} from '../config/nearest.js'
import {FORMATTER_NAMES, type Formatter, type FormatterOptions, type MakeFormatter} from '../format/index.js'
import {UsageError} from './usage-error.js'

/**
 * A formatter that somebody wrote for themselves: a module whose default export is a `MakeFormatter`.
 *
 * @param name a path from `cwd` or the name of a package that can be reached from there.
 * @throws UsageError where it is not there, cannot be loaded or makes no formatter.
 */
export async function customFormatter(name: string, cwd: string, options: FormatterOptions): Promise<Formatter> {
  const module = await load(name, cwd)
  const make = module.default
  if (typeof make !== 'function') {
    throw new UsageError(`The formatter ${name} has no default export that is a function.`)
  }
  const formatter: unknown = await (make as MakeFormatter)(options)
  if (!isFormatter(formatter)) {
    throw new UsageError(`The formatter ${name} has to return an object with the functions "file" and "end".`)
  }
  return formatter
}

async function load(name: string, cwd: string): Promise<{default?: unknown}> {
  const isPath = /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
  let found: string
  try {
    found = isPath ? resolve(cwd, name) : createRequire(join(cwd, 'package.json')).resolve(name)
  } catch {
    throw new UsageError(
      `There is no format "${name}".${didYouMean(name, FORMATTER_NAMES)} Use ${FORMATTER_NAMES.join(', ')}, or the path or package of your own, e.g. ./my-format.mjs.`,
    )
  }
  try {
    return await import(pathToFileURL(found).href)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (missing && isPath && error.message.includes(found)) throw new UsageError(`There is no formatter ${name}.`)
    throw new UsageError(`The formatter ${name} cannot be loaded: ${error instanceof Error ? error.message : error}`)
  }
}

function isFormatter(value: unknown): value is Formatter {
  if (typeof value !== 'object' || value === null) return false
  return 'file' in value && typeof value.file === 'function' && 'end' in value && typeof value.end === 'function'
}
