import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {lengthInDays, readCycle} from '../../../src/language/calendar/index.js'

const rangeOf = (text: string, fiscalYearStart?: number) => {
  const range = readCycle(text, fiscalYearStart)?.range
  return range && `${range.start}..${range.end}`
}

describe('a cycle', () => {
  test.each([
    ['2027-Q1', '2027-01-01..2027-03-31'],
    ['Q3 2026', '2026-07-01..2026-09-30'],
    ['Q4/26', '2026-10-01..2026-12-31'],
    ['2Q 2027', '2027-04-01..2027-06-30'],
    ['H2 2026', '2026-07-01..2026-12-31'],
    ['2027-H1', '2027-01-01..2027-06-30'],
    ['T1 2027 (Jan–Apr)', '2027-01-01..2027-04-30'],
    ['2. Tertial 2027', '2027-05-01..2027-08-31'],
    ['second quarter 2027', '2027-04-01..2027-06-30'],
    ['first half of 2027', '2027-01-01..2027-06-30'],
    ['1. Halbjahr 2026', '2026-01-01..2026-06-30'],
    ['2027', '2027-01-01..2027-12-31'],
    ['März 2027', '2027-03-01..2027-03-31'],
    ['January to March 2027', '2027-01-01..2027-03-31'],
    ['November 2026 – Februar 2027', '2026-11-01..2027-02-28'],
    ['Nov–Feb 2027', '2026-11-01..2027-02-28'],
    ['01.10.2026–31.12.2026', '2026-10-01..2026-12-31'],
    ['1.10.–31.12.2026', '2026-10-01..2026-12-31'],
    ['2026-10-01..2026-12-31', '2026-10-01..2026-12-31'],
    ['01.10.2026-31.12.2026', '2026-10-01..2026-12-31'],
    ['2026-10-01/2026-12-31', '2026-10-01..2026-12-31'],
    ['2026-10-05 to 2026-11-15', '2026-10-05..2026-11-15'],
    ['2026-Q1..2027-Q2', '2026-01-01..2027-06-30'],
    ['12 April 2027 – 21 May 2027', '2027-04-12..2027-05-21'],
  ])('%s', (text, expected) => {
    expect(rangeOf(text)).toBe(expected)
  })

  test.each([
    ['FY27', 10, '2026-10-01..2027-09-30'],
    ['FY27 H1', 4, '2026-04-01..2026-09-30'],
    ['Q1 FY2027', 7, '2026-07-01..2026-09-30'],
    ['GJ 26/27', 8, '2026-08-01..2027-07-31'],
    ['2. Halbjahr 2026/27', 8, '2027-02-01..2027-07-31'],
  ])('%s, with years from month %i on', (text, start, expected) => {
    expect(rangeOf(text, start)).toBe(expected)
  })

  test.each(['Q2', 'Tertial 2', 'GJ 26/27', '2. Halbjahr 2026/27'])('%s has no days without more', (text) => {
    expect(readCycle(text)).toMatchObject({kind: expect.any(String)})
    expect(rangeOf(text)).toBeUndefined()
  })

  test.each(['spring', 'soon', 'Zyklus', 'KR1', 'Top 100', 'Windows 11'])('%s is none', (text) => {
    expect(readCycle(text)).toBeUndefined()
  })

  it('covers its year without a gap', () => {
    const parts = fc.constantFrom(['Q', 4, 3] as const, ['T', 3, 4] as const, ['H', 2, 6] as const)
    fc.assert(
      fc.property(
        fc.integer({min: 2001, max: 2048}),
        fc.integer({min: 1, max: 12}),
        parts,
        (year, month, [name, count]) => {
          const ranges = Array.from(
            {length: count},
            (_, index) => readCycle(`${name}${index + 1} ${year}`, month)?.range,
          )
          const days = ranges.reduce((sum, range) => sum + (range ? lengthInDays(range) : 0), 0)
          const whole = readCycle(String(year), month)?.range
          expect(days).toBe(whole && lengthInDays(whole))
          expect([ranges.at(0)?.start, ranges.at(-1)?.end]).toEqual([whole?.start, whole?.end])
        },
      ),
    )
  })
})
