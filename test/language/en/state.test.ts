import {describe, expect, test} from 'vitest'
import {read} from './read.js'

describe('what merely holds', () => {
  test.each([
    'Keep NPS above 40',
    'Maintain 99 % availability of the ticket shop',
    'Continue the weekly price check',
    'Return rate stays below 2 %',
    'Sustain a margin of 8 %',
    'Complaints remain under 20 per month',
  ])('%s', (text) => {
    expect(read(text).statusQuo).toBeDefined()
  })

  test.each([
    'Maintenance visits from 9 to 4',
    'keep-the-promise rate from 60% to 80%',
    'Shelf life from 20 to 30 days',
    'Customers keep coming back',
    'Hotel stays from 200 to 320',
    'Keepers trained in first aid from 4 to 12',
    'NPS of new customers from 28 to 40',
  ])('a movement: %s', (text) => {
    expect(read(text).statusQuo).toBeUndefined()
  })
})

describe('all, every, zero', () => {
  test.each([
    'All customers know our shop',
    'Every bug is fixed within 5 days',
    'No complaints any more',
    'Zero accidents on the loading ramp',
    'All 12 wards follow the new plan',
    'None of the deliveries is late',
    'Each class has a deputy',
  ])('%s', (text) => {
    expect(read(text).universal).toBeDefined()
  })

  test.each([
    'Improve communication at all levels',
    'Launch the site',
    'Better documentation above all',
    'A list of the owners of each building',
    'Repair machines with no warranty',
    'All-hands meeting every month',
    'Everyday bread stays affordable',
  ])('nothing counted: %s', (text) => {
    const {universal} = read(text)
    expect(universal?.text ?? '').not.toMatch(/^(?:all|no|each)$/i)
  })
})

describe('where a metric starts', () => {
  test.each([
    'First 12 customers of the new product',
    '6 new branches',
    'Sign 5 pilot clinics',
    'Publish 12 articles',
    '20 case studies added',
    'Win 40 new customers in Benelux',
    '€300k new revenue from the repair business',
  ])('from zero: %s', (text) => {
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
  ])('not from zero: %s', (text) => {
    expect(read(text).startsAtZero).toBe(false)
  })

  test.each([
    'Revenue is above 150,000 CHF every month',
    'p95 under 300 ms in every week',
    'At least 95 % of parcels arrive on the first attempt',
    'Temperature deviations below 2 % in each shift',
  ])('a bound: %s', (text) => {
    expect(read(text).threshold).toBe(true)
  })

  test.each(['Reduce errors to under 1 %', 'Increase coverage to more than 90 %', 'Retention from 54 % to 65 %'])(
    'a movement: %s',
    (text) => {
      expect(read(text).threshold).toBe(false)
    },
  )
})

describe('states that two people can check', () => {
  test.each([
    'The bakery is certified for organic bread',
    'Fire safety concept approved',
    'Collective agreement signed',
  ])('%s', (text) => {
    expect(read(text).checkable).toBeDefined()
  })

  test.each(['Improve customer satisfaction', 'Strong partnership with suppliers', 'Certified nurses from 12 to 30'])(
    'no: %s',
    (text) => {
      expect(read(text).checkable).toBeUndefined()
    },
  )
})
