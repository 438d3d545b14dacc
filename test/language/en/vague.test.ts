import {describe, expect, test} from 'vitest'
import {read} from './read.js'

describe('goals that say nothing', () => {
  test.each([
    'Improve the customer experience',
    'Drive innovation',
    'Delight our customers with great service',
    'Be world-class',
    'Ownership',
    'Marketing',
    'Growth',
    'Excellence in everything',
    'Improve quality',
    'Increase efficiency and effectiveness',
    'Foster collaboration',
    'Digital transformation',
    'Boost team performance',
    'Strengthen our culture',
    'Deliver excellence',
    'Customer satisfaction',
    'Operational efficiency',
    'Deliver best-in-class logistics',
    'Innovate',
    'Continuously improve our processes',
  ])('%s', (text) => {
    expect(read(text).vagueGoal).toBeDefined()
  })
})

describe('goals that say something', () => {
  test.each([
    'Callers never repeat their story',
    'Shop-floor ideas reach customers',
    'Callers from abroad get the same help as locals',
    'Improve the delivery experience of rural customers',
    'Quality Team wins back the night shift',
    'Our parts fit the first time',
    'Guests always find someone who speaks their language',
    'Everyone here owns an outcome',
    'Small shops buy from us again',
    'Improve the quality of school lunches',
    'Grow into the Baltics',
    'Become the first call for village bakeries',
    'Make night buses safe for teenagers',
    'World-class dialysis care for patients who live on islands',
    'Improve bread quality on Mondays',
    'Increase bicycle parking',
    'Reduce food waste',
    'Launch the partner portal',
    'Partner portal',
    'Parents trust our kindergarten',
    'Understand why first-time donors leave',
    'Nobody has to ask us twice',
    'Raise the standard of hospital hygiene',
    'Improve communication between wards at handover',
  ])('%s', (text) => {
    expect(read(text).vagueGoal).toBeUndefined()
  })
})

describe('amounts without a figure', () => {
  test.each([
    ['Significantly improve documentation', ['Significantly']],
    ['Repair some of the leaking taps', ['some']],
    ['Win further sponsors for the regatta', ['further']],
    ['Win many more deals with our input', ['many more']],
    ['Noticeably fewer questions at handover', ['Noticeably', 'fewer']],
    ['Talk to as many parents as possible', ['as many parents as possible']],
    ['Visit several suppliers', ['several']],
    ['Publish a number of recipes', ['a number of']],
    ['Get more donations', ['more']],
    ['Substantially reduce food waste', ['Substantially']],
    ['Most of the wards use the new plan', ['Most of']],
    ['Run a couple of pilot tours', ['a couple of']],
  ])('%s', (text, words) => {
    expect(read(text).vagueAmounts.map((piece) => piece.text)).toEqual(words)
  })

  test.each([
    'Guides rated helpful from 46% to 75%',
    'The further steps are agreed with the growers',
    '12 additional allotments',
    'No further complaints about the lift',
    'First Contact Quality Index from 61 to 75',
    'more than 40 sites',
    'at most 3 open cases',
    'Make handovers more reliable',
    'Become the most trusted bakery in town',
    'No more than 3 transfers per patient',
    'Customers say “much more fun” in 30 % of reviews',
    'The first few days feel easy',
  ])('none in: %s', (text) => {
    expect(read(text).vagueAmounts).toEqual([])
  })
})
