import {expect, test} from 'vitest'
import {metrics} from '../../src/language/metrics/index.js'
import {mayNameVanity} from '../../src/rule/metric-hints.js'

const counts = metrics.filter(({vanity, unit}) => vanity && unit === 'count')
const namesOf = (list = '') => list.split('; ').filter((name) => name !== '')

test('every name of a vanity metric makes the rule look it up', () => {
  const names = counts.flatMap(({en, de, ordinary}) => [en, de, ordinary?.en, ordinary?.de].flatMap(namesOf))
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => !mayNameVanity(name))).toEqual([])
})

test.each([
  'Waiting time at the counter from 12 to 7 minutes',
  'Bread that is sold on the day it is baked from 88% to 96%',
  'Wartezeit an der Theke von 6 auf 3 Minuten senken',
  'Retouren je 1.000 Pakete von 42 auf 30',
])('nothing is looked up for “%s”', (text) => {
  expect(mayNameVanity(text)).toBe(false)
})
