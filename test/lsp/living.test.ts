import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import type {WorkspaceSymbol} from 'vscode-languageserver'
import {COMPANY, TEAM} from './documents.js'
import {type Editor, MODERN, startEditor} from './editor.js'

const FILES = {'company.md': COMPANY, 'service.md': TEAM}
const codes = async (editor: Editor, file: string) =>
  (await editor.published(file)).diagnostics.map(({code, message}) => code ?? String(message))
const configChanged = (editor: Editor, file: string, type: 1 | 2 | 3) =>
  editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri(file), type}]})

test('a config that comes, changes and breaks is followed in all open documents', async () => {
  const editor = await startEditor(FILES)
  await editor.open('service.md')
  expect(await codes(editor, 'service.md')).toEqual(['key-result-outcome'])
  editor.write('okr-lint.config.json', '{"rules": {"key-result-outcome": "off"}}')
  await configChanged(editor, 'okr-lint.config.json', 1)
  expect(await codes(editor, 'service.md')).toEqual([])
  editor.write('okr-lint.config.json', '{"rules": {"key-result-outcom": "off"}}')
  await configChanged(editor, 'okr-lint.config.json', 2)
  expect(await codes(editor, 'service.md')).toEqual([
    expect.stringMatching(
      /okr-lint\.config\.json:1:12 {2}There is no rule "key-result-outcom"\. Did you mean "key-result-outcome"/,
    ),
  ])
  rmSync(join(editor.folder, 'okr-lint.config.json'))
  await configChanged(editor, 'okr-lint.config.json', 3)
  expect(await codes(editor, 'service.md')).toEqual(['key-result-outcome'])
})

test('the nearest config counts, whatever folder the server was started in', async () => {
  const files = {...FILES, 'teams/service.md': TEAM, 'teams/okr-lint.config.json': '{"extends": []}'}
  const editor = await startEditor(files)
  await editor.open('teams/service.md')
  expect(await codes(editor, 'teams/service.md')).toEqual([])
  await editor.open('service.md')
  expect(await codes(editor, 'service.md')).toEqual(['key-result-outcome'])
})

test('what the config leaves out is left out', async () => {
  const editor = await startEditor({...FILES, 'okr-lint.config.json': '{"ignores": ["service.md"]}'})
  await editor.open('service.md')
  expect(await codes(editor, 'service.md')).toEqual([])
  editor.write('okr-lint.config.json', '{}')
  await configChanged(editor, 'okr-lint.config.json', 2)
  expect(await codes(editor, 'service.md')).toEqual(['key-result-outcome'])
})

test('a rule that fails is said once and left out; all else goes on', async () => {
  const files = {
    ...FILES,
    'kitchen.md': TEAM,
    'broken.js': `
      const message = {en: 'x', de: 'x'}
      export default {
        name: 'broken',
        rules: [{
          id: 'always', severity: 'warn', messages: {found: message}, defaults: {},
          keyResult() { throw new Error('the oven is off') },
        }],
      }`,
    'okr-lint.config.json': '{"plugins": ["./broken.js"], "rules": {"broken/always": "warn"}}',
  }
  const editor = await startEditor(files)
  for (const file of ['service.md', 'kitchen.md']) {
    await editor.open(file)
    expect(await codes(editor, file)).toContain('key-result-outcome')
  }
  const said = editor.sent.filter(({method}) => method === 'window/showMessageRequest')
  expect(said.map(({params}) => (params as {message: string}).message)).toEqual([
    'The rule broken/always failed and is left out where it does: the oven is off',
  ])
})

test('folders come and go', async () => {
  const other = mkdtempSync(join(tmpdir(), 'okr-lint-folder-'))
  onTestFinished(() => rmSync(other, {recursive: true, force: true}))
  writeFileSync(join(other, 'kitchen.md'), TEAM.replace('find help on board', 'praise the kitchen'))
  const editor = await startEditor(FILES, {workspace: {workspaceFolders: true}})
  const found = async () => (await editor.request<WorkspaceSymbol[]>('workspace/symbol', {query: 'kitchen'})).length
  const folder = {uri: pathToFileURL(other).href, name: 'other'}
  expect(await found()).toBe(0)
  await editor.notify('workspace/didChangeWorkspaceFolders', {event: {added: [folder], removed: []}})
  expect(await found()).toBe(1)
  await editor.notify('workspace/didChangeWorkspaceFolders', {event: {added: [], removed: [folder]}})
  await expect.poll(found).toBe(0)
})

test('a file that is deleted is forgotten', async () => {
  const editor = await startEditor(FILES, MODERN)
  await editor.open('service.md')
  await editor.request('workspace/symbol', {query: ''})
  expect((await editor.pulled('service.md')).map(({code}) => code)).toEqual(['key-result-outcome'])
  rmSync(join(editor.folder, 'company.md'))
  await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri('company.md'), type: 3}]})
  await expect.poll(() => editor.request<WorkspaceSymbol[]>('workspace/symbol', {query: 'night trains'})).toEqual([])
})

test.each([
  ['a rule that is unknown', 'workspace/executeCommand', {command: 'okr-lint.explain', arguments: ['no-such-rule']}],
  ['a command that is unknown', 'workspace/executeCommand', {command: 'okr-lint.dance'}],
])('%s is an error of the request, and the server goes on', async (_, method, params) => {
  const editor = await startEditor(FILES)
  await expect(editor.request(method, params)).rejects.toThrow(/^There is no /)
  await editor.open('service.md')
  expect(await codes(editor, 'service.md')).toEqual(['key-result-outcome'])
})

test.each([
  ['empty', ''],
  ['binary', '\u0000\u0001\ufffd OKR'],
  ['half a pair', 'Objective 1: \ud83d'],
  ['deep', `${'- '.repeat(2000)}Objective 1`],
  ['broken front matter', '---\n[: OKR\n---\n# Objective 1: Guests'],
  ['other line breaks', '# O1: Guests sleep\r\r- KR1: Publish 12 articles\r\n'],
])('a text that is %s ends nothing', async (_, text) => {
  const editor = await startEditor(FILES)
  await editor.open('new.md', text)
  await editor.published('new.md')
  for (const method of ['documentSymbol', 'foldingRange']) {
    expect(await editor.request(`textDocument/${method}`, {textDocument: {uri: editor.uri('new.md')}})).toBeInstanceOf(
      Array,
    )
  }
})

test('a document that no file holds is linted as well', async () => {
  const editor = await startEditor(FILES)
  const uri = 'untitled:Untitled-1'
  const textDocument = {uri, languageId: 'markdown', version: 1, text: TEAM}
  await editor.notify('textDocument/didOpen', {textDocument})
  await expect
    .poll(() => editor.sent.filter(({params}) => (params as {uri?: string}).uri === uri).length)
    .toBeGreaterThan(0)
})
