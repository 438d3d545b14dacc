import {describe, expect, test} from 'vitest'
import type {ClientCapabilities} from 'vscode-languageserver'
import {COMPANY, GERMAN, TEAM} from './documents.js'
import {MODERN, rangeIn, startEditor} from './editor.js'

const FILES = {'company.md': COMPANY, 'service.md': TEAM, 'werkstatt.md': GERMAN}

describe('an editor that waits for diagnostics', () => {
  test('gets them after opening, in the language of the document, each with the page of its rule', async () => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    const {version, diagnostics} = await editor.published('service.md')
    expect(version).toBe(1)
    expect(diagnostics).toEqual([
      {
        range: rangeIn(TEAM, 'Publish 12 articles'),
        severity: 2,
        source: 'okr-lint',
        code: 'key-result-outcome',
        codeDescription: {href: expect.stringMatching(/\/rules\/key-result-outcome\.md$/)},
        message: expect.stringContaining('“Publish 12 articles” is a task'),
      },
    ])
    await editor.open('werkstatt.md')
    const german = await editor.published('werkstatt.md')
    expect(german.diagnostics.map(({code, message}) => [code, String(message).slice(0, 27)])).toEqual([
      ['key-result-outcome', '„8 Schulungen durchführen“ '],
    ])
  })

  test('gets none twice and none too late: only the last of several quick changes is answered', async () => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    await editor.published('service.md')
    const range = rangeIn(TEAM, 'Publish 12 articles about the sleeping car')
    await editor.change('service.md', [{range, text: 'Launch'}])
    await editor.change('service.md', [{text: TEAM.replace('Publish 12 articles about', 'Guests who recommend')}])
    await editor.change('service.md', [
      {text: TEAM.replace('Publish 12 articles about the sleeping car', 'Guests who recommend us from 12 % to 30 %')},
    ])
    const {version, diagnostics} = await editor.published('service.md')
    expect([version, diagnostics]).toEqual([4, []])
  })

  test('sees them go when the file is deleted', async () => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    await editor.published('service.md')
    await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri('service.md'), type: 3}]})
    expect(await editor.published('service.md')).toEqual({uri: editor.uri('service.md'), diagnostics: []})
  })

  test('sees them go when the document is closed', async () => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    await editor.published('service.md')
    await editor.close('service.md')
    expect(await editor.published('service.md')).toEqual({uri: editor.uri('service.md'), diagnostics: []})
  })
})

describe('an editor that asks for diagnostics', () => {
  test('gets them when it asks, and is never sent any', async () => {
    const editor = await startEditor(FILES, MODERN)
    await editor.open('service.md')
    expect((await editor.pulled('service.md')).map(({code}) => code)).toEqual(['key-result-outcome'])
    await editor.change('service.md', [
      {
        range: rangeIn(TEAM, 'Publish 12 articles about the sleeping car'),
        text: 'Guests who recommend us from 12 % to 30 %',
      },
    ])
    expect(await editor.pulled('service.md')).toEqual([])
    expect(editor.sent.filter(({method}) => method === 'textDocument/publishDiagnostics')).toEqual([])
  })

  test('is told in one word when nothing has changed', async () => {
    const editor = await startEditor(FILES, MODERN)
    await editor.open('service.md')
    const ask = (previousResultId?: string) =>
      editor.request<{kind: string; resultId: string}>('textDocument/diagnostic', {
        textDocument: {uri: editor.uri('service.md')},
        ...(previousResultId !== undefined && {previousResultId}),
      })
    const {kind, resultId} = await ask()
    expect(kind).toBe('full')
    expect(await ask(resultId)).toEqual({kind: 'unchanged', resultId})
  })
})

describe('what the server says of itself', () => {
  test.each<[string, ClientCapabilities, boolean]>([
    ['that can ask and be told to ask again', MODERN, true],
    ['that can ask, but not be told to ask again', {textDocument: {diagnostic: {}}}, false],
    ['that can neither', {}, false],
  ])('to an editor %s', async (_, capabilities, pulls) => {
    const {initialized} = await startEditor(FILES, capabilities)
    expect(initialized.capabilities.diagnosticProvider !== undefined).toBe(pulls)
    expect(initialized.capabilities.positionEncoding).toBe('utf-16')
  })

  test('an editor that can ask, but not be told to ask again, is sent its diagnostics', async () => {
    const editor = await startEditor(FILES, {textDocument: {diagnostic: {}}})
    await editor.open('service.md')
    expect((await editor.published('service.md')).diagnostics.length).toBe(1)
    expect(editor.sent.map(({method}) => method)).not.toContain('workspace/diagnostic/refresh')
  })
})

test.each([
  ['signs of two units', '🚆🧡 '],
  ['a combined letter', 'u\u0308 '],
])('columns count UTF-16 units behind %s', async (_, sign) => {
  const text = TEAM.replace('KR2: Publish', `KR2 ${sign}: Publish`).replaceAll('\n', '\r\n')
  const editor = await startEditor(FILES)
  await editor.open('service.md', text)
  const {diagnostics} = await editor.published('service.md')
  expect(diagnostics.map(({range}) => range)).toEqual([rangeIn(text, 'Publish 12 articles')])
})

test('a finding about two places leads to the other file', async () => {
  const copied = TEAM.replace(
    'Guests find help on board before they ask for it',
    'Guests trust the night trains of the region',
  )
  const editor = await startEditor({...FILES, 'service.md': copied})
  await editor.request('workspace/symbol', {query: ''})
  await editor.open('service.md')
  const {diagnostics} = await editor.published('service.md')
  const finding = diagnostics.find(({code}) => code === 'alignment-not-copied')
  expect(finding?.relatedInformation?.map(({location}) => location)).toEqual([
    {uri: editor.uri('company.md'), range: rangeIn(COMPANY, 'Guests trust the night trains of the region')},
  ])
})

describe('goals in other files', () => {
  const broken = COMPANY.replace('## O1:', '## O3:')

  test.each(['company.md is open', 'company.md is changed on the disk'])('%s', async (where) => {
    const editor = await startEditor(FILES)
    await editor.open('service.md')
    const codes = async () => (await editor.published('service.md')).diagnostics.map(({code}) => code)
    expect(await codes()).toEqual(['key-result-outcome'])
    if (where.endsWith('open')) {
      await editor.open('company.md')
      await editor.published('company.md')
      await editor.change('company.md', [{text: broken}])
    } else {
      editor.write('company.md', broken)
      await editor.notify('workspace/didChangeWatchedFiles', {changes: [{uri: editor.uri('company.md'), type: 2}]})
    }
    expect(await codes()).toEqual(['alignment-resolves', 'key-result-outcome'])
  })
})
