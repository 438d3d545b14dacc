import {describe, expect, test} from 'vitest'
import {read} from './read.js'

describe('for whom', () => {
  test.each([
    ['Make invoices readable at a glance for small landlords', 'for small landlords'],
    ['Turn returns into a one-minute task for shoppers', 'for shoppers'],
    ['Nurses trust the night plan', 'Nurses'],
    ['Shoppers finish on the train', 'Shoppers'],
    ['Claims handlers decide in minutes', 'Claims handlers'],
  ])('%s', (text, words) => {
    expect(read(text).beneficiary?.text).toBe(words)
  })

  test.each(['Better reporting', 'Modernise billing', 'Launch the site for the summer', 'Grow into the Baltics'])(
    'nobody: %s',
    (text) => {
      expect(read(text).beneficiary).toBeUndefined()
    },
  )
})

describe('what for', () => {
  test.each([
    ['Shorten checkout so that shoppers finish on the train', 'so that shoppers finish on the train'],
    ['Simplify forms in order to help families', 'in order to help families'],
    ['Open the kitchen early to serve night shifts', 'to serve night shifts'],
  ])('%s', (text, words) => {
    expect(read(text).benefit?.text).toBe(words)
  })

  test.each(['Increase NPS', 'Grow from 10 to 20', 'Expand to Spain'])('no reason: %s', (text) => {
    expect(read(text).benefit).toBeUndefined()
  })
})
