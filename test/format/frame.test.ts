import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codeFrame, cutAround} from '../../src/format/frame.js'
import {plain} from '../../src/format/paint.js'
import {width} from '../../src/format/width.js'
import {finding} from './result.js'

const frameOf = (source: string, words: string, columns = 60): string[] =>
  codeFrame(source, finding(source, words), columns, plain, 'red')

describe('the words in question are underlined', () => {
  test.each([
    ['in the middle', '- KR1: Publish 24 recipes', 'Publish', ['1 │ - KR1: Publish 24 recipes', '  │        ~~~~~~~']],
    ['after a tab', '-\tVisit 30 schools', 'Visit', ['1 │ -  Visit 30 schools', '  │    ~~~~~']],
    ['after wide characters', '- 🎯 目標 Publish it', 'Publish', ['1 │ - 🎯 目標 Publish it', '  │           ~~~~~~~']],
    ['after an emoji of several', '- 👩‍🍳 Publish it', 'Publish', ['1 │ - 👩‍🍳 Publish it', '  │      ~~~~~~~']],
    ['after a letter in two parts', '- Cafe\u0301 führen', 'führen', ['1 │ - Cafe\u0301 führen', '  │        ~~~~~~']],
    ['on a later line', '# Ziele\r\n\r\n- Mehr Gäste', 'Mehr', ['3 │ - Mehr Gäste', '  │   ~~~~']],
  ])('%s', (_, source, words, lines) => {
    expect(frameOf(source, words)).toEqual(lines)
  })

  test('to the end of the line where they go on below it', () => {
    expect(frameOf('- Train all\n  nurses', 'all\n  nurses')).toEqual(['1 │ - Train all', '  │         ~~~'])
  })

  test('control characters cannot reach the terminal', () => {
    expect(frameOf('- \u001b[31mVisit\u202e schools', 'schools')[0]).toBe('1 │ - \ufffd[31mVisit\ufffd schools')
  })

  test('a finding without words has no frame', () => {
    expect(codeFrame('Text', {...finding('Text', 'Text'), endColumn: 1}, 60, plain, 'red')).toEqual([])
  })
})

describe('a long line is cut around them', () => {
  const long = `| ${'ein Feld | '.repeat(12)}Wartezeit senken | ${'noch eins | '.repeat(12)}`

  test('on both sides', () => {
    expect(frameOf(long, 'Wartezeit senken', 50)).toEqual([
      '1 │ …n Feld | Wartezeit senken | noch eins | noch…',
      '  │           ~~~~~~~~~~~~~~~~',
    ])
  })

  test('and it never leaves its room', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 80})
    fc.assert(
      fc.property(text, text, text, fc.integer({min: 12, max: 60}), (before, marked, after, columns) => {
        const cut = cutAround(before, marked, after, columns)
        expect(width(cut.before) + width(cut.marked) + width(cut.after)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})
