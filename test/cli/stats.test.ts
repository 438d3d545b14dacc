import {expect, test} from 'vitest'
import {stopwatch} from '../../src/cli/stats.js'

/** A clock that a test turns by hand. */
function clock() {
  let time = 0
  return {now: () => time, pass: (milliseconds: number) => (time += milliseconds)}
}

test('the longest first, what is left over among them', async () => {
  const {now, pass} = clock()
  const {timed, table} = stopwatch(now)
  await timed('reading', async () => pass(30))
  timed('key-result-outcome', () => pass(2))
  timed('key-result-outcome', () => pass(3))
  pass(15)
  timed('language', () => pass(1450))
  expect(table('en')).toBe(`(language)            1,450.0 ms   96.7 %
(reading)                30.0 ms    2.0 %
(everything else)        15.0 ms    1.0 %
key-result-outcome        5.0 ms    0.3 %
in all                1,500.0 ms  100.0 %
`)
  expect(table('de')).toContain('(Sprache)             1.450,0 ms   96,7 %\n')
})

test('what a rule gives back and what it throws comes through', () => {
  const {timed} = stopwatch()
  expect(timed('some-rule', () => 7)).toBe(7)
  expect(() =>
    timed('some-rule', () => {
      throw new RangeError('out of paper')
    }),
  ).toThrow('out of paper')
})
