import {describe, expect, test} from 'vitest'
import {read} from './read.js'

const goals = (text: string): string[] => read(text).goals.map((goal) => goal.text)

describe('two goals in one', () => {
  test.each([
    ['Improve onboarding and expand to Spain', ['Improve onboarding', 'expand to Spain']],
    ['Delight customers as well as modernise billing', ['Delight customers', 'modernise billing']],
    ['Win back regular guests and open a second kitchen', ['Win back regular guests', 'open a second kitchen']],
    ['Shorten the queue; train every new clerk', ['Shorten the queue', 'train every new clerk']],
    [
      'Digitise the land register, and cut the time to a permit',
      ['Digitise the land register', 'cut the time to a permit'],
    ],
  ])('%s', (text, expected) => {
    expect(goals(text).map((goal) => goal.replace(/[;,]$/, ''))).toEqual(expected)
  })

  test.each([
    'Hire faster, ship faster and cut costs',
    'Strengthen clarity, loyalty and punctuality',
    'Publish the menu to help guests choose, and retire the paper cards',
  ])('%s', (text) => {
    expect(goals(text).length).toBeGreaterThan(1)
  })
})

describe('one goal', () => {
  test.each([
    'New users reach their first win the same day',
    'Spain sees us as a local company',
    'Paying us is the easiest part of the month',
    'Strengthen research and development',
    'Make health and safety a habit',
    'Make deliveries calm and predictable',
    'Become the first address for patients and doctors',
    'Make Marks & Spencer our loudest fan',
    'Explain our terms and conditions in one page',
    'Shorten checkout so that shoppers finish on the train and come back',
    'Everyone finds the figure and trusts it',
    'Clear the backlog and keep it clear',
    'Design and build a playground that children love',
    'Plan, cook and serve school lunches that get eaten',
    'Create a place to read and talk',
    'Give night shifts time to rest and recover',
    'Help carriers load, drive and unload without waiting',
    'Write guides, reports and demo scripts',
    'Turn complaints into ideas by listening and answering the same day',
    'Families trust us with school meals and birthday cakes',
    'Build a fast, quiet and affordable night bus',
  ])('%s', (text) => {
    expect(goals(text).length).toBeLessThanOrEqual(1)
  })
})
