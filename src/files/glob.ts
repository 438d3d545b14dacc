import {relative, sep} from 'node:path'

/** Tells whether a file is meant by globs that start from a folder. */
export type Matches = (file: string) => boolean

/**
 * Globs as configs have them: without a slash they mean a name in any folder, a folder means all in it, and `!` takes out
 * what an earlier glob has taken in.
 */
export async function globMatcher(globs: readonly string[], folder: string): Promise<Matches> {
  const {default: picomatch} = await import('picomatch')
  const tests = globs.map((glob) => {
    const path = glob.replace(/^!/, '').replace(/^\.?\/|\/$/g, '')
    const anchored = /\//.test(glob.replace(/^!/, '').replace(/\/$/, '')) ? path : `**/${path}`
    return {matches: picomatch([anchored, `${anchored}/**`], {dot: true}), takesOut: glob.startsWith('!')}
  })
  return (file) => {
    const path = relative(folder, file)
      .replaceAll(sep, '/')
      .replace(/^(?:\.\.\/)+/, '')
    return tests.reduce((taken, {matches, takesOut}) => (matches(path) ? !takesOut : taken), false)
  }
}
