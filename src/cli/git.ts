import {execFileSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {DATA, READABLE, searchedIn, shown} from '../files/find.js'
import {globMatcher} from '../files/glob.js'
import {decodeDocument, readDocument} from '../files/read.js'
import {looksLikeOkrData} from '../parse/look.js'
import {UsageError} from './usage-error.js'

export interface GitFlags {
  staged?: boolean | undefined
  since?: string | undefined
}

/** A file that has changed; `read` gives the text that counts, the staged one or the one in the folder. */
export interface ChangedFile {
  filePath: string
  /** @throws InputError where it cannot be read. */
  read(): string
}

/**
 * The documents that have changed, of those that the names stand for. What has been deleted is none of them.
 *
 * @throws UsageError where there is no repository or no such revision.
 */
export async function changedFiles(
  names: readonly string[],
  {staged, since = ''}: GitFlags,
  cwd: string,
): Promise<ChangedFile[]> {
  const flag = staged ? '--staged' : '--since'
  const root = git(['rev-parse', '--show-toplevel'], cwd, `"${flag}" needs a git repository, and ${cwd} is in none.`)
    .toString('utf8')
    .trimEnd()
  const changed = staged
    ? listed(['diff', '--cached', '--name-only', '-z', '--diff-filter=d'], root)
    : sinceCommit(since, root)
  const selects = await Promise.all((names.length > 0 ? names : ['.']).map((name) => selector(name, cwd)))
  return [...new Set(changed)]
    .sort()
    .map((path): ChangedFile => {
      const filePath = join(root, path)
      const name = shown(filePath, cwd)
      const read = () => (staged ? decodeDocument(git(['show', `:${path}`], root), name) : readDocument(name, cwd))
      return {filePath, read}
    })
    .filter((file) => (staged || existsSync(file.filePath)) && selects.some((matches) => matches(file)))
}

/** What differs from where this branch left the other one, and what git does not know yet. */
function sinceCommit(ref: string, root: string): string[] {
  const unknown = `There is no revision "${ref}" in this repository; name a branch, a tag or a commit.`
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root, unknown)
  const apart = `"${ref}" and this branch have no commit in common.`
  const base = git(['merge-base', ref, 'HEAD'], root, apart).toString('utf8').trim()
  return [
    ...listed(['diff', '--name-only', '-z', '--diff-filter=d', base], root),
    ...listed(['ls-files', '--others', '--exclude-standard', '-z'], root),
  ]
}

const listed = (args: readonly string[], root: string): string[] =>
  git(args, root)
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')

/** @param complaint what a failure means to the person who called; without one it is shown as git says it. */
function git(args: readonly string[], cwd: string, complaint?: string): Buffer {
  try {
    return execFileSync('git', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28})
  } catch (error) {
    const {code, stderr} = error as {code?: string; stderr?: Buffer}
    if (code === 'ENOENT') throw new UsageError('git is not installed, or not to be found on the PATH.')
    throw new UsageError(complaint ?? `git ${args[0]} failed: ${stderr?.toString('utf8').trim()}`)
  }
}

/** Which files a name stands for: a folder for what it is searched for, a glob for what can be read. */
async function selector(name: string, cwd: string): Promise<(file: ChangedFile) => boolean> {
  const path = resolve(cwd, name)
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) {
    const isSearched = await searchedIn(path)
    return (file) => isSearched(file.filePath) && (!DATA.test(file.filePath) || holdsOkrs(file))
  }
  if (!/[*?[\]{}!()]/.test(name)) return ({filePath}) => filePath === path
  const matches = await globMatcher([name.includes('/') ? name : `./${name}`], cwd)
  return ({filePath}) => READABLE.test(filePath) && matches(filePath)
}

/** What cannot be read is left alone, as in a folder that is searched. */
function holdsOkrs({filePath, read}: ChangedFile): boolean {
  try {
    return looksLikeOkrData(read(), filePath)
  } catch {
    return false
  }
}
