import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** The file that a package name stands for in a folder, `undefined` where there is none. */
export function packageFile(name: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'okr-lint.config.js')).resolve(name)
  } catch (error) {
    const {code} = error as {code?: string}
    return code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? importedFile(name, folder) : undefined
  }
}

/** What `import` would find in a package that has nothing for `require`; Node offers no synchronous way to ask. */
function importedFile(name: string, folder: string): string | undefined {
  const [, packageName = '', subpath = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(name) ?? []
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', packageName)
    if (existsSync(join(home, 'package.json'))) {
      const {exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {exports?: unknown}
      const file = exportedFile(exports, `.${subpath}`)
      return file === undefined ? undefined : join(home, file)
    }
    if (at === dirname(at)) return undefined
  }
}

function exportedFile(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined
  if (typeof exports !== 'object' || exports === null) return undefined
  const entries = exports as Record<string, unknown>
  const isByPath = Object.keys(entries).some((key) => key.startsWith('.'))
  return firstFile(isByPath ? entries[subpath] : subpath === '.' ? entries : undefined)
}

function firstFile(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return undefined
  for (const [condition, value] of Object.entries(target)) {
    const file = ['import', 'node', 'default'].includes(condition) ? firstFile(value) : undefined
    if (file !== undefined) return file
  }
  return undefined
}
