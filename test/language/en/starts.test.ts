import {describe, expect, test} from 'vitest'
import {read} from './read.js'

describe('what starts from zero', () => {
  test.each([
    'First 12 customers of the new product',
    '6 new branches',
    'Sign 5 pilot clinics',
    'Publish 12 articles',
    '20 case studies added',
    'Win 40 new customers in Benelux',
    '€300k new revenue from the repair business',
    'Raise 40,000 in donations for the playground',
    'The booking page runs in at least one branch',
    'At least 3 choirs sing at the opening',
  ])('%s', (text) => {
    expect(read(text).startsAtZero).toBe(true)
  })

  test.each([
    'Reach 500 active clinics',
    'Increase retention by 20%',
    'Cost per case down to €29',
    'Raise NPS to 50',
    '95 % customer satisfaction',
    'Reduce the waiting list to 40 patients',
    'Grow the team from 4 to 7',
    'Active readers to 30,000',
    'Visits to the reading room up to 4,500',
    'Oven downtime below 12 hours',
    '1,200 weekly readers',
    'Sick days under 5 per head',
    'On the pitch 4 evenings a week',
  ])('not from zero: %s', (text) => {
    expect(read(text).startsAtZero).toBe(false)
  })
})

describe('bounds that need no start', () => {
  test.each([
    'Revenue is above 150,000 CHF every month',
    'p95 under 300 ms in every week',
    'Temperature deviations below 2 % in each shift',
    'Reach at least 90 % recall on the hold-out set',
    'No more than 4 mistakes in the fire drill',
    '0 lost parcels',
    '100 % of the invoices are digital',
  ])('%s', (text) => {
    expect(read(text).threshold).toBe(true)
  })

  test.each([
    'Reduce errors to under 1 %',
    'Increase coverage to more than 90 %',
    'Retention from 54 % to 65 %',
    'At least 95 % of parcels arrive on the first attempt',
    'Win rate above 30 %',
    'Queue at the counter: max 9 minutes',
    'Bread thrown away at closing time < 3 %',
    'Complaints fell below 20',
    'Each class has fewer than 2 % absences',
  ])('a level to get to: %s', (text) => {
    expect(read(text).threshold).toBe(false)
  })
})
