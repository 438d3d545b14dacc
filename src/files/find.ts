import {statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {InputError} from './input-error.js'
import {attempt} from './read.js'

/** What folders are searched for: JSON and YAML there are mostly something else. */
const BELOW_FOLDERS = '**/*.{md,markdown}'
/** What globs may find; a file that is named outright is read whatever its ending. */
const READABLE = /\.(?:md|markdown|jsonc?|ya?ml)$/i

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
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
  const files = found.filter((file) => READABLE.test(file)).sort()
  if (files.length > 0) return files.map((file) => shown(join(base, file), cwd))
  throw new InputError(
    kind === 'folder'
      ? `There is no Markdown file (.md, .markdown) in ${pattern === '.' ? 'this folder' : `the folder ${pattern}`} or below it. Name JSON and YAML files one by one or by a glob such as "okrs/*.yaml".`
      : `No Markdown, JSON or YAML file matches "${pattern}".`,
  )
}

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
