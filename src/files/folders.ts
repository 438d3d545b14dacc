import {readdirSync} from 'node:fs'

/** The names in a folder, none where it cannot be read. */
export type Folders = (folder: string) => ReadonlySet<string>

/** Reads each folder once: what it holds is asked for again for every file below it. */
export function readFolders(): Folders {
  const known = new Map<string, ReadonlySet<string>>()
  return (folder) => {
    const names = known.get(folder) ?? namesIn(folder)
    known.set(folder, names)
    return names
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
