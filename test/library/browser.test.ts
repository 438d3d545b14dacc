import {expect, test} from 'vitest'
import * as library from '../../src/index.js'
import * as withFiles from '../../src/node.js'

test('a text in, findings and the edits of suggestions out', async () => {
  const text = '# Depot OKRs\n\n## Objective 1: Shops can rely on us\n\n- KR1: Happier drivers\n'
  const {messages} = await library.lintText(text, {config: {extends: [], rules: {'key-result-measurable': 'error'}}})
  const [message] = messages
  expect(message).toMatchObject({ruleId: 'key-result-measurable', severity: 'error', line: 5, column: 8})
  expect(library.applyEdits(text, message?.suggestions[0]?.edits ?? [])).toContain('[baseline]')
})

test('what the library for files offers beside files, the library for browsers offers as well', () => {
  const own = ['InputError', 'inspectFiles', 'lintFiles', 'loadConfig', 'resolveConfigFor']
  expect(Object.keys(withFiles).sort()).toEqual([...Object.keys(library), ...own].sort())
})
