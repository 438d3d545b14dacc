import {describe, expect, test} from 'vitest'
import type {Config} from '../../src/index.js'
import {lintText} from '../../src/lint.js'
import {applyEdits} from '../../src/model/index.js'

const RULES: Config = {
  extends: [],
  rules: {'key-result-measurable': 'error', 'key-result-vague-quantity': 'warn', 'objective-qualitative': 'warn'},
}

const document = (...lines: string[]) => `# Choir OKRs\n\n## Objective 1: ${lines.join('\n')}\n`
const lint = (text: string, config: Config = RULES, filePath = 'okrs.md') => lintText(text, {config, filePath})
const said = async (text: string, config?: Config, filePath?: string) =>
  (await lint(text, config, filePath)).messages.map(({ruleId, line}) => `${line} ${ruleId}`)

const NEXT = '<!-- okr-lint-disable-next-line'
const VAGUE = '- KR1: Significantly more singers'

describe('what a directive silences', () => {
  test.each([
    [[`${NEXT} key-result-measurable, key-result-vague-quantity -- so -->`, VAGUE], []],
    [[`${NEXT} key-result-measurable -- so -->`, VAGUE], ['5 key-result-vague-quantity']],
    [[`${NEXT} -- so -->`, VAGUE, '- KR2: Happier singers'], ['6 key-result-measurable']],
    [[`${VAGUE} <!-- okr-lint-disable-line -- so -->`], []],
    [
      ['<!-- okr-lint-disable -- so -->', VAGUE, '<!-- okr-lint-enable -->', '- KR2: Happier singers'],
      ['7 key-result-measurable'],
    ],
    [
      ['<!-- okr-lint-disable -- so -->', VAGUE, '<!-- okr-lint-enable key-result-measurable -->', VAGUE],
      ['7 key-result-measurable'],
    ],
    [[VAGUE, '<!-- okr-lint-disable-file -- so -->'], []],
  ])('%j', async (lines, expected) => {
    expect(await said(document('Sing like one', ...lines))).toEqual(expected)
  })

  test('is kept with its reason', async () => {
    const {suppressedMessages, errorCount} = await lint(
      document('Sing like one', `${NEXT} key-result-measurable -- counted by ear -->`, '- KR1: Happier singers'),
    )
    expect(errorCount).toBe(0)
    expect(suppressedMessages).toMatchObject([
      {ruleId: 'key-result-measurable', line: 5, kind: 'directive', reason: 'counted by ear'},
    ])
  })

  test('does not make a broken file readable', async () => {
    const text = '---\nowner: [\n---\n\n<!-- okr-lint-disable-file -- so -->\n\n# OKRs\n'
    expect((await lint(text)).messages.map(({ruleId}) => ruleId)).toContain(null)
  })
})

/** What is said about the first directive, and the document with the fixes of everything that was said. */
async function judged(lines: readonly string[], config?: Config) {
  const text = document('Sing like one', ...lines)
  const {messages} = await lint(text, config)
  const about = messages.filter(({ruleId}) => ruleId?.startsWith('directive-'))
  const fixed = applyEdits(
    text,
    about.flatMap(({fix}) => fix?.edits ?? []),
  )
  return {
    ids: about.map(({ruleId}) => ruleId),
    messages: about.map(({message}) => message),
    fixed: fixed.split('\n').slice(3, -1),
  }
}

describe('what is said about directives', () => {
  const HAPPY = '- KR1: Happier singers'
  test.each([
    ['directive-unused', [`${NEXT} objective-qualitative -- so -->`, HAPPY], [HAPPY]],
    [
      'directive-unused',
      [`${NEXT} objective-qualitative, key-result-measurable -- so -->`, HAPPY],
      [`${NEXT} key-result-measurable -- so -->`, HAPPY],
    ],
    [
      'directive-unused',
      [`${NEXT} key-result-measurable, objective-qualitative -- so -->`, HAPPY],
      [`${NEXT} key-result-measurable -- so -->`, HAPPY],
    ],
    ['directive-unused', [HAPPY, '<!-- okr-lint-enable -->'], [HAPPY]],
    [
      'directive-unknown',
      [`${NEXT} key-result-mesurable -- so -->`, HAPPY],
      [`${NEXT} key-result-measurable -- so -->`, HAPPY],
    ],
    ['directive-unknown', [`${NEXT} because-we-say-so -->`, HAPPY], [HAPPY]],
    [
      'directive-unknown',
      [`<!-- okr-lint-disable-nextline key-result-measurable -- so -->`, HAPPY],
      [`${NEXT} key-result-measurable -- so -->`, HAPPY],
    ],
    [
      'directive-reasonless',
      [`${NEXT} key-result-measurable -->`, HAPPY],
      [`${NEXT} key-result-measurable -- [reason] -->`, HAPPY],
    ],
    ['directive-reasonless', [`${NEXT} -- -->`, HAPPY], [`${NEXT} -- [reason] -->`, HAPPY]],
    ['directive-reasonless', [`${NEXT} -- [reason] -->`, HAPPY], [`${NEXT} -- [reason] -->`, HAPPY]],
  ])('%s %j', async (id, lines, expected) => {
    const {ids, fixed} = await judged(lines)
    expect(ids).toEqual([id])
    expect(fixed).toEqual(expected)
  })

  test('the last name never goes alone: that would silence everything', async () => {
    const {ids, fixed} = await judged([`${NEXT} objective-qualitative, no-such-rule-here -- so -->`, HAPPY])
    expect(ids).toEqual(['directive-unused', 'directive-unknown'])
    expect(fixed).toEqual([HAPPY])
  })

  test('rules that are off, or need the other documents, had no chance to report', async () => {
    const both = `${NEXT} owner-present, alignment-resolves -- so -->`
    const config: Config = {...RULES, rules: {...RULES.rules, 'alignment-resolves': 'error'}}
    expect((await judged([both, '- KR1: Singers from 12 to 20'], config)).ids).toEqual([])
  })

  test('in German', async () => {
    const text = `# OKRs Chor\n\n## Ziel 1: Wir singen wie aus einem Mund\n\n- KR1: Glücklichere Stimmen in der ersten Reihe <!-- okr-lint-disable-line -->\n`
    const {messages} = await lint(text)
    expect(messages.map(({message}) => message)).toEqual([expect.stringContaining('ohne zu sagen, warum')])
    expect(messages[0]?.fix?.edits[0]?.text).toBe(' -- [Grund]')
  })

  test('a project sets the levels', async () => {
    const config: Config = {...RULES, directives: {reasonless: 'off', unused: 'error'}}
    expect((await judged([`${NEXT} key-result-measurable -->`, HAPPY], config)).ids).toEqual([])
    const {messages} = await lint(document('Sing', `${NEXT} objective-qualitative -- so -->`, HAPPY), config)
    expect(messages[0]).toMatchObject({ruleId: 'directive-unused', severity: 'error'})
  })

  test('a project may forbid them', async () => {
    const config: Config = {...RULES, directives: {forbid: true}}
    const lines = [`${NEXT} key-result-measurable -- so -->`, HAPPY]
    expect((await judged(lines, config)).fixed).toEqual([HAPPY])
    expect(await said(document('Sing like one', ...lines), config)).toEqual([
      '4 directive-forbidden',
      '5 key-result-measurable',
    ])
  })
})

describe('in data', () => {
  const JSON_TEXT = (key: string) =>
    `{"okrs": [{"objective": "Sing like one", ${key} "key_results": ["Happier singers", "Louder singers"]}]}`

  test.each([
    ['', ['1 key-result-measurable', '1 key-result-measurable']],
    ['"okrLint": {"disable": {"key-result-measurable": "counted by ear"}},', []],
    ['"okrLint": {"disable": {"*": "counted by ear"}},', []],
    [
      '"okrLint": {"disable": {"objective-qualitative": "x"}},',
      ['1 directive-unused', '1 key-result-measurable', '1 key-result-measurable'],
    ],
  ])('JSON %j', async (key, expected) => {
    expect((await said(JSON_TEXT(key), RULES, 'okrs.json')).sort()).toEqual(expected)
  })

  test.each([
    ['"key-result-measurable"', '{"key-result-measurable": "[reason]"}'],
    ['["key-result-measurable"]', '{"key-result-measurable": "[reason]"}'],
    ['true', '{"*": "[reason]"}'],
    ['{"key-result-measurable": ""}', '{"key-result-measurable": "[reason]"}'],
  ])('a reason has its place beside %s', async (value, expected) => {
    const text = JSON_TEXT(`"okrLint": {"disable": ${value}},`)
    const {messages} = await lint(text, RULES, 'okrs.json')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['directive-reasonless'])
    expect(applyEdits(text, messages[0]?.fix?.edits ?? [])).toBe(JSON_TEXT(`"okrLint": {"disable": ${expected}},`))
  })

  test('YAML', async () => {
    const text = `okrs:\n  - objective: Sing like one\n    key_results:\n      # okr-lint-disable-next-line key-result-measurable -- by ear\n      - Happier singers\n      - Louder singers\n`
    expect(await said(text, RULES, 'okrs.yaml')).toEqual(['6 key-result-measurable'])
  })
})
