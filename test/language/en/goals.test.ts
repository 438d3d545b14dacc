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
    'Community & Infrastructure',
    'Hiring and documentation',
    'Customer growth and cost control',
    'Revive local meetups and get new sponsors',
    'Get the clinic ready for the inspection; open the second ward in May',
    'Win back commuters and modernise the depot',
    'Make guests feel at home and grow the catering business',
    'Raise the quality of lessons and build a modern gym',
    'Become the first choice for parents and open a second site',
    'Grow the choir, renovate the hall and find new sponsors',
    'Attract younger readers and reduce our costs',
    'Deliver the new ticket shop by May; visitors find every exhibit on their own',
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
    'People & Culture',
    'Product and Technology',
    'Brand and community building',
    'Revenue and profit',
    'Food and drink that guests talk about',
    'Sales & Marketing pull in the same direction',
    'Research and development',
    'Health & Safety',
    'Learning and development',
    'Terms & conditions everyone understands',
    'Arts and crafts for every child',
    'Supply and demand meet every morning',
    'Our drivers come home healthy and on time',
    'Grow and keep a team that loves night shifts',
    'Parents and children look forward to Monday',
    'Bring bread and rolls to every doorstep before seven',
    'A warm, safe and lively playground',
    'Build trust with patients and their families',
    'Explore new flavours and emerging suppliers',
    'Deliver clear and timely answers to citizens',
    'Bed and breakfast guests return with friends',
    'Understand why guests leave and what brings them back',
    'Plan and run the best summer festival in town',
    'Faster and calmer handovers between shifts',
    'Keep the archive safe; nothing gets lost',
    'Help new nurses settle in and feel at home',
    'A library for young and old',
    'Our shop is the place to meet and to linger',
    'Increase motivation and engagement of our apprentices',
    'Improve financial planning and reporting',
    'Stable and fast ferries',
    'Scheduling & rostering',
    'Recipes and menus',
    'Professional planning and execution',
    'Make it easy to order and to pay',
    'Food safety and hygiene',
  ])('%s', (text) => {
    expect(goals(text).length).toBeLessThanOrEqual(1)
  })
})
