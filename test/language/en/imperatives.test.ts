import {beforeAll, describe, expect, test} from 'vitest'
import {prepare} from '../../../src/language/analyze.js'
import {isMereWork} from './read.js'

const work = [
  'Rotate the keys of the medicine cabinet',
  'Cancel unused software subscriptions',
  'Rearrange the shelves in the bakery',
  'Relabel the samples in the lab',
  'Swap the lamps in the gym for LEDs',
  'Use the second oven on weekends',
  'Talk to 12 farmers about their milk price',
  'Examine whether parents want a later pick-up',
  'Find out why guests leave before dessert',
  'Get rid of the paper forms at reception',
  'Agree on a dress code with the works council',
  'Clean up the customer list',
  'Sell the old delivery vans',
  'Simplify the application form',
  'Kill the old booking system',
  'Retire the fax machines on all wards',
  'Land the new timetable',
  'Pay back the loan from the association',
  'Undo the changes to the rota',
  'Staffing plan agreed with the works council',
  'Support page published',
  'Survey budget approved',
  'All contracts reviewed / renewed',
  'Shop managers get a first-aid training',
  'Each apprentice has a feedback meeting',
  'All 80 drivers have done the safety training',
  '4 training days',
  'A first-aid evening for parents',
  '8 recipe cards',
  '1 report per clinic',
  'Parents are invited to a reading morning',
  'Menus are published two weeks ahead',
  'Unpack and label the donated books',
  'Water the roof garden twice a week',
  'Hold a tasting with each of the 22 growers',
  'Digitise the loan register',
  'Deduplicate the donor list',
  'Vaccinate the poultry flock',
  'Sandbag the river bank',
  'Repaint the entrance hall',
  'Poll the parents on lunch times',
  'Lobby the council for a crossing',
  'Scrap the weekly status mail',
  'Queue: install a ticket machine',
]

const noWork = [
  'Staff turnover below 5 %',
  'Support tickets under 40 a week',
  'Queue at the counter: max 9 minutes',
  'Delight our guests from the first minute',
  'Win back lapsed donors',
  'Keep our nurses',
  'Retain 90 % of first-year students',
  'Halve food waste in the canteen',
  'Earn the trust of village schools',
  'Own the breakfast trade in our street',
  'Grow the choir',
  'Reach 4,000 readers a week',
  'Resolve 80 % of complaints at the first call',
  'Answer 95 % of letters within 2 days',
  'Sell 20,000 tins of the new range',
  'Cut waiting time at the till in half',
  'Crash-free flights 99.7 %',
  'Average search time decreases by 30 % compared with May',
  'Lead times at the joinery of 12 days',
  'Guests rate us 4.6 or better',
  'Internal promotions account for 40 % of team leads',
  'One maker of ovens agrees to install our software',
  'Clean build under 5 minutes',
  'Visits to the archive up to 4,500',
  'Every claim is settled within 5 days',
  'Customers are served within 3 minutes',
  '1,000 families registered in the first month',
  'Deliver 95 % of orders on time',
  'Ship 99 % of parcels complete',
  'Solve problems before guests notice them',
  'Drive less and cycle more',
  'Stop losing good apprentices',
  'Matter to our neighbours',
  'Charm every critic in town',
  'Trade union members trust our figures',
  'Mail orders from 40 to 90 a week',
  'Box office takings above 12,000 a night',
  'Rent arrears below 2 %',
  'Plant availability at 97 %',
  'Return rate under 4 %',
  'Guide dogs trained for 12 more people',
  'Show attendance at 85 %',
  'Print errors per 1,000 pages below 3',
  'Milk yield per cow above 28 litres',
  'Press mentions from 4 to 12',
  'Water loss in the network below 6 %',
  'Feel at home in our new building',
  'Act as one team across three sites',
  'Master the night shift without agency staff',
  'Bring children and books together',
  'Breathe new life into the market square',
]

beforeAll(() => prepare([...work, ...noWork].map((text) => ({text, language: 'en'}))), 30_000)

describe('whatever is done is work, be the verb known or not', () => {
  test.each(work)('%s', (text) => {
    expect(isMereWork(text)).toBe(true)
  })
})

describe('a verb of winning or feeling, a measure that looks like a verb, a service level', () => {
  test.each(noWork)('%s', (text) => {
    expect(isMereWork(text)).toBe(false)
  })
})
