import {expect, test} from 'vitest'
import {didYouMean, nearest} from '../../src/config/nearest.js'

test.each([
  ['warning', ['off', 'info', 'warn', 'error'], ['warn']],
  ['erorr', ['off', 'info', 'warn', 'error'], ['error']],
  ['objective-outcomes', ['objective-outcome', 'key-result-outcome'], ['objective-outcome']],
  ['OBJECTIVE-COUNT', ['objective-count'], ['objective-count']],
  ['fr', ['en', 'de'], []],
  ['colour', ['standard', 'strict'], []],
])('%s', (name, names, near) => {
  expect(nearest(name, names)).toEqual(near)
})

test('is said as a question', () => {
  expect(didYouMean('strikt', ['standard', 'strict'])).toBe(' Did you mean "strict"?')
  expect(didYouMean('colour', ['standard', 'strict'])).toBe('')
})
