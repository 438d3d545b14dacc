import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createWorkspace, type LintWorkspace} from '../../src/lint-workspace.js'
import {diagnosticOf} from '../../src/lsp/diagnostics.js'
import {COMPANY, GERMAN, TEAM} from './documents.js'
import {type Editor, MODERN, startEditor} from './editor.js'

/** `npm run test:edits` asks for 10,000. */
const EDITS = Number(process.env.EDITS ?? 60)

const PIECES = [
  '\n',
  '\r\n',
  '- KR3: ',
  '## O2: ',
  'from 12 % to 20 %',
  'von 3 auf 9',
  '🚆',
  '👩‍🔧',
  'ä',
  'u\u0308',
  'Publish 3 posts',
  'Parent: Company/O1\n',
  '<!-- okr-lint-disable-next-line key-result-outcome -- why -->\n',
  '| a | b |\n',
  '---\n',
  '```\n',
  ' ',
]

/** Something goes at a place, and something comes there; places are parts of the text. */
const stroke = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  gone: fc.oneof({arbitrary: fc.constant(0), weight: 2}, fc.nat(30)),
  text: fc.oneof(
    {arbitrary: fc.constantFrom(...PIECES), weight: 2},
    fc.constant(''),
    fc.string({maxLength: 8, unit: 'binary'}),
  ),
})

/** One change as editors send it: a keystroke, a paste, or several cursors at once. */
const edit = fc.oneof(
  {arbitrary: fc.tuple(stroke), weight: 4},
  {arbitrary: fc.array(stroke, {minLength: 2, maxLength: 4}), weight: 1},
)
type Edit = ReturnType<typeof edit.generate>['value']

/** Sends a change, and compares what the editor is shown then with what a workspace says that has never seen the text. */
async function checkEdit(editor: Editor, fresh: LintWorkspace, file: string, strokes: Edit): Promise<void> {
  const text = TextDocument.create('', '', 0, editor.text(file))
  const changes: {
    range: {start: {line: number; character: number}; end: {line: number; character: number}}
    text: string
  }[] = []
  for (const {at, gone, text: own} of strokes) {
    const start = Math.round(at * text.getText().length)
    const change = {range: {start: text.positionAt(start), end: text.positionAt(start + gone)}, text: own}
    // Each of them is about the text that those before it have left.
    TextDocument.update(text, [change], text.version + 1)
    changes.push(change)
  }
  await editor.change(file, changes)
  const path = `${editor.folder}/${file}`
  fresh.remove(path)
  await fresh.update(path, editor.text(file))
  const {messages = []} = (await fresh.resultOf(path)) ?? {}
  const addresses = {
    uriOf: (path: string) => editor.uri(path.slice(editor.folder.length + 1)),
    pageUri: () => undefined,
  }
  const shown = (await editor.pulled(file)).map(({codeDescription: _, ...rest}) => rest)
  expect(shown).toEqual(messages.map((message) => diagnosticOf(message, addresses)))
}

test('after any edits the server knows what a fresh lint would say', async () => {
  const {editor, fresh} = await startBoth()
  let round = 0
  const property = fc.asyncProperty(
    fc.constantFrom(COMPANY, TEAM, GERMAN),
    fc.array(edit, {minLength: 1, maxLength: 12}),
    async (text, edits) => {
      const file = `edited-${++round}.md`
      await editor.open(file, text.replaceAll('\n', round % 2 === 0 ? '\r\n' : '\n'))
      for (const one of edits) await checkEdit(editor, fresh, file, one)
      await editor.close(file)
      fresh.remove(`${editor.folder}/${file}`)
    },
  )
  await fc.assert(property, {numRuns: 10})
}, 60_000)

test(`${EDITS} edits of one document leave the server right, and as small as it was`, async () => {
  const {editor, fresh} = await startBoth()
  const file = 'edited.md'
  const texts = [TEAM, GERMAN, COMPANY.replaceAll('\n', '\r\n')]
  await editor.open(file, TEAM)
  const memory: number[] = []
  for (const [number, one] of fc.sample(edit, EDITS).entries()) {
    // Random edits leave nothing of a text in the long run, and what is no OKR has no findings.
    if (number % 25 === 0) await editor.change(file, [{text: texts[(number / 25) % texts.length] ?? TEAM}])
    await checkEdit(editor, fresh, file, one)
    editor.sent.length = 0
    if ((number + 1) % (EDITS / 10) === 0) memory.push(heap())
  }
  const [first = 0, last = 0] = [memory[0], memory.at(-1)]
  if (EDITS >= 10_000) {
    console.log(`heap after each tenth, in MB: ${memory.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')}`)
    expect(last / first).toBeLessThanOrEqual(1.2)
  }
}, 3_600_000)

/** An editor, and a workspace with the files that the editor has in its folder. */
async function startBoth(): Promise<{editor: Editor; fresh: LintWorkspace}> {
  const editor = await startEditor({'company.md': COMPANY}, MODERN)
  // Answered once all files have been read.
  await editor.request('workspace/symbol', {query: ''})
  const fresh = await createWorkspace()
  await fresh.update(`${editor.folder}/company.md`, COMPANY)
  return {editor, fresh}
}

/** What is still in use, in bytes. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
