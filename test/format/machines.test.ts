import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pageOf} from '../../src/files/rule-pages.js'
import {FORMATTER_NAMES, type FormatterName, type FormatterOptions, formatters} from '../../src/format/index.js'
import type {LintResult} from '../../src/lint.js'
import {OPTIONS, printed} from './options.js'
import {finding, result} from './result.js'
import {isWellFormed} from './xml.js'

const print = async (name: FormatterName, results: readonly LintResult[], options: Partial<FormatterOptions> = {}) =>
  printed(await formatters[name]({...OPTIONS, ...options}), results)

const schema: object = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const fitsSarif = new Ajv({
  strict: false,
  formats: {
    uri: URL.canParse,
    'uri-reference': (uri: string) => URL.canParse(uri, 'https://a.org/'),
    'date-time': true,
  },
}).compile(schema)

const source = '# Ward 3\r\n\r\n- KR1: Hire nurses\r\n- KR2: Hire nurses\r\n'
const hire = finding(source, 'Hire nurses', {
  ruleId: 'key-result-outcome',
  message: 'A task: 100% done, nothing better.',
  suggestions: [
    {
      title: 'Measure it',
      edits: [{range: [source.indexOf('Hire'), source.indexOf('\r\n- KR2')], text: 'Open shifts from 9 to 2'}],
    },
  ],
})
const unreadable = finding(source, 'Ward', {ruleId: null, severity: 'error', message: 'This is no YAML.'})
const note = finding(source, 'Ward 3', {severity: 'info', ruleId: 'alignment-parent'})

describe('sarif', () => {
  const log = async (results: readonly LintResult[], options: Partial<FormatterOptions> = {}) =>
    JSON.parse(await print('sarif', results, {version: () => '1.2.3', pageOf, ...options}))

  test('fits the official schema, with findings and without any', async () => {
    const place = {filePath: '/project/b.md', line: 1, column: 1, endLine: 1, endColumn: 3, message: 'The other one'}
    const hidden = {...hire, kind: 'directive' as const, reason: 'agreed', relatedLocations: [place]}
    const results = [result(source, [unreadable, hire, note], {suppressedMessages: [hidden]}), result(source, [])]
    for (const each of [results, []]) {
      expect(fitsSarif(await log(each)), JSON.stringify(fitsSarif.errors)).toBe(true)
    }
  })

  test('points to the words and says what a suggestion replaces', async () => {
    const {runs} = await log([result(source, [hire])])
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
    expect(runs[0].results).toEqual([
      {
        ruleId: 'key-result-outcome',
        ruleIndex: 0,
        level: 'warning',
        message: {text: 'A task: 100% done, nothing better.'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'okrs.md'},
              region: {startLine: 3, startColumn: 8, endLine: 3, endColumn: 19},
            },
          },
        ],
        fixes: [
          {
            description: {text: 'Measure it'},
            artifactChanges: [
              {
                artifactLocation: {uri: 'okrs.md'},
                replacements: [
                  {
                    deletedRegion: {startLine: 3, startColumn: 8, endLine: 3, endColumn: 19},
                    insertedContent: {text: 'Open shifts from 9 to 2'},
                  },
                ],
              },
            ],
          },
        ],
        suppressions: [],
      },
    ])
  })

  test('brings the pages of the rules as help, in the language that is asked for', async () => {
    const {driver} = (await log([result(source, [hire])], {locale: 'de'})).runs[0].tool
    expect(driver).toMatchObject({name: 'okr-lint', version: '1.2.3', rules: [{id: 'key-result-outcome'}]})
    expect(driver.rules[0].help.markdown).toBe(pageOf('key-result-outcome'))
    expect(driver.rules[0].shortDescription.text).toMatch(/Key Result/)
  })

  test('suppressed findings stay in, with the reason', async () => {
    const hidden = {...hire, kind: 'baseline' as const, reason: 'known since May'}
    const {runs} = await log([result(source, [], {suppressedMessages: [hidden]})])
    expect(runs[0].results[0].suppressions).toEqual([{kind: 'external', justification: 'known since May'}])
  })

  test.each([
    ['/project/über uns/100% #1.md', '%C3%BCber%20uns/100%25%20%231.md'],
    ['C:\\okrs\\q1.md', 'file:///C:/okrs/q1.md'],
    ['/elsewhere/q1.md', 'file:///elsewhere/q1.md'],
    ['/project/2027:Q1.md', '2027%3AQ1.md'],
  ])('the path %s becomes the URI %s', async (filePath, uri) => {
    const {runs} = await log([result(source, [hire], {filePath})])
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

describe('github', () => {
  test('commands with all that has a meaning escaped, graver ones first', async () => {
    const filePath = '/project/a,b:c.md'
    expect(await print('github', [result(source, [hire, unreadable], {filePath})])).toBe(
      '::error file=a%2Cb%3Ac.md,line=1,col=3,endColumn=6,title=okr-lint::This is no YAML.\n' +
        '::warning file=a%2Cb%3Ac.md,line=3,col=8,endColumn=18,title=key-result-outcome::A task: 100%25 done, nothing better.\n',
    )
  })

  test('a finding over several lines has no columns, which GitHub would refuse', async () => {
    const long = finding(source, 'Hire nurses\r\n- KR2')
    expect(await print('github', [result(source, [long])])).toContain('line=3,endLine=4,title=')
  })

  test('says that GitHub shows ten of a kind', async () => {
    const many = await print('github', [
      result(
        source,
        Array.from({length: 11}, () => hire),
        {language: 'de'},
      ),
    ])
    expect(many.split('\n').filter((line) => line.startsWith('::warning'))).toHaveLength(11)
    expect(many).toContain('::notice title=OKR-Durchsicht::GitHub zeigt höchstens 10 Anmerkungen je Art')
    expect(
      await print('github', [
        result(
          source,
          Array.from({length: 10}, () => hire),
        ),
      ]),
    ).not.toContain('::notice')
  })
})

describe('gitlab', () => {
  const fingerprints = async (text: string, words: string) => {
    const issues = JSON.parse(await print('gitlab', [result(text, [finding(text, words)])]))
    return issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)
  }

  test('a finding is an issue', async () => {
    expect(JSON.parse(await print('gitlab', [result(source, [unreadable, hire])]))).toEqual([
      {
        description: 'This is no YAML.',
        check_name: 'document',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: {path: 'okrs.md', lines: {begin: 1, end: 1}},
      },
      expect.objectContaining({check_name: 'key-result-outcome', severity: 'minor'}),
    ])
  })

  test('it stays the same one where text moves, and is another one where words change', async () => {
    const before = await fingerprints(source, 'Hire nurses')
    expect(await fingerprints(`New words\n\n  ${source.replaceAll('\r\n', '\n  ')}`, 'Hire nurses')).toEqual(before)
    expect(await fingerprints(source.replace('nurses', 'cooks'), 'Hire cooks')).not.toEqual(before)
  })

  test('two of a kind on one line are two', async () => {
    const [first, second] = JSON.parse(await print('gitlab', [result(source, [hire, hire])]))
    expect(first.fingerprint).not.toBe(second.fingerprint)
  })

  test('nothing is an empty list', async () => {
    expect(JSON.parse(await print('gitlab', [result(source, [])]))).toEqual([])
  })
})

test('junit: a file is a suite, a note a test that passes', async () => {
  const xml = await print('junit', [result(source, [note, hire]), result(source, [], {language: 'de'})])
  expect(isWellFormed(xml)).toBe(true)
  expect(xml).toContain('<testsuite name="okrs.md" tests="2" failures="1" errors="0" skipped="0">')
  expect(xml).toContain('<system-out>1:3 info: Something about it.</system-out>')
  expect(xml).toContain('<failure type="warn" message="A task: 100% done, nothing better.">3:8 warning: A task')
  expect(xml).toContain('<testcase name="Keine Befunde"')
})

test('checkstyle: an error a finding, in the words of Checkstyle', async () => {
  const xml = await print('checkstyle', [result(source, [note, hire]), result(source, [])])
  expect(isWellFormed(xml)).toBe(true)
  expect(xml).toContain(
    '<error line="3" column="8" severity="warning" message="A task: 100% done, nothing better." source="okr-lint.key-result-outcome"/>',
  )
})

test('without any file, XML is still a document', async () => {
  expect(isWellFormed(await print('junit', []))).toBe(true)
  expect(isWellFormed(await print('checkstyle', []))).toBe(true)
})

describe('whatever stands in a document, a path or a message', () => {
  const anything = fc.oneof(
    fc.string({unit: 'binary', maxLength: 20}),
    fc.constantFrom(
      ']]>',
      '&amp;',
      '<b>',
      '--',
      '"\'',
      '|',
      '`` ` ``',
      '\r\n',
      '\u0000\u001b[31m',
      '\ud800',
      '\uffff',
      '@ada #1',
      '%0A::error::',
      '🎯',
    ),
  )
  const results = fc.tuple(anything, anything, anything, anything).map(([before, words, message, name]) => {
    const text = `${before}§${words}§`
    const own = finding(text, '§', {
      message,
      ruleId: name,
      suggestions: [{title: message, edits: [{range: [0, 1], text: words}]}],
    })
    return [result(text, [own], {filePath: `/project/${name}.md`})]
  })
  const checks: Partial<Record<FormatterName, (text: string) => boolean>> = {
    json: (text) => Array.isArray(JSON.parse(text)),
    sarif: (text) => fitsSarif(JSON.parse(text)),
    gitlab: (text) => JSON.parse(text).length === 1,
    junit: isWellFormed,
    checkstyle: isWellFormed,
    github: (text) => text.split('\n').length === 2 && /^::warning [^\r]+\n$/.test(text),
    compact: (text) => text.split(/[\r\n]/).length === 2,
    agent: (text) => !CONTROL.test(text),
    stylish: (text) => !CONTROL.test(text),
    markdown: (text) =>
      !CONTROL.test(text) && !/<(?!\/?(?:br|sub|details|summary)>)/.test(text.split('<details>')[0] ?? ''),
    html: (text) => !CONTROL.test(text) && (text.match(/<script|<b>/g) ?? []).length === 0,
  }

  test.each(FORMATTER_NAMES)('%s stays well-formed', async (name) => {
    const formats = checks[name]
    if (!formats) throw new Error(`There is no check for ${name}.`)
    await fc.assert(
      fc.asyncProperty(results, async (each) => {
        expect(formats(await print(name, each))).toBe(true)
      }),
    )
  })
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/
