import {describe, expect, test} from 'vitest'
import {isMereWork, read} from './read.js'

describe('work without a change', () => {
  test.each([
    // a verb of doing at the start
    'Launch the partner portal',
    'Introduce an AI assistant for claims',
    'Become a Kubernetes company',
    'Publish 12 articles',
    'Hold 20 customer interviews',
    'Launch the site',
    'Train 40 people and publish 12 guides',
    'Roll out the new cash register in all branches',
    'Set up a night bus timetable for the villages',
    'Write down how we hand over a shift',
    'Rewrite the visitor leaflet in plain language',
    'Bake a gluten-free test batch every Friday',
    'Renovate the science classroom',
    'Migrate 300 patient files to the new archive',
    'Organise 3 open days for parents',
    'We will hire a second pastry chef',
    'Successfully introduce digital dispatch notes',
    'Start publishing a monthly price list',
    'Meet with every regional office',
    'Research how other ministries handle appeals',
    'Review and approve the safety manual',
    'Re-organize the tool store',
    'Create a forum for volunteers',
    'Deliver the first chapter of the level editor',
    'Provide a phone script for the front desk',
    'Fix the top 10 printing errors',
    'Read 24 books',
    // behind a condition or a topic
    'If the grant is approved: hire a project lead',
    'Newsletter: write a welcome series',
    // nouns
    'Documentation of the night shift rules',
    'Implementation of the returns process',
    'Introduction of a second delivery window',
    '12 workshops',
    '5 talks at regional trade fairs',
    'Three training sessions for new drivers',
    'Onboarding handbook',
    'A new booking portal',
    'Quest log redesign',
    // a state of the work
    'New landing page live',
    'Allergy register published by May',
    'Price list finalized and printed',
    'The loading plan is documented',
    'Evacuation maps are ready',
    '40 nurses trained',
    'Get the wheelchair ramp approved',
    // features
    'The library has a children’s corner catalogue',
    'The map shows closed roads',
    'The order form validates every address',
  ])('%s', (text) => {
    expect(isMereWork(text)).toBe(true)
  })
})

describe('no work, or work with a change', () => {
  test.each([
    'Partners get answers without asking us',
    'Claims handlers decide in minutes, with confidence',
    'Engineers release whenever they are ready',
    'Build trust with first-time buyers',
    'Ship with confidence',
    'Create a place people miss',
    'Our release process feels calm',
    'Sales trusts what the CRM shows',
    'Make our app the habit of commuters',
    'Build a culture of open feedback',
    'Create demand for regional flour',
    'Make us the first call for Benelux bakeries',
    'Customers solve most problems without waiting for us',
    'New hires feel productive from their first week',
    'Be the shop that people recommend',
    'Become the first place nurses look up dosage',
    'Turn returns into a one-minute task for shoppers',
    'Parents always know where the school bus is',
    'Drivers no longer wait at the gate',
    'Ensure night nurses can reach a doctor at any time',
    'Help more families find a childminder',
    'Qualified inbound leads from 60 to 110 per month',
    'Decisions backed by customer evidence from 1 in 10 to 1 in 2',
    'Teams that pull their own report from 4 to 15',
    '30 teams use the new report weekly',
    '5,000 customers migrated with no open case',
    'Launch readiness score from 2 to 4',
    'Support tickets from 400 to 250',
    'Release frequency from 2 to 8 per month',
    'Test coverage of the order module at 80 %',
    'Reduce the waiting time at the counter from 40 to 15 minutes',
    'Increase NPS to 50',
    'Improve punctuality from 82 % to 94 %',
    'Win 40 new customers in Benelux',
    'Sign 5 pilot hospitals',
    'Get 200 new subscribers',
    '20 volunteers from the neighbourhood',
    '95 % of parcels delivered on the first attempt',
    'Loaves left over at closing time below 3 %',
    'Absence days per employee from 14 to 10',
    'Attendance at parents’ evenings at 70 %',
    'Zero accidents on the loading ramp',
    'All critical vulnerabilities closed',
    'The new meal plan is used by 12 schools',
    'Return rate stays at or below 2% (guardrail)',
    'Median bug age from 10 to 5 days',
    'Better reporting',
    'Stronger ties to local farmers',
    'Happy volunteers',
    'Growth',
    'Customers love the new app',
    '3 of 5 pilot shops renew',
  ])('%s', (text) => {
    expect(isMereWork(text)).toBe(false)
  })
})

describe('what the work is', () => {
  test.each([
    ['Launch the partner portal', 'verb', 'Launch', 'the partner portal'],
    ['Publish 12 articles', 'verb', 'Publish', '12 articles'],
    ['Roll out the new till in May', 'verb', 'Roll out', 'the new till'],
  ])('%s', (text, kind, verb, thing) => {
    expect(read(text).work).toMatchObject({kind, text: verb, thing: {text: thing}})
  })

  test('a counted activity and a deliverable carry their words', () => {
    expect(read('12 workshops').work).toMatchObject({kind: 'activity', text: '12 workshops'})
    expect(read('New landing page live').work).toMatchObject({kind: 'deliverable', thing: {text: 'New landing page'}})
  })
})
