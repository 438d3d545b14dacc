import {describe, expect, test} from 'vitest'
import type {
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import {COMPANY, GERMAN, TEAM} from './documents.js'
import {type Editor, rangeIn, startEditor} from './editor.js'

const FILES = {'company.md': COMPANY, 'service.md': TEAM, 'werkstatt.md': GERMAN}

async function opened(file: keyof typeof FILES): Promise<Editor> {
  const editor = await startEditor(FILES)
  await editor.open(file)
  await editor.published(file)
  // Answered once all files have been read.
  await editor.request('workspace/symbol', {query: ''})
  return editor
}

const at = (editor: Editor, file: keyof typeof FILES, piece: string) => ({
  textDocument: {uri: editor.uri(file)},
  position: rangeIn(FILES[file], piece).start,
})

describe('hover', () => {
  const hover = async (file: keyof typeof FILES, piece: string) => {
    const editor = await opened(file)
    const answer = await editor.request<Hover | null>('textDocument/hover', at(editor, file, piece))
    return answer && (answer.contents as {value: string}).value
  }

  test.each([
    ['service.md', '45 to', '**45**: a figure that measures something'],
    ['service.md', '12 articles', '**12**: '],
    ['service.md', 'Publish', 'A key result names what will be different, not what will be done.'],
    ['service.md', 'Publish', '[All about key-result-outcome](file://'],
    ['service.md', 'Company/O1', 'contributes to: Guests trust the night trains of the region'],
    ['werkstatt.md', '14 auf', '**14**: eine Zahl, die etwas misst'],
    ['werkstatt.md', '8 Schulungen', 'Ein Key Result sagt, was anders wird, und nicht, was getan wird.'],
    ['werkstatt.md', 'Company/O1', 'zahlt ein auf: Guests trust the night trains of the region'],
  ] as const)('%s at “%s”', async (file, piece, text) => {
    expect(await hover(file, piece)).toContain(text)
  })

  test('says nothing about plain words', async () => {
    expect(await hover('service.md', 'Guests find')).toBeNull()
  })
})

test('symbols show objectives with their key results, folds their lines', async () => {
  const editor = await opened('service.md')
  const params = {textDocument: {uri: editor.uri('service.md')}}
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', params)
  expect(symbols.map(({name, children}) => [name, children?.map((child) => child.name)])).toEqual([
    [
      'O1: Guests find help on board before they ask for it',
      ['KR1: Complaints about the night from 45 to 20 a month', 'KR2: Publish 12 articles about the sleeping car'],
    ],
  ])
  const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', params)
  expect(folds).toEqual([{startLine: 7, endLine: 13}])
})

test('of several sets each is a symbol of its own, and can be folded', async () => {
  const text = `# OKRs Q2 2027\n\n## Team Kitchen\n\n### O1: Guests taste the region\n\n- KR1: Dishes from 2 to 9\n\n## Team Service\n\n### O1: Guests find help\n\n- KR1: Complaints from 45 to 20\n`
  const editor = await startEditor({'teams.md': text})
  await editor.open('teams.md')
  const params = {textDocument: {uri: editor.uri('teams.md')}}
  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', params)
  expect(symbols.map(({name, children}) => [name, children?.map((child) => child.name)])).toEqual([
    [expect.stringContaining('Kitchen'), ['O1: Guests taste the region']],
    [expect.stringContaining('Service'), ['O1: Guests find help']],
  ])
  const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', params)
  expect(folds.map(({startLine, endLine}) => [startLine, endLine])).toEqual([
    [2, 6],
    [4, 6],
    [8, 12],
    [10, 12],
  ])
})

test.each([
  ['service.md', ['↘ from 45 to 20', 'Guests trust the night trains of the region']],
  ['werkstatt.md', ['↘ von 14 auf 5', 'Guests trust the night trains of the region']],
] as const)('hints in %s say what was understood', async (file, labels) => {
  const editor = await opened(file)
  const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: {uri: editor.uri(file)},
    range: {start: {line: 0, character: 0}, end: {line: 99, character: 0}},
  })
  expect(hints.map(({label}) => label)).toEqual(labels)
})

test('from a parent to the goal and back', async () => {
  const editor = await opened('service.md')
  const goal = await editor.request<Location>('textDocument/definition', at(editor, 'service.md', 'Company/O1'))
  expect(goal).toEqual({
    uri: editor.uri('company.md'),
    range: rangeIn(COMPANY, 'Guests trust the night trains of the region'),
  })
  await editor.open('company.md')
  const references = await editor.request<Location[]>('textDocument/references', {
    ...at(editor, 'company.md', 'Guests trust'),
    context: {includeDeclaration: false},
  })
  expect(references.map(({uri, range}) => ({uri, range}))).toEqual([
    {uri: editor.uri('service.md'), range: rangeIn(TEAM, 'Company/O1')},
    {uri: editor.uri('werkstatt.md'), range: rangeIn(GERMAN, 'Company/O1')},
  ])
})

test('goals of all files are found by a piece of their text', async () => {
  const editor = await opened('service.md')
  const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', {query: 'GÄSTE RUHIG'})
  expect(found.map(({name, location}) => [name, location.uri])).toEqual([
    ['O1: Wagen verlassen die Werkstatt so, dass Gäste ruhig schlafen', editor.uri('werkstatt.md')],
  ])
})

describe('completion', () => {
  const completed = async (text: string, file = 'new.md') => {
    const marked = text.indexOf('|')
    const editor = await startEditor({...FILES, [file]: text.replace('|', '')})
    await editor.open(file)
    await editor.published(file)
    const before = text.slice(0, marked).split('\n')
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument: {uri: editor.uri(file)},
      position: {line: before.length - 1, character: before.at(-1)?.length ?? 0},
    })
    return items.map(({label}) => label)
  }

  test.each([
    [
      'the goals above, behind “Parent:”',
      '# Kitchen team\n\n## O1: Guests taste the region\n\nParent: |',
      'company/O1',
    ],
    [
      'the goals above, behind „Elternziel:“',
      '# Team Küche\n\n## Ziel 1: Gäste schmecken die Region\n\nElternziel: Comp|',
      'company/O1',
    ],
    [
      'the goals of others, behind “Depends on:”',
      '# Kitchen team\n\n## O1: Guests taste the region\n\n- KR1: Dishes from 2 to 9\n  - Depends on: |',
      'Service/O1',
    ],
    [
      'the goals of others, behind „Hängt ab von:“',
      '# Team Küche\n\n## Ziel 1: Gäste schmecken die Region\n\nHängt ab von: Serv|',
      'Service/O1',
    ],
    ['keys at the top', '---\n|\n---\n# Objective 1: Guests taste the region', 'cycle'],
    [
      'the rules to silence',
      '# O1: Guests taste the region\n\n<!-- okr-lint-disable-next-line |',
      'key-result-outcome',
    ],
    ['the ways to silence', '# O1: Guests taste the region\n\n<!-- okr|', 'okr-lint-disable-next-line'],
  ])('%s', async (_, text, label) => {
    expect(await completed(text)).toContain(label)
  })

  test.each([
    ['okr-lint.config.json', '{|}', 'extends'],
    ['okr-lint.config.json', '{"rules": {"|"}}', 'key-result-outcome'],
    ['okr-lint.config.json', '{"rules": {"key-result-count": "|"}}', 'error'],
    ['okr-lint.config.json', '{"rules": {"key-result-count": {|}}}', 'max'],
    ['okr-lint.config.jsonc', '{"overrides": [{"files": ["a/"], "rules": {"owner-present": |}}]} // why', 'off'],
    ['okr-lint.config.json', '{"extends": ["|"]}', 'strict'],
    ['okr-lint.config.json', '{"locale": "|"}', 'de'],
    ['okr-lint.config.yaml', 'rules:\n  key|', 'key-result-outcome'],
    ['okr-lint.config.yaml', 'rules:\n  key-result-count: |', 'error'],
    ['okr-lint.config.yaml', 'extends:\n  - st|', 'standard'],
    ['okr-lint.config.yaml', 'overrides:\n  - files: [a/]\n    rules:\n      owner-present: o|', 'off'],
  ])('%s: %s', async (file, text, label) => {
    expect(await completed(text, file)).toContain(label)
  })

  test('stays away from running text', async () => {
    expect(await completed('# O1: Guests taste the region |')).toEqual([])
  })
})
