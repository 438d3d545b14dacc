import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {movementIn} from '../../src/language/movement/index.js'
import {quantitiesIn, slotsIn} from '../../src/language/quantities/index.js'
import {wordsIn} from '../../src/language/words.js'
import type {Language} from '../../src/model/index.js'

const part = fc.oneof(
  fc.string(),
  fc.integer({min: 0, max: 100_000}).map(String),
  fc.constantFrom(
    ...[' ', ' from ', ' to ', ' von ', ' auf ', '%', ' %', '€ ', 'Mio.', '.', ',', '’', '-', '–', '/', '[baseline]'],
    ...['KR 1.2', 'Q3 2026', ' Tage', ' of ', ' zwölf ', 'half of ', '≥ ', '+', '−', ' customers', ' Kunden', '`', '['],
  ),
)
const anyText = fc.array(part, {maxLength: 14}).map((parts) => parts.join(''))
const anyLanguage = fc.constantFrom<Language>('en', 'de')

describe('quantities of any text', () => {
  it('stand where they say', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const piece of [...quantitiesIn(text, wordsIn(text), language), ...slotsIn(text)])
          expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      }),
      {numRuns: 500},
    )
  })

  it('are sorted and never overlap', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const quantities = quantitiesIn(text, wordsIn(text), language)
        for (const [at, {start}] of quantities.entries())
          expect(start).toBeGreaterThanOrEqual(quantities[at - 1]?.end ?? 0)
      }),
      {numRuns: 500},
    )
  })

  it('move only what stands in the text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const words = wordsIn(text)
        const movement = movementIn(text, words, quantitiesIn(text, words, language), slotsIn(text), language)
        const {metric, baseline, target, change} = movement ?? {}
        for (const piece of [metric, baseline, target, change])
          if (piece) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      }),
      {numRuns: 500},
    )
  })

  it.each([
    '1',
    '1.',
    '1 000 ',
    '111 ',
    '1/',
    '[',
    '`',
    '1-',
    'two ',
    'a.',
    'x1',
    '<',
    ' from 1',
    '1,',
    'KR-',
    '€',
    'from 1 to ',
    '12 → ',
    'reduce ',
    '[a]',
  ])('reads a long run of “%s” in linear time', (piece) => {
    const cost = (length: number) => {
      const text = piece.repeat(length)
      const start = process.hrtime.bigint()
      const words = wordsIn(text)
      movementIn(text, words, quantitiesIn(text, words, 'en'), slotsIn(text), 'en')
      return Number(process.hrtime.bigint() - start)
    }
    cost(500)
    const [short, long] = [cost(1_000), cost(10_000)]
    expect(long / short).toBeLessThan(60)
  })
})
