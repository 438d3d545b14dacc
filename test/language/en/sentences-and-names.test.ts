import {describe, expect, test} from 'vitest'
import {isMereWork, read} from './read.js'

describe('sentences about what is different, with verbs that no list may hold', () => {
  test.each([
    'Grandparents browse our archive for hours',
    'Tenants never doubt a heating bill',
    'Evenings at the pool feel safe, even when it is full',
    'Cyclists from out of town find a rack without asking',
    'Apprentices stay after their exam',
    'Museum guests linger',
    'Dispatchers treat drivers as colleagues rather than numbers',
    'Choir members forgive us a late start because the hall is warm',
    'Neighbours greet each other again',
    'Parishioners leave the office knowing their next step',
  ])('%s', (text) => {
    expect(isMereWork(text)).toBe(false)
  })
})

describe('names of measures', () => {
  test.each([
    'Active borrowers to 4,000',
    'Error-free sessions to 99.5%',
    'Falls on the ward down to 2 per quarter',
    'Loans per reader',
    'Noticeably fewer reminders',
    'A lot of reviews in local papers',
    'Inspection results < 5 open findings',
  ])('no work: %s', (text) => {
    expect(isMereWork(text)).toBe(false)
  })

  test.each(['Active borrowers to 4,000', 'Guests in the canteen to 300 a day'])('has a value today: %s', (text) => {
    expect(read(text)).toMatchObject({startsAtZero: false, threshold: false})
  })
})

describe('names of things', () => {
  test.each([
    'Sign the lease',
    'Run 4 team days',
    '25 tastings on site',
    'Commission two illustrators',
    'Harbour map',
    'Loading dock calendar',
    'Recipe exchange format',
    'Choosing new lockers',
    'Seating plan (blocked by the fire inspection)',
  ])('work: %s', (text) => {
    expect(isMereWork(text)).toBe(true)
  })
})

test.each([
  'Become the best flower shop',
  'Make a difference',
  'Better handovers',
  'Drive engagement across all sites',
])('a slogan: %s', (text) => {
  expect(read(text).vagueGoal).toBeDefined()
})
