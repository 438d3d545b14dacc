import {describe, expect, it} from 'vitest'
import {differences, type Judged, keyResultLabels, objectiveLabels} from '../judge.js'

const objectives: Judged[] = [
  // says how good, not what
  ['Enhance the tenant experience', 'specific'],
  ['Improve the delivery experience of rural customers', ''],
  ['Have fun', 'specific'],
  ['Work smarter', 'specific'],
  ['Make things better', 'specific'],
  ['Excellence in nursing', 'specific'],
  ['Expand accessible, affordable, modern housing', 'specific'],
  ['Build a calm, quiet reading room', 'outcome'],
  ['Make our app the habit of commuters', ''],
  // two goals
  ['Scrap below 3% and a dealer network that sells', 'focus'],
  ['Fundraising and internationalisation', '', 'outcome specific focus'],
  // how people are and what they get is no work
  ['Coaches are trained, confident and stay', ''],
  ['Teachers get their materials delivered without chasing anyone', ''],
  ['New tenants get their first repair done without calling twice', ''],
  ['Visitors finish the first hour smiling', ''],
  ['Open access to all collections', '', 'outcome'],
]

/** Clinics, depots, choirs, bakeries, schools and shops; short notes as people jot them down. */
const keyResults: Judged[] = [
  // whatever the verb is, it is done and then it is done
  ['rebalance the combat levels', 'measurable outcome'],
  ['drop the fax line for repeat prescriptions', 'measurable outcome'],
  ['Drop-off rate from 40% to 25%', ''],
  // of what others bring in a share is answered; of one's own work a share is done
  ['Calls answered: 90%', 'baseline', 'baseline'],
  ['Claims settled on the first visit: 80%', 'baseline', 'baseline'],
  ['Courses held: 5', 'outcome', 'baseline'],
  ['Pitch to four broadcasters', 'outcome', 'baseline'],
  ['Present at 3 trade fairs', 'outcome', 'baseline'],
  ['Call 50 former donors', 'outcome', 'baseline'],
  ['Calls from donors up to 50 a week', 'baseline'],
  ['guide: first steps + questions + film', 'measurable outcome', 'single'],
  ['Second night nurse found', 'measurable outcome'],
  ['Two open days for families', 'outcome'],
  ['as many files as possible moved to the new archive', 'measurable outcome vague'],
  ['get rid of most delivery errors', 'measurable vague'],
  // taking part is no result
  ['Every driver completes the winter driving course', 'outcome'],
  ['90% of nurses attend the hygiene refresher', 'outcome', 'baseline'],
  ['Every trainee passes the exam', ''],
  ['All staff trained in first aid', 'outcome'],
  // things put up in so many places
  ['Charging points at 12 depots', 'outcome', 'baseline'],
  ['Recycling bins in all 9 offices', 'outcome', 'baseline'],
  ['Accidents at 12 depots', '', 'baseline'],
  ['Satisfaction in 12 branches', '', 'baseline'],
  // what comes in day after day is measured
  ['repair requests answered within 2 working days', 'baseline'],
  ['Delivery promise met for 97% of shipments', 'baseline'],
  ['At least 20 teachers with more than 5 years in the job try it live', '', 'baseline'],
  // shares in words
  ['every second member votes', 'baseline'],
  ['One in five guests comes back', 'baseline'],
  ['Three out of four guests come back within a year', 'baseline'],
  ['4 out of 5 pilot users would recommend it', ''],
  // spans
  ['Dwell time from 1h10 to 2h00', ''],
  ['Briefings moved from 9:30 to 8:00', 'measurable', 'outcome'],
  // two values of one measure, two measures
  ['60% of shelves carry a price tag; in May it was 34%', ''],
  ['Shuttle: 400 riders a day, 55% full', 'baseline single'],
  ['60 classes per week, 80% attendance', 'baseline single'],
  ['60 classes per week, 20% for beginners', 'baseline'],
  ['$1.5M raised from foundations', ''],
  // amounts that are none
  ['less waste in the kitchen', 'measurable vague'],
  ['Much faster replies', 'measurable vague'],
  ['strong growth in subscriptions', 'measurable vague'],
  ['A strong team for the night shift', 'measurable'],
  // no work where none of it is to be
  ['lost keys: none for the whole summer', 'measurable', 'measurable'],
  ['half have been visited at home', '', 'baseline'],
  // as it is
  ['Stable rents', 'measurable ambitious'],
  ['Stable Wi-Fi in every classroom', ''],
  ['Keep running the Saturday clinic', 'measurable outcome ambitious'],
  ['Keep growing the list to 20,000 readers', 'baseline'],
  ['Staff turnover max. 10%', 'baseline'],
  ['41 accidents last year, at most 20 this year', ''],
  ['Sales 20% above last year', 'baseline'],
  ['Migrate the scanners of branches 3, 7 and 12', 'measurable outcome'],
  ['no shoes in the lab', '', 'measurable'],
]

describe('objectives', () => {
  it.each(objectives.map((one) => [one[0], one] as const))('%s', async (text, judged) => {
    expect(differences(judged, await objectiveLabels(text, 'en'))).toEqual([])
  })
})

describe('key results', () => {
  it.each(keyResults.map((one) => [one[0], one] as const))('%s', async (text, judged) => {
    expect(differences(judged, await keyResultLabels(text, 'en'))).toEqual([])
  })
})
