import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {ExtensionContext} from 'vscode'
import {activate, deactivate} from '../src/extension.js'
import {env, reset, state, Uri} from './vscode.js'
import {made} from './vscode-languageclient.js'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  contributes: {commands: {command: string}[]}
}

/** A command line that answers with what it was called with, or with the rules. */
const CLI = `
const [command] = process.argv.slice(2)
if (command === 'rules') {
  const rule = (id) => ({id, summary: {en: id + ' in English', de: id + ' auf Deutsch'}})
  console.log(JSON.stringify([rule('objective-count'), rule('owner-present')]))
} else if (command === 'graph') console.log('<svg>' + process.argv.slice(2).join(' ') + ' ' + process.cwd() + '</svg>')
`

let folder = ''
let cli = ''
beforeEach(async () => {
  reset()
  env.language = 'en'
  made.length = 0
  folder = mkdtempSync(join(tmpdir(), 'okr-lint-extension-'))
  cli = join(folder, 'cli.mjs')
  writeFileSync(cli, CLI)
  state.settings['okrLint.server'] = cli
  await activate({subscriptions: [], extensionPath: '/extensions/okr-lint'} as unknown as ExtensionContext)
})
afterEach(async () => {
  await deactivate()
  rmSync(folder, {recursive: true, force: true})
})

const call = (command: string) => state.commands.get(command)?.()

test('the server runs, and every command of the manifest is there', () => {
  expect(made.map(({isRunning}) => isRunning)).toEqual([true])
  expect([...state.commands.keys()].sort()).toEqual(manifest.contributes.commands.map(({command}) => command).sort())
})

test.each([
  ['okrLint.enable', 2],
  ['okrLint.server', 2],
  // These the server reads by itself.
  ['okrLint.rules', 1],
  ['editor.fontSize', 1],
])('a change of %s leads to %i servers', async (key, count) => {
  state.tellSettings([key])
  await call('okrLint.showOutput')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(made.length).toBe(count)
})

test('of the rules to explain, those at the cursor come first', async () => {
  state.diagnostics = [
    {source: 'okr-lint', code: {value: 'owner-present'}, range: {intersection: () => ({})}},
    {source: 'okr-lint', code: 'objective-count', range: {intersection: () => undefined}},
    {source: 'other', code: 'objective-count', range: {intersection: () => ({})}},
  ]
  state.choose = ([first]) => first
  await call('okrLint.explainRule')
  expect(state.offered).toEqual([
    {label: 'owner-present', description: 'at the cursor', detail: 'owner-present in English'},
    {label: 'objective-count', description: '', detail: 'objective-count in English'},
  ])
  const [shown] = state.executed
  expect(shown?.command).toBe('markdown.showPreviewToSide')
  expect(shown?.args).toMatchObject([{fsPath: expect.stringMatching(/rules[\\/]owner-present\.md$/)}])
})

test('rules are described in the language of the editor', async () => {
  env.language = 'de-at'
  await call('okrLint.explainRule')
  expect(state.offered.map(({detail}) => detail)).toEqual(['objective-count auf Deutsch', 'owner-present auf Deutsch'])
  expect(state.executed).toEqual([])
})

test('the goals of a folder are drawn as an image that can do nothing', async () => {
  state.folders = [{name: 'okrs', uri: Uri.file(folder)}]
  await call('okrLint.showGraph')
  const [panel] = state.panels
  expect(panel?.title).toBe('Goals in okrs')
  expect(panel?.webview.html).toContain(`content="default-src 'none'; img-src data:"`)
  const [, image = ''] = /base64,([^"]+)"/.exec(panel?.webview.html ?? '') ?? []
  expect(Buffer.from(image, 'base64').toString()).toBe(`<svg>graph --format svg ${folder}</svg>\n`)
})

test('without a folder, or where the command line fails, a sentence says so', async () => {
  await call('okrLint.showGraph')
  expect(state.warnings).toEqual(['okr-lint found no folder to read.'])
  writeFileSync(cli, 'console.error("There is no OKR here."); process.exit(2)')
  state.folders = [{name: 'okrs', uri: Uri.file(folder)}]
  await call('okrLint.showGraph')
  await call('okrLint.explainRule')
  expect(state.errors).toEqual([
    'okr-lint could not draw the goals: There is no OKR here.',
    'okr-lint could not list its rules: There is no OKR here.',
  ])
})
