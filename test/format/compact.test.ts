import {expect, test} from 'vitest'
import {compact} from '../../src/format/compact.js'
import {OPTIONS, printed} from './options.js'
import {finding, result} from './result.js'

const source = '# Ziele\n\n- KR: Schulen besuchen\n'

test('one line a finding, in the language of the document', () => {
  const german = result(source, [finding(source, 'besuchen', {severity: 'error'})], {language: 'de'})
  const english = result(source, [finding(source, 'KR', {ruleId: null, message: 'No\nYAML.'})])
  expect(printed(compact(OPTIONS), [german, english])).toBe(
    'okrs.md:3:15: Fehler: Something about it. [some-rule]\nokrs.md:3:3: warning: No\ufffdYAML.\n',
  )
})

test('nothing where there is nothing to say', () => {
  expect(printed(compact(OPTIONS), [result(source, [])])).toBe('')
})
