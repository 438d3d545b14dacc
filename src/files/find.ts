import {statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {looksLikeOkrData} from '../parse/look.js'
import {InputError} from './input-error.js'
import {attempt, readSmall} from './read.js'

/** What folders are searched for. */
const BELOW_FOLDERS = '**/*.{md,markdown,json,jsonc,yaml,yml}'
/** What never holds OKRs, beside hidden files and folders. */
const OTHER_FILES = [
  '**/node_modules/**',
  '**/{package,package-lock,npm-shrinkwrap,composer,tsconfig*,jsconfig*,biome,knip,deno,turbo,nx,lerna}.json',
  '**/{pnpm-lock,pnpm-workspace,docker-compose*,compose*,mkdocs,action}.{yaml,yml}',
  '**/okr-lint.config.*',
]
export const DATA = /\.(?:jsonc?|ya?ml)$/i
/** What globs may find; a file that is named outright is read whatever its ending. */
export const READABLE = /\.(?:md|markdown|jsonc?|ya?ml)$/i

/**
 * The files that files, folders and globs stand for, in this order, each once, relative to `cwd` where they are
 * below it. What stands for nothing is in `problems`.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<{files: string[]; problems: InputError[]}> {
  const files = new Set<string>()
  const problems: InputError[] = []
  for (const pattern of patterns) {
    try {
      for (const file of await filesOf(pattern, cwd)) files.add(file)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(error)
    }
  }
  return {files: [...files], problems}
}

async function filesOf(pattern: string, cwd: string): Promise<string[]> {
  const kind = kindOf(pattern, cwd)
  if (kind === 'file') return [shown(resolve(cwd, pattern), cwd)]
  // Whoever names their files pays nothing for globs.
  const {glob} = await import('tinyglobby')
  const base = kind === 'folder' ? resolve(cwd, pattern) : cwd
  const found = await glob(kind === 'folder' ? BELOW_FOLDERS : pattern, {
    cwd: base,
    ignore: kind === 'folder' ? OTHER_FILES : ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
  const readable = found.filter((file) => READABLE.test(file)).sort()
  const files =
    kind === 'folder' ? readable.filter((file) => !DATA.test(file) || holdsOkrs(join(base, file))) : readable
  if (files.length > 0) return files.map((file) => shown(join(base, file), cwd))
  throw new InputError(
    kind === 'folder'
      ? `There is no Markdown file, and no JSON or YAML file with OKRs, in ${pattern === '.' ? 'this folder' : `the folder ${pattern}`} or below it. A file that is named itself is read whatever it holds.`
      : `No Markdown, JSON or YAML file matches "${pattern}".`,
  )
}

/** Tells whether a folder would be searched for a file; of JSON and YAML the text decides, see `looksLikeOkrData`. */
export async function searchedIn(folder: string): Promise<(file: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  const isFound = picomatch(BELOW_FOLDERS, {ignore: OTHER_FILES, nocase: true})
  return (file) => isFound(relative(folder, file).replaceAll(sep, '/'))
}

/** JSON and YAML files are mostly something else; those that cannot be read are left alone as well. */
function holdsOkrs(path: string): boolean {
  try {
    return looksLikeOkrData(readSmall(path, path).toString('utf8'), path)
  } catch {
    return false
  }
}

/** Whether some pattern stands for all that is in a folder. */
export const namesFolder = (patterns: readonly string[], cwd: string): boolean =>
  patterns.length === 0 ||
  patterns.some((pattern) => statSync(resolve(cwd, pattern), {throwIfNoEntry: false})?.isDirectory())

function kindOf(pattern: string, cwd: string): 'file' | 'folder' | 'glob' {
  const stats = attempt(pattern, () => statSync(resolve(cwd, pattern), {throwIfNoEntry: false}))
  if (stats?.isDirectory()) return 'folder'
  if (stats) return 'file'
  if (/[*?[\]{}!()]/.test(pattern)) return 'glob'
  throw new InputError(`There is no file or folder ${pattern}.`)
}

/** Paths below `cwd` are shown from there; going up by `..` helps nobody. */
export function shown(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return path === '' || path.startsWith('..') ? file : path
}
