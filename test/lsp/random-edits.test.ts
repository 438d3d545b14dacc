import fc from 'fast-check'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {lintText} from '../../src/lint.js'
import {diagnosticOf} from '../../src/lsp/diagnostics.js'
import {TEAM} from './documents.js'
import {MODERN, startEditor} from './editor.js'

const PIECES = [
  '\n',
  '\r\n',
  '- KR3: ',
  '## O2: ',
  'from 12 % to 20 %',
  '🚆',
  'ä',
  'Publish 3 posts',
  '| a | b |\n',
  '```\n',
  ' ',
]

/** One keystroke or paste: something goes at a place, and something comes there. */
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  gone: fc.nat(30),
  text: fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 8, unit: 'binary'})),
})

test('after any edits the server knows what a fresh lint would say', async () => {
  const editor = await startEditor({}, MODERN)
  let round = 0
  const property = fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 12}), async (edits) => {
    const file = `edited-${++round}.md`
    await editor.open(file, TEAM)
    for (const {at, gone, text} of edits) {
      const before = TextDocument.create('', '', 0, editor.text(file))
      const start = Math.round(at * before.getText().length)
      const range = {start: before.positionAt(start), end: before.positionAt(start + gone)}
      await editor.change(file, [{range, text}])
      const fresh = await lintText(editor.text(file), {filePath: `${editor.folder}/${file}`})
      const addresses = {uriOf: (path: string) => path, pageUri: () => undefined}
      const shown = (await editor.pulled(file)).map(({codeDescription: _, ...rest}) => rest)
      expect(shown).toEqual(fresh.messages.map((message) => diagnosticOf(message, addresses)))
    }
    await editor.close(file)
  })
  await fc.assert(property, {numRuns: 15})
}, 60_000)
