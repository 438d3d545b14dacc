import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {entriesOf} from '../../src/baseline.js'
import {findFiles} from '../../src/files/find.js'
import {decodeDocument} from '../../src/files/read.js'
import {type Config, ConfigError, inspectFiles, lintFiles, loadConfig} from '../../src/node.js'

const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
afterAll(() => rmSync(cwd, {recursive: true}))

const OKRS = `# Depot OKRs, 2027

Level: company

## Objective 1: Shops can rely on our lorries

- KR1: Deliveries on time from 86% to 96%
- KR2: Happier drivers
`
const FILES = {
  'okrs/a.md': OKRS,
  'okrs/deep/b.markdown': '# Notes\n',
  'okrs/deep/C.MD': '# Notes\n',
  'okrs/data.yaml': 'objectives: []\n',
  'okrs/services.yaml': 'services:\n  goals: none\n',
  'okrs/package.json': '{"objectives": []}',
  'okrs/notes.txt': 'Nothing.\n',
  'okrs/node_modules/x/readme.md': '# Not ours\n',
  'okrs/.hidden/d.md': '# Not shown\n',
  'odd [name].md': '# Notes\n',
  'strict.json': '{"extends": ["strict"]}',
  'measurable.json': '{"extends": [], "rules": {"key-result-measurable": "error"}}',
  'wrong.json': '{"extends": ["strikt"]}',
}
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(cwd, name)), {recursive: true})
  writeFileSync(join(cwd, name), text)
}
for (const [name, text] of Object.entries(FILES)) write(name, text)

describe('which files are meant', () => {
  test.each([
    ['a file, whatever its ending', ['okrs/notes.txt'], ['okrs/notes.txt']],
    [
      'a folder: its Markdown files, and JSON and YAML with OKRs',
      ['okrs'],
      ['okrs/a.md', 'okrs/data.yaml', 'okrs/deep/C.MD', 'okrs/deep/b.markdown'],
    ],
    ['a glob: what can be read', ['okrs/*.{md,txt,yaml}'], ['okrs/a.md', 'okrs/data.yaml', 'okrs/services.yaml']],
    ['a name that looks like a glob', ['odd [name].md'], ['odd [name].md']],
    [
      'each once, in the order of the call',
      ['okrs/data.yaml', 'okrs/a.md', './okrs/d*.yaml'],
      ['okrs/data.yaml', 'okrs/a.md'],
    ],
    ['an absolute path', [join(cwd, 'okrs/a.md')], ['okrs/a.md']],
  ])('%s', async (_, patterns, files) => {
    expect(await findFiles(patterns, cwd)).toEqual({files, problems: []})
  })
})

describe('how a text is encoded', () => {
  test('a BOM stays, so that offsets are those of the file', () => {
    expect(decodeDocument(Buffer.from('\ufeff# Ziele'), 'a.md')).toBe('\ufeff# Ziele')
  })

  test.each([
    ['UTF-16 (little endian)', Buffer.from('# Ziele und mehr', 'utf16le')],
    ['UTF-16 (big endian)', Buffer.from('# Ziele und mehr', 'utf16le').swap16()],
    ['Latin-1', Buffer.from('# Ziele für alle', 'latin1')],
    ['binary', Buffer.from('PK\0\u0001\0 and so on')],
  ])('%s is named', (name, bytes) => {
    expect(() => decodeDocument(bytes, 'a.md')).toThrow(name)
  })
})

/** One rule, so that the tests say something about files and not about what the presets hold. */
const MEASURABLE: Config = {extends: [], rules: {'key-result-measurable': 'error'}}

describe('the library for files', () => {
  test('lints, with absolute paths', async () => {
    const results = await lintFiles(['okrs'], {cwd, config: MEASURABLE})
    expect(results.map(({filePath, objectiveCount}) => [filePath, objectiveCount])).toEqual([
      [join(cwd, 'okrs/a.md'), 1],
      [join(cwd, 'okrs/data.yaml'), 0],
      [join(cwd, 'okrs/deep/C.MD'), 0],
      [join(cwd, 'okrs/deep/b.markdown'), 0],
    ])
    expect(results[0]?.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['key-result-measurable', 8]])
  })

  test('takes a config, or the file of one, and a locale', async () => {
    const [none] = await lintFiles(['okrs/a.md'], {cwd, config: {extends: []}})
    expect(none?.messages).toEqual([])
    const [german] = await lintFiles(['okrs/a.md'], {cwd, configFile: 'measurable.json', locale: 'de'})
    expect(german?.messages[0]?.message).toMatch(/Key Result/)
    await expect(lintFiles(['okrs/a.md'], {cwd, config: {}, configFile: 'strict.json'})).rejects.toThrow(TypeError)
  })

  test('inspects', async () => {
    const [inspection] = await inspectFiles(['okrs/a.md'], {cwd})
    expect(inspection).toMatchObject({
      filePath: join(cwd, 'okrs/a.md'),
      language: 'en',
      unit: 'Depot',
      objectives: [{line: 5, keyResults: [{line: 7, baseline: '86%', target: '96%'}, {line: 8}]}],
      keyResults: [],
    })
  })

  test('inspects by what a config says of language, names and files to leave out', async () => {
    const config: Config = {language: 'de', names: ['Lorries from 40 to 60'], ignores: ['deep/']}
    const [inspection, ...others] = await inspectFiles(['okrs/*.md', 'okrs/deep/*'], {cwd, config})
    expect(inspection?.language).toBe('de')
    expect(others).toEqual([])
    write('okrs/line.md', OKRS.replace('Deliveries on time from 86% to 96%', 'Lorries from 40 to 60'))
    const figures = async (own: Config) =>
      (await inspectFiles(['okrs/line.md'], {cwd, config: own}))[0]?.objectives[0]?.keyResults[0]?.baseline
    expect(await figures({})).toBe('40')
    expect(await figures({names: ['Lorries from 40 to 60']})).toBeUndefined()
    rmSync(join(cwd, 'okrs/line.md'))
  })

  test('takes out what a baseline knows', async () => {
    const entry = {file: 'okrs/a.md', rule: 'key-result-measurable', statement: 'Happier drivers', count: 1}
    const [without] = await lintFiles(['okrs/a.md'], {cwd, config: MEASURABLE})
    const [{hash = ''} = {}] = entriesOf('okrs/a.md', without?.messages ?? [])
    write('baseline.json', JSON.stringify({version: 1, findings: [{...entry, hash}]}))
    const [result] = await lintFiles(['okrs/a.md'], {cwd, config: MEASURABLE, baseline: 'baseline.json'})
    expect(result?.messages).toEqual([])
    expect(result?.errorCount).toBe(0)
    expect(result?.suppressedMessages.map(({kind}) => kind)).toEqual(['baseline'])
    const none = lintFiles(['okrs/a.md'], {cwd, baseline: 'none.json'})
    await expect(none).rejects.toThrow('There is no baseline none.json. "okr-lint --suppress-all" writes one.')
    const wrong = lintFiles(['okrs/a.md'], {cwd, baseline: 'strict.json'})
    await expect(wrong).rejects.toThrow('strict.json is no baseline of okr-lint.')
  })

  test('loads a config and checks its names', async () => {
    expect(await loadConfig('strict.json', {cwd})).toEqual({extends: ['strict']})
    await expect(loadConfig('wrong.json', {cwd})).rejects.toThrow(ConfigError)
  })

  test('refuses what cannot be read', async () => {
    await expect(lintFiles(['okrs/none.md'], {cwd})).rejects.toThrow('There is no file or folder okrs/none.md.')
  })
})
