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
