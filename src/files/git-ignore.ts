import {readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Ignore} from 'ignore'
import type {Folders} from './folders.js'

/**
 * What git leaves alone: the .gitignore of each folder from the file up to the root of the repository; where there is
 * none, up to `cwd`.
 */
export function gitIgnored(cwd: string, folders: Folders): (file: string) => Promise<boolean> {
  const known = new Map<string, boolean>()
  const rules = new Map<string, Ignore>()

  const folderIgnored = async (folder: string, root: string): Promise<boolean> => {
    if (folder === root || folder === dirname(folder)) return false
    const result =
      known.get(folder) ?? ((await folderIgnored(dirname(folder), root)) || (await named(folder, root, true)))
    known.set(folder, result)
    return result
  }

  /** The .gitignore nearest to it that says something about it decides. */
  const named = async (path: string, root: string, isFolder: boolean): Promise<boolean> => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (folders(folder).has('.gitignore')) {
        const {ignored, unignored} = (await rulesOf(folder)).test(
          relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : ''),
        )
        if (ignored || unignored) return ignored
      }
      if (folder === root || folder === dirname(folder)) return false
    }
  }

  const rulesOf = async (folder: string): Promise<Ignore> => {
    const {default: ignore} = await import('ignore')
    const found = rules.get(folder) ?? ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))
    rules.set(folder, found)
    return found
  }

  return async (file) => {
    const root = rootOf(dirname(file), folders) ?? cwd
    return (await folderIgnored(dirname(file), root)) || named(file, root, false)
  }
}

function rootOf(folder: string, folders: Folders): string | undefined {
  if (folders(folder).has('.git')) return folder
  return folder === dirname(folder) ? undefined : rootOf(dirname(folder), folders)
}
