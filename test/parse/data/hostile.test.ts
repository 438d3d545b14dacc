import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lintText} from '../../../src/lint.js'

const OKRS =
  '"objectives": [{"title": "Calm wards", "key_results": ["Falls from 9 to 4", {"title": "Alarms", "target": 5}]}]'
const YAML = `objectives:
  - title: Calm wards
    key_results:
      - Falls from 9 to 4
      - title: Alarms
        target: 5
`
const deep = (open: string, close: string, times: number) => `${open.repeat(times)}1${close.repeat(times)}`

const JSONS: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['a word', 'null'],
  ['a number', '-0'],
  ['a huge number', `{${OKRS}, "x": 1${'0'.repeat(4000)}, "y": 1e999999}`],
  [
    'huge numbers as targets',
    `{"objectives": [{"title": "Calm", "krs": [{"title": "Falls", "target": 9e400, "baseline": -1e-400}]}]}`,
  ],
  ['lists in lists', `{${OKRS}, "x": ${deep('[', ']', 20_000)}}`],
  ['maps in maps', `{${OKRS}, "x": ${deep('{"a":', '}', 20_000)}}`],
  ['objectives in objectives', deep('{"objectives":[{"title":"Calm","children":[', ']}]}', 500)],
  ['a key twice', `{${OKRS}, ${OKRS}}`],
  [
    'prototypes',
    '{"__proto__": {"objectives": []}, "constructor": {"title": "x"}, "objectives": [{"__proto__": 1, "title": "Calm", "krs": ["Falls from 9 to 4"]}]}',
  ],
  ['NUL', `{${OKRS}\u0000, "\u0000": "\\u0000"}`],
  ['a lone surrogate', '{"objectives": [{"title": "Calm \ud83d wards", "krs": ["Falls \\ud83d from 9 to 4"]}]}'],
  ['a byte order mark and CRLF', `\ufeff{\r\n${OKRS}\r\n}\r\n`],
  ['tabs', `{\t${OKRS}\t}`],
  ['comments without an end', `{${OKRS} /* …`],
  ['a text without an end', '{"objectives": [{"title": "Calm'],
  ['two values', `{${OKRS}} {${OKRS}}`],
  [
    'the wrong kinds',
    '{"objectives": {"title": [], "key_results": {"a": {"title": {}}}}, "okrs": 5, "level": [], "cycle": {"a": 1}}',
  ],
  ['directives of the wrong kind', `{"okrLint": [1, {"disable": {"a": []}}, null], ${OKRS}}`],
]

const YAMLS: readonly [name: string, text: string][] = [
  ...JSONS,
  ['an alias that stands for what it is in', 'objectives: &a\n  - *a\n  - title: Calm\n    key_results: *a\n'],
  [
    'aliases of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((one, i) => `${one}: &${one} [${`*${'abcdefghi'[i]},`.repeat(9)}]`)
      .join('\n')}\nobjectives: *j\n`,
  ],
  ['an alias of nothing', `${YAML}      - *nobody\n`],
  ['a merge of itself', 'objectives:\n  - &a\n    <<: *a\n    title: Calm\n    key_results: [Falls from 9 to 4]\n'],
  ['a merge of a text', `${YAML}<<: text\n`],
  ['tabs as indent', YAML.replaceAll('  ', '\t')],
  ['a key twice', `${YAML}${YAML}`],
  ['keys that are maps', `? {a: 1}\n: b\n? [x]\n: y\n${YAML}`],
  ['unknown tags', `!x\n${YAML.replace('Calm wards', '!!binary Calm')}`],
  ['numbers of all kinds', `${YAML}x: 0o777\ny: .inf\nz: .nan\nw: 0x${'f'.repeat(999)}\nv: 1_000\n`],
  ['dates and times', 'objectives:\n  - title: 2027-01-01\n    key_results: [2027-01-01T10:00:00Z, 12:30:45]\n'],
  ['many documents', `${`${YAML}---\n`.repeat(50)}...\n%YAML 9.9\n---\n`],
  ['a directive alone', '%TAG ! tag:x,2000:\n'],
  ['block texts that end in nothing', 'objectives:\n  - title: >9\n    key_results: |+\n'],
  ['a text without an end', `${YAML}      - "Falls\n`],
  ['deep lists', `${YAML}x:\n${Array.from({length: 400}, (_, depth) => `${' '.repeat(depth)}-\n`).join('')}`],
  ['deep maps', `${Array.from({length: 400}, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`],
  ['dashes in a row', `${'- '.repeat(5000)}x\n`],
]

test.each(JSONS)('JSON: %s', async (_, text) => {
  const {messages} = await lintText(text, {filePath: 'okrs.json'})
  expect(messages.every(({line, column}) => line >= 1 && column >= 1)).toBe(true)
})

test.each(YAMLS)('YAML: %s', async (_, text) => {
  const {messages} = await lintText(text, {filePath: 'okrs.yaml'})
  expect(messages.every(({line, column}) => line >= 1 && column >= 1)).toBe(true)
})

const fragment = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '- ',
  '? ',
  '| ',
  '>-\n',
  '# x\n',
  '// x\n',
  '/*',
  '*/',
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '1e999',
  '-',
  'null',
  '~',
  'true',
  '"objectives": ',
  'objectives:\n',
  '"krs": ',
  'key_results:\n',
  'title: ',
  '"title": "Calm"',
  '\\ud83d',
  'OKR',
  '"okrLint": ',
  '# okr-lint-disable\n',
)

test('no JSON and no YAML throws, whatever it is made of', async () => {
  const any = fc.array(
    fc.oneof({weight: 4, arbitrary: fragment}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})}),
    {maxLength: 40},
  )
  const start = fc.constantFrom('', YAML, `{${OKRS}}`, `{${OKRS.slice(0, 60)}`)
  await fc.assert(
    fc.asyncProperty(
      start,
      any,
      fc.nat(200),
      fc.constantFrom('okrs.json', 'okrs.yaml', 'okrs.jsonc'),
      async (text, parts, at, filePath) => {
        const result = await lintText(text.slice(0, at) + parts.join('') + text.slice(at), {filePath})
        expect(result.messages.every(({line}) => line >= 1)).toBe(true)
      },
    ),
    {numRuns: 400},
  )
}, 120_000)

test('any JSON value can be read', async () => {
  const key = fc.constantFrom('objectives', 'okrs', 'OKR', 'key_results')
  await fc.assert(
    fc.asyncProperty(fc.json({maxDepth: 6}), key, async (json, name) => {
      const text = `{"${name}": ${json}}`
      const [asJson, asYaml] = await Promise.all(
        ['okrs.json', 'okrs.yaml'].map((filePath) => lintText(text, {filePath})),
      )
      expect(asJson?.source).toBe(text)
      expect(asYaml?.source).toBe(text)
    }),
    {numRuns: 100},
  )
}, 60_000)
