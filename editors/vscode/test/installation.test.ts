import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {findInstallation} from '../src/installation.js'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-installation-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const extension = '/extensions/okr-lint'

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), text)
}

const MANIFEST = '{"name": "okr-lint", "bin": {"okr-lint": "dist/cli.js"}}'

test.each([
  ['/opt/okr-lint/dist/cli.js', '/opt/okr-lint/dist/cli.js'],
  ['tools/okr-lint/dist/cli.js', '/okrs/tools/okr-lint/dist/cli.js'],
])('the setting %s counts before all else, from the first folder', (setting, cli) => {
  const found = findInstallation({setting, folders: ['/okrs', '/other'], extension})
  expect(found).toEqual({cli, folder: dirname(dirname(cli))})
})

test('the okr-lint of the project is taken, or of a folder above it', () => {
  write('package.json', '{"name": "bakery"}')
  write('node_modules/okr-lint/package.json', MANIFEST)
  write('node_modules/okr-lint/dist/cli.js', '')
  write('teams/okrs.md', '')
  const found = findInstallation({setting: '', folders: ['/nowhere', join(folder, 'teams')], extension})
  expect(found).toEqual({
    cli: join(folder, 'node_modules/okr-lint/dist/cli.js'),
    folder: join(folder, 'node_modules/okr-lint'),
  })
})

test.each([
  ['no project has one', []],
  ['the project has one that is not built', ['node_modules/okr-lint/package.json']],
])('where %s, the one that comes along is taken', (_, files) => {
  for (const file of files) write(file, MANIFEST)
  const found = findInstallation({setting: '', folders: [folder], extension})
  expect(found).toEqual({cli: `${extension}/server/dist/cli.js`, folder: `${extension}/server`})
})
