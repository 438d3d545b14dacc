import {describe, it} from 'vitest'
import cycle from '../../rules/cycle-present.js'
import withinCycle from '../../rules/key-result-within-cycle.js'
import placeholders from '../../rules/placeholder-free.js'
import {testRule} from '../../src/rule/index.js'

const set = (title: string, keyResult: string, below = '', above = '') => `# ${title}
${above}
## Objective: Guests sleep well and come again

- KR1: ${keyResult}
${below}`

const guests = 'Guests who come again from 20% to 35%'
const gaeste = 'Gäste, die wiederkommen, von 20 % auf 35 %'

describe('cycle-present', () => {
  it('asks for a period that can be told', () =>
    testRule(cycle, {
      quiet: [
        set('Hotel OKRs Q1 2027', guests),
        set('Hotel OKRs', guests).replace('Guests sleep', 'By the end of June guests sleep'),
        set('Hotel OKRs, FY27 H1', guests),
        set('Hotel OKRs', guests, '', '\nCycle: [Q2 2027]\n'),
        set('Hotel OKRs, season 3', guests),
        set('Hotel goals: summer', guests),
        set('Summer OKRs of the hotel', guests),
        set('Hotel, Ziele Herbst', gaeste),
        set('Winterziele Hotel', gaeste),
        set('Hotel OKRs', guests, '', '\nBelow are two sets from hotels that I know.\n'),
        set('OKRs Hotel', gaeste, '', '\nHier stehen zwei Beispiele aus der Praxis.\n'),
        set('OKR archive of the hotel', guests),
        set('OKR-Archiv des Hotels', gaeste),
        set('OKR template of the hotel', guests),
        set('Hotel OKRs', `~~${guests}~~`).replace('Guests sleep well and come again', '~~Guests sleep well~~'),
        set('OKRs Hotel, Tertial 2', gaeste),
        set('OKRs Hotel', gaeste, '', '\nZyklus: 01.10.2026–31.12.2026\n'),
        set('OKRs Hotel im zweiten Quartal', gaeste),
        set('OKRs Hotel, GJ 26/27', gaeste),
        set('Quartalsziele Hotel 2027', gaeste),
      ],
      loud: [
        {text: set('Hotel OKRs', guests), says: 'none'},
        {text: set('Hotel OKRs', 'Soon be the first choice of cyclists'), says: 'none'},
        {text: set('Hotel OKRs', guests, '', '\nCycle: 2027-06-30 to 2027-04-01\n'), says: 'reversed'},
        {text: set('Quarterly OKRs of the hotel', guests, '', '\nCycle: 2026-Q1..2027-Q2\n'), says: 'long'},
        {text: set('Hotel OKRs', guests, '', '\nOur goals spring from what guests told us.\n'), says: 'none'},
        {text: set('Sommerhotel OKRs', gaeste), says: 'none'},
        {text: set('OKRs Hotel', gaeste), says: 'none'},
        {text: set('OKRs Hotel', 'Demnächst die erste Wahl für Radfahrer werden'), says: 'none'},
        {text: set('Quartalsziele Hotel', gaeste, '', '\nZyklus: 01.01.2026–28.02.2027\n'), says: 'long'},
        {
          text: set('Hotel OKRs Q1 2027', guests).replace('Guests sleep well', 'By 2029 guests sleep well'),
          says: 'dated',
          options: {noDateInObjective: true},
        },
      ],
    }))
})

describe('key-result-within-cycle', () => {
  it('finds deadlines in which the cycle is over or not begun', () =>
    testRule(withinCycle, {
      reads: 'document',
      quiet: [
        set('Hotel OKRs Q3 2026', `${guests} by the end of August`),
        set('Hotel OKRs Q4 2026', `${guests} by 15 Nov, then hold it`),
        set('Hotel OKRs Q3 2026', `${guests}, compared with Q2 2025`),
        set('Hotel OKRs Q3 2026', 'Bookings for 2027 from 10 to 40'),
        set('Hotel OKRs', `${guests} by 2029`),
        set('Hotel OKRs FY27', `${guests} by 1 October 2026`),
        set('Hotel OKRs Q3 2026', `${guests} (due: 2026-09-30)`),
        {text: set('Hotel OKRs Q3 2026', `${guests} by 3 October`), options: {graceDays: 7}},
        set('OKRs Hotel Q3 2026', `${gaeste} bis Ende August`),
        set('OKRs Hotel Q4 2026', `${gaeste}, bis 15.11., danach halten`),
        set('OKRs Hotel Q3 2026', 'Vorbestellungen für 2027 von 10 auf 40'),
        set('OKRs Hotel Q3 2026', `${gaeste} (Stand 30.06.)`),
        set('OKRs Hotel Q3 2026', 'Häuser nach Agenda 2030 von 2 auf 6'),
      ],
      loud: [
        {text: set('Hotel OKRs Q1 2027', `${guests} by 2029`), says: 'late', at: '2029'},
        {text: set('Hotel OKRs Q3 2026', `${guests} by 1 March`), says: 'early', at: '1 March'},
        {text: set('Hotel OKRs Q3 2026', guests, '  - Due: 2026-10-15\n'), says: 'late'},
        {text: set('OKRs Hotel Q1 2027', `${gaeste} bis 2029`), says: 'late', at: '2029'},
        {text: set('OKRs Hotel Q3 2026', `${gaeste} bis 01.03.`), says: 'early'},
        {text: set('OKRs Hotel Q3 2026', gaeste, '  - Frist: 15.10.2026\n'), says: 'late'},
        {
          text: set('Hotel OKRs', `${guests} by 30 May`, '', '\nCycle: wave 4\n'),
          says: 'late',
          options: {cycles: {'wave 4': '2027-03-01..2027-04-11'}},
        },
      ],
    }))
})

describe('placeholder-free', () => {
  it('finds gaps, not names, checkboxes and links', () =>
    testRule(placeholders, {
      quiet: [
        set('Hotel OKRs', guests),
        set('Hotel OKRs', 'To-do lists from 40 to 12 items'),
        set('Hotel OKRs', 'Bookings of Team XX from 4 to 9'),
        set('Hotel OKRs', '[P0] Bookings [by phone](https://example.org) from 40 to 12'),
        set('Hotel OKRs', 'Nights sold from 54% [estimate] to 70%'),
        set('Hotel OKRs', 'Guest[s] who sing in the choir from 3 to 9'),
        set('Hotel OKRs', guests, '  - Baseline: open, measured by 15 Feb\n'),
        set('Hotel OKRs', guests, '- KR2: ~~Beds from [baseline] to [target]~~\n'),
        set('OKRs Hotel', gaeste),
        set('OKRs Hotel', 'Bademäntel in Größe XXL von 4 auf 9'),
        set('OKRs Hotel', gaeste, '  - Startwert: offen (bis 15.02.)\n'),
        set('OKRs Hotel', 'Gäste kommen wieder, bringen Freunde mit und mehr …'),
        set('OKRs Hotel', 'Anteil der Stammgäste (§ 8a) von 20 % auf 35 %'),
        {
          text: set('OKRs Hotel', 'Betten von [Ausgangswert] auf 9', '', '\nStatus: Entwurf\n'),
          options: {draftSeverity: 'off'},
        },
      ],
      loud: [
        {text: set('Hotel OKRs', 'Nights sold from [baseline] to [target]'), says: 'open', at: '[baseline]'},
        {text: set('Hotel OKRs', 'Increase signups by xx %'), says: 'open', at: 'xx %'},
        {text: set('Hotel OKRs', 'TBD: something about retention'), says: 'open', at: 'TBD'},
        {text: set('Hotel OKRs', guests, '- KR2: ???\n'), says: 'unwritten'},
        {text: set('Hotel OKRs', guests, '\n## Objective 2: …\n'), says: 'empty'},
        {text: set('Hotel OKRs', guests, '', '\nOwner: [who]\n'), says: 'open'},
        {text: set('OKRs Hotel', 'Übernachtungen von [Ausgangswert] auf [Zielwert]'), says: 'open'},
        {text: set('OKRs Hotel', 'Anmeldungen um xx % steigern'), says: 'open'},
        {text: set('OKRs Hotel', 'TODO: Bindung ergänzen'), says: 'open'},
        {text: set('OKRs Hotel', gaeste, '\n## Objective 2: …\n'), says: 'empty'},
      ],
    }))
})
