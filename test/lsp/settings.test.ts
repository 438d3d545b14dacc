import {describe, expect, test} from 'vitest'
import type {ClientCapabilities} from 'vscode-languageserver'
import {COMPANY, TEAM} from './documents.js'
import {type Editor, MODERN, type Preferences, rangeIn, startEditor} from './editor.js'

const FILES = {'company.md': COMPANY, 'service.md': TEAM}
const ANSWERS: ClientCapabilities = {workspace: {configuration: true}}
const TASK = 'Publish 12 articles about the sleeping car'

const codes = async (editor: Editor, file = 'service.md') =>
  (await editor.published(file)).diagnostics.map(({code, message}) => code ?? String(message))
const told = (editor: Editor) =>
  editor.sent
    .filter(({method}) => method === 'window/showMessageRequest')
    .map(({params}) => params as {message: string})

describe('settings reach the server', () => {
  const off = {rules: {'key-result-outcome': 'off'}}

  test.each<[string, ClientCapabilities, Preferences]>([
    ['at the start', {}, {initializationOptions: off}],
    ['at the start, below their name', {}, {initializationOptions: {okrLint: off}}],
    ['when it asks', ANSWERS, {settings: off}],
    ['at the start, where nothing is set when it asks', ANSWERS, {initializationOptions: off, settings: null}],
  ])('%s', async (_, capabilities, preferences) => {
    const editor = await startEditor(FILES, capabilities, preferences)
    await editor.open('service.md')
    expect(await codes(editor)).toEqual([])
  })

  test('when they are sent', async () => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    expect(await codes(editor)).toEqual(['key-result-outcome'])
    await editor.notify('workspace/didChangeConfiguration', {settings: {okrLint: off}})
    expect(await codes(editor)).toEqual([])
  })

  test('when it is told to ask again', async () => {
    const preferences: Preferences = {settings: {}}
    const capabilities = {workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}}}
    const editor = await startEditor(FILES, capabilities, preferences)
    await editor.open('service.md')
    expect(await codes(editor)).toEqual(['key-result-outcome'])
    const registered = editor.sent.filter(({method}) => method === 'client/registerCapability')
    expect(JSON.stringify(registered)).toContain('"registerOptions":{"section":"okrLint"}')
    preferences.settings = off
    await editor.notify('workspace/didChangeConfiguration', {settings: null})
    expect(await codes(editor)).toEqual([])
  })
})

test('messages come in the language that is set', async () => {
  const editor = await startEditor(FILES, {}, {initializationOptions: {locale: 'de'}})
  await editor.open('service.md')
  const {diagnostics} = await editor.published('service.md')
  expect(diagnostics.map(({message}) => String(message).slice(0, 21))).toEqual(['„Publish 12 articles“'])
})

test('one config file holds for all documents, by its path from the folder', async () => {
  const files = {
    ...FILES,
    'okr-lint.config.json': '{"extends": []}',
    'conf/strict.json': '{"extends": [], "rules": {"key-result-outcome": "error"}}',
  }
  const editor = await startEditor(files, {}, {initializationOptions: {configFile: 'conf/strict.json'}})
  await editor.open('service.md')
  expect((await editor.published('service.md')).diagnostics.map(({severity}) => severity)).toEqual([1])
  await editor.notify('workspace/didChangeConfiguration', {settings: {okrLint: {configFile: 'conf/none.json'}}})
  expect(await codes(editor)).toEqual([expect.stringMatching(/none\.json/)])
})

test.each([
  ['that is set', 'conf/own.json', '{"extends": []}'],
  ['that another one extends', 'conf/base.json', '{"extends": []}'],
])('the config file %s is followed, too', async (_, file, off) => {
  const files = {...FILES, 'conf/own.json': '{"extends": ["./base.json"]}', 'conf/base.json': '{}', [file]: off}
  const editor = await startEditor(files, {}, {initializationOptions: {configFile: 'conf/own.json'}})
  await editor.open('service.md')
  expect(await codes(editor)).toEqual([])
  editor.write(file, '{}')
  await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri(file), type: 2}]})
  expect(await codes(editor)).toEqual(['key-result-outcome'])
})

test('turned off, it says nothing, and turned on again it does', async () => {
  const editor = await startEditor(FILES, {}, {initializationOptions: {enable: false}})
  await editor.open('service.md')
  expect(await codes(editor)).toEqual([])
  expect(await editor.actions('service.md', rangeIn(TEAM, TASK))).toEqual([])
  await editor.notify('workspace/didChangeConfiguration', {settings: {okrLint: {enable: true}}})
  expect(await codes(editor)).toEqual(['key-result-outcome'])
})

describe('run: onSave', () => {
  const preferences = {initializationOptions: {run: 'onSave'}}
  const better = TEAM.replace(TASK, 'Guests who recommend us from 12 % to 30 %')

  test('findings are sent for what is opened and saved, not for what is typed', async () => {
    const editor = await startEditor(FILES, {}, preferences)
    await editor.open('service.md')
    expect(await codes(editor)).toEqual(['key-result-outcome'])
    await editor.change('service.md', [{text: better}])
    const symbols = await editor.request<object[]>('textDocument/documentSymbol', {
      textDocument: {uri: editor.uri('service.md')},
    })
    expect(JSON.stringify(symbols)).toContain('Guests who recommend us')
    const count = () => editor.sent.filter(({method}) => method === 'textDocument/publishDiagnostics').length
    expect(count()).toBe(1)
    await editor.save('service.md')
    expect(await codes(editor)).toEqual([])
    expect(count()).toBe(2)
  })

  test('who asks gets what was found in the saved text', async () => {
    const editor = await startEditor(FILES, MODERN, preferences)
    await editor.open('service.md')
    const asked = async () => (await editor.pulled('service.md')).map(({code}) => code)
    expect(await asked()).toEqual(['key-result-outcome'])
    await editor.change('service.md', [{text: better}])
    expect(await asked()).toEqual(['key-result-outcome'])
    await editor.save('service.md')
    await expect.poll(() => editor.sent.map(({method}) => method)).toContain('workspace/diagnostic/refresh')
    await expect.poll(asked).toEqual([])
  })
})

test.each([
  [{locale: 'fr'}, 'The setting "okrLint.locale" must be "en" or "de".'],
  [{run: 'always'}, 'The setting "okrLint.run" must be "onType" or "onSave".'],
  [
    {rules: {'key-result-outcome': 'loud'}},
    /^The setting "okrLint\.rules" must be an object with a level for each rule/,
  ],
  [{configfile: 'a.json'}, 'There is no setting "okrLint.configfile". Did you mean "configFile" or "config"?'],
])('%j is said to be wrong, once, and left out', async (initializationOptions, message) => {
  const editor = await startEditor(FILES, {}, {initializationOptions})
  await editor.open('service.md')
  expect(await codes(editor)).toEqual(['key-result-outcome'])
  expect(told(editor).map((one) => one.message)).toEqual([
    typeof message === 'string' ? message : expect.stringMatching(message),
  ])
})

test('a rule that does not exist is said where people look', async () => {
  const editor = await startEditor(FILES, {}, {initializationOptions: {rules: {'key-result-outcom': 'off'}}})
  await editor.open('service.md')
  expect(await codes(editor)).toEqual([
    expect.stringMatching(/^okrLint\.rules {2}There is no rule "key-result-outcom"\. Did you mean/),
  ])
})

test('after a change of the config all documents are read again, not only the open ones', async () => {
  const editor = await startEditor({...FILES, 'okr-lint.config.json': '{"ignores": ["company.md"]}'})
  const found = async () => (await editor.request<object[]>('workspace/symbol', {query: 'night trains'})).length
  expect(await found()).toBe(0)
  const changes = [{uri: editor.uri('okr-lint.config.json'), type: 2}]
  editor.write('okr-lint.config.json', '{}')
  await editor.notify('workspace/didChangeWatchedFiles', {changes})
  await expect.poll(found).toBe(1)
})
