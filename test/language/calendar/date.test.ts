import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {addDays, datesIn, deadlinesIn, namesPeriod, rangeOf} from '../../../src/language/calendar/index.js'

const autumn = {start: '2026-10-01', end: '2026-12-31'}

const ranges = (text: string) =>
  datesIn(text).map((date) => {
    const range = rangeOf(date, autumn)
    return range?.start === range?.end ? range?.start : `${range?.start}..${range?.end}`
  })

describe('dates', () => {
  test.each([
    ['by 2026-11-15', ['2026-11-15']],
    ['15.11.2026', ['2026-11-15']],
    ['am 15.11.26 geprüft', ['2026-11-15']],
    ['bis 15.11., danach halten', ['2026-11-15']],
    ['bis 15. November', ['2026-11-15']],
    ['by 15 Nov, then hold it', ['2026-11-15']],
    ['on the 3rd of December', ['2026-12-03']],
    ['Dec 3rd, 2027', ['2027-12-03']],
    ['before 1 March', ['2026-03-01']],
    ['by the end of August', ['2026-08-21..2026-08-31']],
    ['bis Mitte Oktober', ['2026-10-10..2026-10-20']],
    ['bis Ende Juni 2027', ['2027-06-21..2027-06-30']],
    ['by March 2027', ['2027-03-01..2027-03-31']],
    ['end of Q3 2027', ['2027-09-01..2027-09-30']],
    ['Q1 2027', ['2027-01-01..2027-03-31']],
    ['by 2029', ['2029-01-01..2029-12-31']],
    ['Ende 2026', ['2026-10-01..2026-12-31']],
    ['from 3 May to 9 May', ['2026-05-03', '2026-05-09']],
  ])('%s', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
  })

  test.each([
    '3/4/2027',
    '31.02.2027',
    'reviewed by Jan',
    'we may march on',
    '4.5 of 5 stars',
    'version 2.11.3',
    '2,030 loaves',
    'EU-Verordnung 2019/881',
    '1.2 Mio. Besuche',
  ])('%s holds none', (text) => {
    expect(ranges(text)).toEqual([])
  })

  it('are read back in every form', () => {
    const day = fc.integer({min: 0, max: 9000}).map((days) => addDays('2012-01-01', days))
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, of] = iso.split('-')
        expect(ranges(`until ${iso}.`)).toEqual([iso])
        expect(ranges(`bis ${of}.${month}.${year} erreicht`)).toEqual([iso])
      }),
    )
  })
})

describe('deadlines', () => {
  test.each([
    ['Waiting time from 9 to 4 days by 15 November', ['15 November']],
    ['By the end of 2029, every valley has a nurse', ['the end of 2029']],
    ['Cut waste by 20% by 2029', ['2029']],
    ['Wartezeit bis zum 15.11. von 9 auf 4 Tage senken', ['15.11.']],
    ['Bis Ende Juni schließt jede Filiale pünktlich', ['Ende Juni']],
    ['Spätestens am 3. Mai 2027 antworten alle Ämter', ['3. Mai 2027']],
  ])('%s', (text, expected) => {
    expect(deadlinesIn(text).map(({text: date}) => date)).toEqual(expected)
  })

  test.each([
    'Complaints from 40 to 20, compared with Q2 2025',
    'Rückfragen von 40 auf 20 gegenüber Q2 2025',
    'Vorbestellungen für 2027 von 10 auf 40',
    'Pre-orders for 2029 from 10 to 40',
    'Agenda 2030 reaches our schools',
    'Members as of 1 May from 40 to 60',
    'Mitglieder (Stand 30.06.) von 40 auf 60',
    'Grow loans by 2030 books',
    'Answers before 6 p.m. from 40% to 80%',
    'Von 12 auf 8 Tage je Monat',
  ])('%s has none', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('a period is named', () => {
  test.each([
    'OKRs for the summer term 2027',
    'Our goals for this quarter',
    'Days 1-5',
    'A six-week cycle',
    'Sprint 12',
    'Ziele für das laufende Halbjahr',
    'Quartalsziele der Werkstatt',
    'Herbst 2026',
    'What we try until summer',
    'Ziele bis zum Herbst',
    'Goals of the school year',
    'Ziele im Schuljahr',
    'PI 12: objectives of the train',
    '01.10.2026–31.12.2026',
    'FY27',
  ])('in “%s”', (text) => {
    expect(namesPeriod(text)).toBe(true)
  })

  test.each([
    'Soon be the default choice',
    'Demnächst erste Wahl werden',
    'Grow from 12 to 40 bakeries',
    'Last updated: March 2027',
    'See [the plan](https://example.org/2026/q3)',
    'Answer within 2 hours, 24/7',
    'KR2 serves O1',
    'The summer menu is what guests talk about',
    'Das Sommerfest bringt Nachbarn zusammen',
    'Calls about invoices from 60 to 25 a month',
  ])('not in “%s”', (text) => {
    expect(namesPeriod(text)).toBe(false)
  })
})
