import {describe, expect, test} from 'vitest'
import {read} from './read.js'

const count = (text: string): number => read(text).measures.length

describe('two measures in one', () => {
  test.each([
    'Grow revenue to €2m and NPS to 50',
    'Cut lead time from 12 to 7 days with fewer than 2 returns',
    'Train 40 people and publish 12 guides',
    'Write the docs and migrate the users',
    'Write the hygiene plan. Train all kitchen staff.',
    'Get 2,000 readers and 500 subscribers',
    'Reach a response time of < 2 s and an error rate of < 1 %',
    'Occupancy at 80 % and turnover below 5 %',
    'The rules are published, and every ward has a deputy',
    'Punctuality from 82 % to 94 %; complaints below 20 per month',
    'Interview 12 parents and write a summary of what they need',
  ])('%s', (text) => {
    expect(count(text)).toBeGreaterThan(1)
  })
})

describe('one measure', () => {
  test.each([
    'Grow revenue from €1.4m to €2m',
    'Cut lead time from 12 to 7 days',
    'Return rate stays at or below 2% (guardrail)',
    'Orders from 10 to 20 in DE and AT',
    '95% answered within 2 hours',
    'Lead time by 15 Nov from 12 to 7 days',
    'p50 and p95 latency under 300 ms',
    'From 18 to 30 per 1,000 visits',
    '30 of 47 sites use the new scanner',
    'Spend on research and development from 4 % to 6 %',
    'Between 3 and 5 days until the first answer',
    'Review and sign 12 supplier contracts',
    'Identify 20 alumni and invite them',
    'Design, print and hang up 30 posters',
    'Vacancies filled within 30 days from 40 % to 65 %',
    'Readmissions within 30 days from 11 % to 8 %',
    '8 of 10 pilot schools renew',
    'Patients and relatives who recommend us from 61 % to 75 %',
    'Publish 4 issues with recipes, interviews and puzzles',
    'Churn below 2 % (voluntary and involuntary)',
    'Win 12 bakeries and cafés as customers',
  ])('%s', (text) => {
    expect(count(text)).toBeLessThan(2)
  })
})
