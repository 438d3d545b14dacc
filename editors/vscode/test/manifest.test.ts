import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {SECTION, settingsFrom} from '../../../src/lsp/settings.js'

const folder = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  contributes: {configuration: {properties: Record<string, {default: unknown; enum?: unknown[]}>}}
}
const {properties} = manifest.contributes.configuration
const texts = ['package.nls.json', 'package.nls.de.json'].map(
  (file) => JSON.parse(read(file)) as Record<string, string>,
)

test.each(Object.entries(properties))('the server takes %s as the schema has it', (name, {default: own, enum: all}) => {
  const key = name.split('.')[1] ?? ''
  expect(name.startsWith(`${SECTION}.`)).toBe(true)
  for (const value of all ?? [own]) expect(settingsFrom({[key]: value}).faults).toEqual([])
})

test('every text of the manifest is there in English and German', () => {
  const asked = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key)
  for (const own of texts) expect(Object.keys(own).sort()).toEqual([...new Set(asked)].sort())
})

test('every sentence of the extension is there in German', () => {
  const sources = readdirSync(join(folder, 'src')).map((file) => read(`src/${file}`))
  const said = sources.flatMap((source) => [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(([, text]) => text))
  expect(Object.keys(JSON.parse(read('l10n/bundle.l10n.de.json'))).sort()).toEqual([...new Set(said)].sort())
})

test('every setting is described in the README', () => {
  expect(Object.keys(properties).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([])
})
