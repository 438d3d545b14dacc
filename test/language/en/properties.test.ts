import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Facts} from '../../../src/language/facts.js'
import type {Piece} from '../../../src/model/index.js'
import {read} from './read.js'

const WORDS =
  'launch the portal and train 40 nurses to improve quality from 10 to 20 % with no errors for parents, who: (we) is live all zero more better in order so that teams use it; publish. keep building as many as possible world-class — “few” & Become'.split(
    ' ',
  )

const sentences = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 80}),
  fc.array(fc.constantFrom(...WORDS), {maxLength: 25}).map((words) => words.join(' ')),
)

function piecesOf({opening, work, vagueAmounts, goals, measures, ...rest}: Facts): (Piece | undefined)[] {
  const {effect, statusQuo, vagueGoal, beneficiary, benefit, universal, checkable} = rest
  return [
    ...[opening?.verb, opening?.object, work, work?.thing],
    ...[effect, statusQuo, vagueGoal, beneficiary, benefit, universal, checkable],
    ...[...vagueAmounts, ...goals, ...measures],
  ]
}

test('every piece stands in the text where it says', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      for (const piece of piecesOf(read(text))) {
        if (!piece) continue
        expect(text.slice(piece.start, piece.end)).toBe(piece.text)
        expect(piece.text).not.toBe('')
      }
    }),
  )
})

test('goals and measures stand in order and do not overlap', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const {goals, measures} = read(text)
      for (const pieces of [goals, measures]) {
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index]?.end ?? 0)
        })
      }
    }),
  )
})

test('a long statement is read in full', () => {
  const text = Array.from({length: 3000}, (_, index) => WORDS[index % WORDS.length]).join(' ')
  expect(read(text).wordCount).toBeGreaterThan(2000)
})
