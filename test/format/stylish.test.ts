import {describe, expect, test} from 'vitest'
import type {FormatterOptions} from '../../src/format/formatter.js'
import type {Paint} from '../../src/format/paint.js'
import {stylish} from '../../src/format/stylish.js'
import type {LintResult} from '../../src/lint.js'
import {OPTIONS, printed} from './options.js'
import {finding, result} from './result.js'

const print = (results: LintResult[], options: Partial<FormatterOptions> = {}): string =>
  printed(stylish({...OPTIONS, ...options}), results)

const source = '# OKRs\n\n- O1: Guests come back\n  - KR1: Publish 24 recipes\n'
const publish = finding(source, 'Publish', {
  message: 'This is a task: it can be done without anything getting better. Say what changes once it is done.',
  suggestions: [
    {
      title: 'Measure what changes',
      edits: [
        {range: [source.indexOf('Publish'), source.length - 1], text: 'Repeat visits from [baseline] to [target]'},
      ],
    },
    {title: 'Say when', edits: [{range: [source.length, source.length], text: '  - Due: [date]\n'}]},
  ],
})

test('a finding shows its place, its words and what the suggestions make of them', () => {
  expect(print([result(source, [publish])])).toBe(`okrs.md

  4:10  warning  some-rule
  This is a task: it can be done without anything getting better. Say
  what changes once it is done.

    4 │   - KR1: Publish 24 recipes
      │          ~~~~~~~

    Suggestion: Measure what changes
    - - KR1: Publish 24 recipes
    + - KR1: Repeat visits from [baseline] to [target]

    Suggestion: Say when
      - KR1: Publish 24 recipes
    + - Due: [date]

1 warning · 1 file · 1 objective, 2 key results
`)
})

describe('the language', () => {
  const german = result(source, [finding(source, 'Publish', {severity: 'error'})], {language: 'de'})

  test('is that of each document', () => {
    expect(print([german])).toContain('4:10  Fehler  some-rule')
    expect(print([german])).toContain('\n1 Fehler · 1 Datei · 1 Objective, 2 Key Results\n')
  })

  test('is one for all where a locale asks for it', () => {
    expect(print([german], {locale: 'en'})).toContain('4:10  error  some-rule')
    expect(print([german], {locale: 'en'})).toContain('\n1 error · 1 file · ')
  })

  test('of the summary is that of the first file that holds OKRs', () => {
    const empty = result('', [], {objectiveCount: 0, keyResultCount: 0, language: 'en'})
    expect(print([empty, german, result(source, [])])).toContain(
      '1 Fehler · 3 Dateien, davon 1 ohne OKRs · 2 Objectives, 4 Key Results',
    )
  })

  test('of the summary is that of the terminal where there is none', () => {
    const empty = result('', [], {objectiveCount: 0, keyResultCount: 0, language: 'en'})
    expect(print([empty], {fallbackLocale: 'de'})).toBe(
      'Keine Befunde · 1 Datei, davon 1 ohne OKRs · 0 Objectives, 0 Key Results\n',
    )
  })
})

test('files without findings are only counted', () => {
  expect(print([result(source, []), result(source, [])])).toBe('No findings · 2 files · 2 objectives, 4 key results\n')
})

test('nothing read, nothing to sum up', () => {
  expect(print([])).toBe('')
})

test('the severity of a finding colours its words', () => {
  const tags: Paint = (style, text) => `<${style}>${text}</${style}>`
  const printed = print([result(source, [finding(source, 'Publish', {severity: 'error'})])], {paint: tags})
  expect(printed).toContain('<red>error</red>')
  expect(printed).toContain('- KR1: <red>Publish</red> 24 recipes')
  expect(printed).toContain('<red>1 error</red> · ')
})
