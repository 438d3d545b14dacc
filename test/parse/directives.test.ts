import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Directive, Silencer} from '../../src/model/index.js'
import {applyEdits, statementsOf} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'

const isSilencer = (directive: Directive): directive is Silencer => directive.kind !== 'misspelt'

async function silencersIn(text: string, filePath = 'okrs.md'): Promise<Silencer[]> {
  return (await parse(text, {filePath})).directives.filter(isSilencer)
}

/** `kind rules -- reason | what it covers`, with `⏎` for a line break. */
async function shown(text: string, filePath?: string): Promise<string[]> {
  return (await silencersIn(text, filePath)).map(({kind, rules, reason, scope}) => {
    const names = rules.map(({id}) => ` ${id}`).join('')
    const covered = text.slice(scope.start, scope.end).replace(/\r?\n/g, '⏎')
    return `${kind}${names}${reason === undefined ? '' : ` -- ${reason}`} | ${covered}`
  })
}

describe('in Markdown', () => {
  test.each([
    ['A <!-- okr-lint-disable-line a -- so --> B\nC', ['within a -- so | A <!-- okr-lint-disable-line a -- so --> B']],
    ['A <!--okr-lint-disable-line-->', ['within | A <!--okr-lint-disable-line-->']],
    ['x\n\n<!-- okr-lint-enable a b -->\nC', ['enable a b | <!-- okr-lint-enable a b -->⏎C']],
    ['x\n\n<!-- okr-lint-disable -- all of it -->', ['disable -- all of it | <!-- okr-lint-disable -- all of it -->']],
    [
      'x\n\n<!-- okr-lint-disable-file: a,b – lang -->',
      ['within a b -- lang | x⏎⏎<!-- okr-lint-disable-file: a,b – lang -->'],
    ],
    [
      'x\n\n<!-- okr-lint-disable-next-line a -- two\nlines -->\n\n## C\nD',
      ['within a -- two lines | <!-- okr-lint-disable-next-line a -- two⏎lines -->⏎⏎## C'],
    ],
    [
      'x\n\n<!-- okr-lint-disable-next-line a -->\n<!-- okr-lint-disable-next-line b -->\nC\nD',
      [
        'within a | <!-- okr-lint-disable-next-line a -->⏎<!-- okr-lint-disable-next-line b -->⏎C',
        'within b | <!-- okr-lint-disable-next-line b -->⏎C',
      ],
    ],
    ['- a\n  - b <!-- okr-lint-disable-line -->\n', ['within |   - b <!-- okr-lint-disable-line -->']],
    [
      '| a | b <!-- okr-lint-disable-line x --> |\n|---|---|',
      ['within x | | a | b <!-- okr-lint-disable-line x --> |'],
    ],
    [
      '---\ncycle: Q1 # okr-lint-disable-line a -- so\n---\n',
      ['within a -- so | cycle: Q1 # okr-lint-disable-line a -- so'],
    ],
    ['`<!-- okr-lint-disable-line -->`', []],
    ['```\n<!-- okr-lint-disable-file -->\n```', []],
    ['    <!-- okr-lint-disable-file -->', []],
    ['Write okr-lint-disable-file into a comment.', []],
    ['<!-- okr-linting is fun -->\n<!-- okr-lint:start -->\n<!-- okr-lint-version: 2 -->', []],
  ])('%j', async (text, expected) => {
    expect(await shown(text)).toEqual(expected)
  })

  test('a directive whose name has a typing error is not taken for a remark', async () => {
    const {directives} = await parse('<!-- okr-lint-disable-nextline a -->\n# OKRs')
    expect(directives).toEqual([
      {
        kind: 'misspelt',
        word: 'okr-lint-disable-nextline',
        known: 'okr-lint-disable-next-line',
        span: {start: 5, end: 30},
      },
    ])
  })
})

test.each([
  ['# okr-lint-disable-file a -- so\nokrs: []', ['within a -- so | # okr-lint-disable-file a -- so⏎okrs: []']],
  ['okrs: # okr-lint-disable-line a\n - x', ['within a | okrs: # okr-lint-disable-line a']],
  ['okrs:\n  # okr-lint-disable-next-line a\n  - x\n  - y', ['within a | # okr-lint-disable-next-line a⏎  - x']],
  ['okrs: "# okr-lint-disable-file"', []],
  ['okrs: |\n  # okr-lint-disable-file\n', []],
  ['okrs: >-\n  x\n  # okr-lint-disable-file\n', []],
])('in YAML: %j', async (text, expected) => {
  expect(await shown(text, 'okrs.yaml')).toEqual(expected)
})

test.each([
  [
    '// okr-lint-disable-file a -- so\n{"okrs": []}',
    ['within a -- so | // okr-lint-disable-file a -- so⏎{"okrs": []}'],
  ],
  ['{"okrs": [] /* okr-lint-disable-line a */}', ['within a | {"okrs": [] /* okr-lint-disable-line a */}']],
  ['{"okrs": "// okr-lint-disable-file"}', []],
  ['{"okrLint": {"disable": {"a": "so"}}}', ['within a -- so | {"okrLint": {"disable": {"a": "so"}}}']],
  ['[{"okrLint": {"disable": {"*": "so"}}}, 1]', ['within -- so | {"okrLint": {"disable": {"*": "so"}}}']],
  ['[{"okrLint": {"disable": ["a", "b"]}}, 1]', ['within a b | {"okrLint": {"disable": ["a", "b"]}}']],
  ['[{"okrLint": {"disable": true}}, 1]', ['within | {"okrLint": {"disable": true}}']],
  ['{"okrLint": 5, "okrs": []}', []],
])('in JSON: %j', async (text, expected) => {
  expect(await shown(text, 'okrs.json')).toEqual(expected)
})

describe('taking a directive out', () => {
  const without = async (text: string, filePath?: string) => {
    const [directive] = await silencersIn(text, filePath)
    if (!directive) throw new Error('There is no directive.')
    return applyEdits(text, [{range: [directive.removal.start, directive.removal.end], text: ''}])
  }

  test.each([
    ['okrs.json', '{\n  "okrLint": {"disable": {"a": ""}},\n  "okrs": []\n}', '{\n  "okrs": []\n}'],
    ['okrs.json', '{"okrLint": {"disable": {"a": ""}}, "okrs": []}', '{"okrs": []}'],
    ['okrs.json', '{"okrs": [], "okrLint": {"disable": {"a": ""}}}', '{"okrs": []}'],
    ['okrs.json', '{\n  "okrs": [],\n  "okrLint": {"disable": {"a": ""}}\n}', '{\n  "okrs": []\n}'],
    ['okrs.json', '{"okrLint": {"disable": {"a": "", "b": "x"}}}', '{"okrLint": {"disable": {"b": "x"}}}'],
    ['okrs.json', '{"okrs": []} // okr-lint-disable-line a', '{"okrs": []}'],
    ['okrs.yaml', 'okrs: # okr-lint-disable-line a\n  - b\n', 'okrs:\n  - b\n'],
    ['okrs.md', '- <!-- okr-lint-disable-line a --> b', '- b'],
  ])('%s %j', async (filePath, text, expected) => {
    expect(await without(text, filePath)).toBe(expected)
  })

  const LINES: Record<string, readonly string[]> = {
    'okrs.md': [
      '# Bäckerei 🥐',
      '',
      '## Ziel: Gäste kommen wieder',
      '',
      '- KR1: Warten von 6 auf 3 min',
      '- KR2: …',
      '',
    ],
    'okrs.yaml': ['objectives:', '  - title: "Gäste 🥐 kommen wieder"', '    keyResults:', '      - Warten: 6', ''],
    'okrs.json': ['{', '  "objective": "Gäste 🥐 kommen wieder",', '  "key_results": ["Warten"]', '}', ''],
  }
  const MARKS: Record<string, [string, string]> = {
    'okrs.md': ['<!-- ', ' -->'],
    'okrs.yaml': ['# ', ''],
    'okrs.json': ['// ', ''],
  }

  test('leaves the rest byte for byte, wherever it stands and however lines end', {timeout: 60_000}, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(LINES)),
        fc.nat(6),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.constantFrom('okr-lint-disable', 'okr-lint-disable-file a', 'okr-lint-disable-next-line a, b -- 🥐 ü'),
        async (filePath, at, end, marked, words) => {
          // To YAML a lone CR is no line break.
          if (filePath === 'okrs.yaml' && end === '\r') return
          const lines = LINES[filePath] ?? []
          const [open, close] = MARKS[filePath] ?? ['', '']
          const place = Math.min(at, lines.length - 1)
          const bom = marked ? '\ufeff' : ''
          const original = bom + lines.join(end)
          const indent = filePath === 'okrs.md' ? '' : '  '
          const commented = [...lines.slice(0, place), `${indent}${open}${words}${close}`, ...lines.slice(place)]
          expect(await without(bom + commented.join(end), filePath)).toBe(original)
        },
      ),
      {numRuns: 100},
    )
  })
})

test('a comment between goals leaves them as they are', async () => {
  const lines = [
    '# Library OKRs',
    '## Objective 1: Students find a seat',
    '- KR1: Seats from 200 to 300',
    '- KR2: Complaints from 40 to 10',
    '## Objective 2: Night owls feel safe',
    '- KR1: Nights open from 2 to 5',
  ]
  const texts = async (text: string) =>
    (await parse(text)).sets.flatMap(({objectives, keyResults}) => [
      ...objectives.map((objective) => [objective.text, ...objective.keyResults.map((result) => result.text)]),
      keyResults.length,
    ])
  const plain = await texts(lines.join('\n'))
  for (let at = 0; at <= lines.length; at++) {
    const text = [...lines.slice(0, at), '<!-- okr-lint-disable-next-line -->', ...lines.slice(at)].join('\n')
    expect(await texts(text)).toEqual(plain)
    expect(statementsOf(await parse(text))).toHaveLength(5)
  }
})
