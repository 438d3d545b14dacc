import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lineIndex} from '../../../src/model/index.js'
import {parse} from '../../../src/parse/index.js'

/** `line:column message` of each problem. */
async function problemsIn(text: string, filePath: string, language: 'en' | 'de' = 'en'): Promise<string[]> {
  const {problems} = await parse(text, {filePath})
  const lines = lineIndex(text)
  return problems.map(({message, span}) => {
    const {line, column} = lines.position(span.start)
    return `${line}:${column} ${message[language]}`
  })
}

const json = (objective: object, more: object = {}) =>
  JSON.stringify({$schema: './schema/okr.schema.json', ...more, objectives: [{title: 'Bread is fresh', ...objective}]})

const keyResult = (fields: object) => json({keyResults: [{title: 'Waste', ...fields}]})

test.each<[name: string, text: string, en: string[], de: string[]]>([
  [
    'a word for a figure',
    keyResult({confidence: 'high'}),
    ['“confidence” must be a number from 0 to 1, not "high" (at /objectives/0/keyResults/0/confidence).'],
    ['„confidence“ muss eine Zahl von 0 bis 1 sein, nicht "high" (bei /objectives/0/keyResults/0/confidence).'],
  ],
  [
    'a figure beyond its scale',
    keyResult({score: 7}),
    ['“score” must be a number from 0 to 1, not 7 (at /objectives/0/keyResults/0/score).'],
    ['„score“ muss eine Zahl von 0 bis 1 sein, nicht 7 (bei /objectives/0/keyResults/0/score).'],
  ],
  [
    'a mistyped key',
    keyResult({base_line: 4}),
    ['“base_line” is no key that okr.schema.json knows here (at /objectives/0/keyResults/0). Did you mean “baseline”?'],
    [
      '„base_line“ ist kein Schlüssel, den okr.schema.json hier kennt (bei /objectives/0/keyResults/0). Meinst du „baseline“?',
    ],
  ],
  [
    'a key of one’s own',
    json({colourOfTheWall: 'red'}),
    [
      '“colourOfTheWall” is no key that okr.schema.json knows here (at /objectives/0). Let keys of your own begin with “x-”.',
    ],
    [
      '„colourOfTheWall“ ist kein Schlüssel, den okr.schema.json hier kennt (bei /objectives/0). Lass eigene Schlüssel mit „x-“ beginnen.',
    ],
  ],
  [
    'a missing title',
    json({keyResults: [{target: 4}]}),
    ['A key result needs “title” (at /objectives/0/keyResults/0).'],
    ['Ein Key Result braucht „title“ (bei /objectives/0/keyResults/0).'],
  ],
  [
    'a text in the place of a list',
    json({keyResults: 'Waste from 9 to 4'}),
    ['“keyResults” must be a list, not "Waste from 9 to 4" (at /objectives/0/keyResults).'],
    ['„keyResults“ muss eine Liste sein, nicht "Waste from 9 to 4" (bei /objectives/0/keyResults).'],
  ],
  [
    'a number in the place of a key result',
    json({keyResults: [7]}),
    ['Each of “keyResults” must be a text or a group of keys, not 7 (at /objectives/0/keyResults/0).'],
    [
      'Jedes von „keyResults“ muss ein Text oder eine Gruppe von Schlüsseln sein, nicht 7 (bei /objectives/0/keyResults/0).',
    ],
  ],
  [
    'a list in the place of a name',
    json({}, {unit: ['Oven']}),
    ['“unit” must be a text, not a list (at /unit).'],
    ['„unit“ muss ein Text sein, nicht eine Liste (bei /unit).'],
  ],
  [
    'no goals at all',
    '{"$schema": "okr.schema.json", "unit": "OKR bakery"}',
    ['This file names okr.schema.json but has no “objectives”. Add them, or “sets” where it holds several.'],
    ['Diese Datei nennt okr.schema.json, hat aber keine „objectives“. Ergänz sie, oder „sets“, wenn es mehrere sind.'],
  ],
])('a file that names the schema: %s', async (_, text, en, de) => {
  expect((await problemsIn(text, 'okrs.json')).map((line) => line.replace(/^\S+ /, ''))).toEqual(en)
  expect((await problemsIn(text, 'okrs.json', 'de')).map((line) => line.replace(/^\S+ /, ''))).toEqual(de)
})

test.each([
  [
    'keys and values have their place in YAML',
    '# yaml-language-server: $schema=../schema/okr.schema.json\nobjectives:\n  - title: Bread is fresh\n    weigth: 3\n    keyResults:\n      - title: Waste\n        confidence: 9\n',
    ['4:5 “weigth” is no key', '7:21 “confidence” must be'],
  ],
  [
    'a key that is there twice',
    'objectives:\n  - title: Bread is fresh\n    title: OKRs\n    keyResults: []\n',
    ['3:5 “title” stands here twice'],
  ],
])('%s', async (_, text, starts) => {
  const problems = await problemsIn(text, 'okrs.yaml')
  expect(problems.map((problem, index) => problem.slice(0, starts[index]?.length))).toEqual(starts)
})

test.each([
  ['gaps, other figures and own keys', keyResult({confidence: '[0–1]', score: '70 %', progress: null, 'x-note': [1]})],
  ['another shape', '{"okrs": [{"objective": "Bread is fresh", "krs": ["Waste from 9 to 4"], "confidence": "high"}]}'],
  [
    'several sets',
    JSON.stringify({
      $schema: 'okr.schema.json',
      sets: [{unit: 'Oven', objectives: [{title: 'Bread is fresh', keyResults: ['Waste from 9 to 4']}]}],
    }),
  ],
])('%s give no problem', async (_, text) => {
  expect(await problemsIn(text, 'okrs.json')).toEqual([])
})

test('the examples of the schema fit it', async () => {
  const schema = JSON.parse(readFileSync('schema/okr.schema.json', 'utf8'))
  for (const example of schema.examples) {
    expect(await problemsIn(JSON.stringify(example), 'okrs.json')).toEqual([])
  }
})

test('the validator and the types are made from the schema', () => {
  expect(() => execFileSync(process.execPath, ['scripts/schema.mjs', '--check'], {stdio: 'pipe'})).not.toThrow()
}, 60_000)
