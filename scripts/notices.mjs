#!/usr/bin/env node
// Writes the licences of the packages that the build has bundled into dist/THIRD-PARTY-NOTICES.txt:
// whoever passes on their code passes on their notice, too. Reads what esbuild says it has put into the bundle.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const metafile = 'dist/metafile-esm.json'
const {inputs} = JSON.parse(readFileSync(metafile, 'utf8'))
const packages = new Set(
  Object.keys(inputs)
    .map((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
    .filter((name) => name !== undefined),
)
const notices = [...packages].sort().map((name) => {
  const folder = join('node_modules', name)
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
})
if (notices.length === 0) throw new Error('The build names no bundled package; has its metafile changed?')
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices.join(`\n${'-'.repeat(60)}\n\n`))
rmSync(metafile)
