import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type OkrDocument, statementsOf} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'
import {renderDocument} from './render.js'

const DOCUMENTS: readonly string[] = [
  `# Team Hafen – OKRs Q1 2027

## Objective 1: **Schiffe** legen ohne Warten ab &amp; an

- **KR1.1:** Liegezeit von 9,5 auf 6 Stunden \\(Median\\)
  - Owner: Mei
- KR1.2 — Verspätungen über 2 h
  von 14 % auf 6 % 🚢
`,
  `## Objective
Guests *really* sleep
### Key Results

| Key Result | Baseline | Target |
|---|---|---|
| [Quiet nights](https://example.org) of \`all\` rooms | 40 % | 70 % |
`,
  `- Objective: Calm wards
\t- KR1: Falls from 9 to 4
\t- KR2: Calls from 80 to 40 (0.7)
Key results:
• Nights without alarm from 3 to 5
`,
]
const DATA = `{"okrs": [{"objective": "Calm \\u00e4nd \\"kind\\" wards", "key_results": ["Falls from 9 to 4", {"title": "Calls", "target": 40}]}]}`

/** Every unit that a segment places is the unit that stands there. */
function expectPlaced(document: OkrDocument): void {
  for (const {text, segments, span, block} of statementsOf(document)) {
    let end = 0
    for (const {at, source, length} of segments) {
      expect(at).toBeGreaterThanOrEqual(end)
      expect(document.text.slice(source, source + length)).toBe(text.slice(at, at + length))
      end = at + length
    }
    expect(end).toBeLessThanOrEqual(text.length)
    expect(block.start).toBeLessThanOrEqual(span.start)
    expect(block.end).toBeGreaterThanOrEqual(span.end)
  }
}

const document = fc.constantFrom(...DOCUMENTS)
const piece = fc.constantFrom(
  '# ',
  '- ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '+ ',
  '1. ',
  '\t\t',
  'Objective 1: ',
  'KR1: ',
  '**',
  '`',
  '|',
  '|---|\n',
  '> ',
  '<br>',
  '&amp;',
  '\\',
  '~~',
  '[',
  '](x)',
  '🎯',
  '„',
  '“',
  '---\n',
  'a',
  'Key Results:',
  '\r\n',
  '\u0000',
)

test('a document survives any edit, and its statements stand where they say', async () => {
  await fc.assert(
    fc.asyncProperty(
      document,
      fc.array(fc.tuple(fc.nat(400), fc.nat(4), piece), {maxLength: 8}),
      async (text, edits) => {
        const mutated = edits.reduce((whole, [at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut), text)
        expectPlaced(await parse(mutated))
      },
    ),
    {numRuns: 150},
  )
}, 60_000)

test('any text can be read in any format', async () => {
  const text = fc
    .array(fc.oneof(piece, fc.string({unit: 'grapheme', maxLength: 12})), {maxLength: 30})
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.md', 'okrs.yaml', 'okrs.json'), async (any, filePath) => {
      expectPlaced(await parse(any, {filePath}))
    }),
    {numRuns: 150},
  )
}, 60_000)

test('JSON survives any cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(DATA.length), fc.nat(5), async (at, cut) => {
      for (const filePath of ['okrs.json', 'okrs.yaml']) {
        expectPlaced(await parse(DATA.slice(0, at) + DATA.slice(at + cut), {filePath}))
      }
    }),
    {numRuns: 100},
  )
}, 60_000)

test.each(DOCUMENTS)('line ends and a byte order mark change no text: %s', async (text) => {
  const plain = renderDocument(await parse(text))
  expect(plain).not.toBe('')
  for (const other of [text.replace(/\n/g, '\r\n'), `\ufeff${text}`]) {
    const parsed = await parse(other)
    expectPlaced(parsed)
    expect(renderDocument(parsed)).toBe(plain)
  }
})

test.each(DOCUMENTS)('an emoji before it moves every place by its length: %s', async (text) => {
  const before = statementsOf(await parse(text))
  const after = statementsOf(await parse(`Hello 👋🏽\n\n${text}`))
  const shift = 'Hello 👋🏽\n\n'.length
  expect(after.map(({text: words, span}) => [words, span.start - shift, span.end - shift])).toEqual(
    before.map(({text: words, span}) => [words, span.start, span.end]),
  )
})

test.each(['\t+ \t\t', '- -   \t|', '1.     \tx  ', '- - - - \tx+ '])(
  '%j is read to its end, however often it comes',
  async (part) => {
    for (const times of [1, 5, 30, 400]) expectPlaced(await parse(`# OKRs\n\n${part.repeat(times)}`))
  },
)

test('a long document is read as its parts are', async () => {
  const part = (DOCUMENTS[0] ?? '').replace(/^# .*\n/, '')
  const times = 60
  const document = await parse(`# OKRs\n\n${part.repeat(times)}`)
  expectPlaced(document)
  const objectives = document.sets.flatMap((set) => set.objectives)
  expect(objectives).toHaveLength(times)
  expect(new Set(objectives.map(({keyResults}) => keyResults.length))).toEqual(new Set([2]))
})

test.each([
  [
    'a line of a megabyte',
    `# OKRs\n\n- KR1: ${'word '.repeat(200_000)}\n- KR2: Calls from 80 to 40\n- KR3: Falls from 9 to 4`,
  ],
  ['bullets in bullets', `# OKRs\n\n${'- '.repeat(5_000)}x\n\n- KR1: Calls from 80 to 40\n- KR2: Falls from 9 to 4`],
])('%s is left out, and said so', async (_, text) => {
  const document = await parse(text)
  expect(statementsOf(document)).toHaveLength(2)
  expect(document.problems.map(({message}) => message.en)).toEqual([
    expect.stringMatching(/too long or nested too deeply/),
  ])
})
