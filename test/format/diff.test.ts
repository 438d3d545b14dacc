import {describe, expect, test} from 'vitest'
import {changedLines} from '../../src/format/diff.js'

const source = '# Goals\n\n- Visit schools\n- Hire nurses\n\nThe end\n'
const at = (words: string) => source.indexOf(words)

describe('edits as changed lines', () => {
  test.each([
    [
      'a word',
      [{range: [at('schools'), at('schools') + 7] as [number, number], text: '12 schools'}],
      [{line: 3, before: ['- Visit schools'], after: ['- Visit 12 schools'], above: '# Goals'}],
    ],
    [
      'two words on one line',
      [
        {range: [at('schools'), at('schools') + 7] as [number, number], text: 'homes'},
        {range: [at('Visit'), at('Visit') + 5] as [number, number], text: 'Leave'},
      ],
      [{line: 3, before: ['- Visit schools'], after: ['- Leave homes'], above: '# Goals'}],
    ],
    [
      'new lines between others',
      [{range: [at('\n\nThe'), at('\n\nThe')] as [number, number], text: '\n- Train cooks'}],
      [{line: 5, before: [], after: ['- Train cooks'], above: '- Hire nurses'}],
    ],
    [
      'a line that goes',
      [{range: [at('- Hire'), at('\nThe')] as [number, number], text: ''}],
      [{line: 4, before: ['- Hire nurses'], after: [], above: '- Visit schools'}],
    ],
    [
      'two places far from each other',
      [
        {range: [0, 1] as [number, number], text: '##'},
        {range: [at('The'), at('The') + 3] as [number, number], text: 'An'},
      ],
      [
        {line: 1, before: ['# Goals'], after: ['## Goals'], above: ''},
        {line: 6, before: ['The end'], after: ['An end'], above: '- Hire nurses'},
      ],
    ],
  ])('%s', (_, edits, changes) => {
    expect(changedLines(source, edits)).toEqual(changes)
  })

  test('the first line may be empty', () => {
    expect(changedLines('\n- one', [{range: [0, 0], text: '# Goals'}])).toEqual([
      {line: 1, before: [''], after: ['# Goals'], above: ''},
    ])
  })

  test('lines may end in any way', () => {
    expect(changedLines('- one\r\n- two\r\n', [{range: [9, 12], text: 'zwei'}])).toEqual([
      {line: 2, before: ['- two'], after: ['- zwei'], above: '- one'},
    ])
  })
})
