import {expect, test} from 'vitest'
import {json} from '../../src/format/json.js'
import {finding, result} from './result.js'

const source = '- KR: Visit schools\n'

test('an array with one object a file', () => {
  const formatter = json()
  const text =
    formatter.file(result(source, [finding(source, 'Visit')])) + formatter.file(result(source, [])) + formatter.end()
  expect(JSON.parse(text)).toEqual([
    {
      filePath: '/project/okrs.md',
      messages: [
        {
          ruleId: 'some-rule',
          severity: 'warn',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          message: 'Something about it.',
          suggestions: [],
        },
      ],
      errorCount: 0,
      warningCount: 1,
      infoCount: 0,
      suppressedMessages: [],
    },
    {filePath: '/project/okrs.md', messages: [], errorCount: 0, warningCount: 0, infoCount: 0, suppressedMessages: []},
  ])
})

test('no files, an empty array', () => {
  expect(JSON.parse(json().end())).toEqual([])
})
