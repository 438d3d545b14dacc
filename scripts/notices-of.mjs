import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of the packages that a bundle holds, as one text.
 *
 * @param {Record<string, unknown>} inputs what esbuild's metafile names as read
 * @param {string} root the folder with the node_modules that it was read from
 */
export function noticesOf(inputs, root = '.') {
  const packages = new Set(
    Object.keys(inputs)
      .map((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
      .filter((name) => name !== undefined),
  )
  const notices = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  if (notices.length === 0) throw new Error('The build names no bundled package; has its metafile changed?')
  return notices.join(`\n${'-'.repeat(60)}\n\n`)
}
