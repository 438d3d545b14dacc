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

/** The least time of three readings, so that a busy machine changes little. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.hrtime.bigint()
    const words = wordsIn(text)
    movementIn(text, words, quantitiesIn(text, words, 'en'), slotsIn(text), 'en')
    return Number(process.hrtime.bigint() - start)
  })
  return Math.min(...times)
}

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
    const ordinary = cost('Raise the share of calls answered at once from 10% to 20%. '.repeat(150))
    const short = cost(piece.repeat(2_000))
    // Four times the text; sixteen times the time would be quadratic. Below an ordinary text's cost all is noise.
    expect(cost(piece.repeat(8_000))).toBeLessThan(12 * Math.max(short, ordinary))
  })
})
