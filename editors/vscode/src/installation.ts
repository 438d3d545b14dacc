import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'

/** An okr-lint on this machine: its command line, and the folder with its package.json and the pages of its rules. */
export interface Installation {
  cli: string
  folder: string
}

interface Places {
  /** The setting `okrLint.server`; empty where nobody has set it. */
  setting: string
  /** Folders of the workspace, the first one first. */
  folders: readonly string[]
  /** The folder of this extension. */
  extension: string
}

/** The okr-lint to run: the one that was asked for, else the project's own, else the one that comes with the extension. */
export function findInstallation({setting, folders, extension}: Places): Installation {
  if (setting !== '') {
    const cli = isAbsolute(setting) ? setting : resolve(folders[0] ?? extension, setting)
    return {cli, folder: dirname(dirname(cli))}
  }
  for (const folder of folders) {
    const own = installedIn(folder)
    if (own) return own
  }
  const folder = join(extension, 'server')
  return {cli: join(folder, 'dist/cli.js'), folder}
}

/** What a project depends on may also lie in a folder above it. */
function installedIn(project: string): Installation | undefined {
  try {
    const manifest = createRequire(join(project, 'package.json')).resolve('okr-lint/package.json')
    const {bin} = JSON.parse(readFileSync(manifest, 'utf8')) as {bin?: Record<string, string>}
    const folder = dirname(manifest)
    const cli = join(folder, bin?.['okr-lint'] ?? 'dist/cli.js')
    return existsSync(cli) ? {cli, folder} : undefined
  } catch {
    return undefined
  }
}
