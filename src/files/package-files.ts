import {existsSync, readFileSync} from 'node:fs'

/** The folder that holds package.json and rules/; how far up it is differs between `src` and `dist`. */
export function packageFolder(): URL {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder)
  return folder
}

export function version(): string {
  const {version} = JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')) as {version: string}
  return version
}
