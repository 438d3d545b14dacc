import {describe, it} from 'vitest'
import fresh from '../../rules/check-in-fresh.js'
import explained from '../../rules/deprioritized-explained.js'
import sponsor from '../../rules/sponsor-present.js'
import {testRule} from '../../src/rule/index.js'

const clinic = (head: string, first = '', second = '') => `# Clinic OKRs Q2 2027

${head}

## Objective 1: Patients know what happens next

- KR1: Calls after discharge from 80 to 30 a week${first}
- KR2: Patients who can name their next step from 40% to 75%${second}
`

const klinik = (head: string, first = '', second = '') => `# OKRs Klinik Q2 2027

${head}

## Ziel 1: Patientinnen wissen, wie es weitergeht

- KR1: Anrufe nach der Entlassung von 80 auf 30 je Woche${first}
- KR2: Patientinnen, die den nächsten Schritt nennen können, von 40 % auf 75 %${second}
`

describe('check-in-fresh', () => {
  it('misses a check-in in a running cycle', () =>
    testRule(fresh, {
      quiet: [
        {text: clinic('Owner: Mei')},
        {text: clinic('Last updated: 2027-04-28')},
        {text: clinic('Last updated: April 2027')},
        {text: clinic('Last updated: 2027-04-10\n\nMonday, 26 April 2027: nothing new')},
        {text: clinic('Last updated: 2027-04-10\n\nHolidays until 10 May')},
        {text: clinic('Last updated: 2027-04-10').replace('OKRs Q2', 'OKRs Q3')},
        {text: clinic('Last updated: 2027-04-10').replace('OKRs Q2', 'OKRs Q1')},
        {text: clinic('Last updated: 2027-04-10').replace('Q2 2027', '')},
        {text: clinic('Last updated: 2027-04-10').replace('Q2 2027', '2027')},
        {text: clinic('Last updated: 2027-04-10').replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: clinic('', '\n  - Updated: 2027-04-29', '\n  - Updated: 2027-04-27')},
        {text: clinic('Last updated: 2027-04-10'), options: {maxDays: {quarter: 30}}},
        {text: klinik('Stand: 28.04.2027')},
        {text: klinik('Stand: 10.04.2027\n\nUrlaub bis 14.05.')},
        {text: klinik('Stand: 10.04.2027').replace('Q2 2027', 'Q1 2027')},
      ],
      loud: [
        {text: clinic('Last updated: 2027-04-10'), says: 'stale'},
        {text: clinic('', '\n  - Updated: 2027-04-05', '\n  - Updated: 2027-04-06'), says: 'stale'},
        {text: clinic('', '\n  - Updated: 2027-04-29', '\n  - Updated: 2027-04-06'), says: 'behindOthers'},
        {text: clinic('Last updated: 10 March 2027').replace('Q2 2027', '2027'), says: 'stale'},
        {text: clinic('Last updated: 2027-05-30'), says: 'stale', options: {today: '2027-06-25'}},
        {
          text: '# Clinic OKRs Q2 2027\n\n## Objective 1: Nights are quiet\n\n| Key Result | Start | Target | Current |\n|---|---|---|---|\n| Alarms a night | 90 | 30 | 70 |\n| Falls a month | 9 | 4 | 8 |\n| Beds without a bell | 12 | 0 | |\n',
          says: 'noValue',
        },
        {text: klinik('Stand: 10.04.2027'), says: 'stale'},
        {text: klinik('', '\n  - Stand: 29.04.2027', '\n  - Stand: 06.04.2027'), says: 'behindOthers'},
      ],
    }))
})

describe('deprioritized-explained', () => {
  it('asks when and why a goal was dropped', () =>
    testRule(explained, {
      quiet: [
        {text: clinic('')},
        {text: clinic('', '', '\n  - Status: dropped 2027-04-14: the survey was cancelled by the state')},
        {text: clinic('', '', '\n  - Status: abandoned\n  - Reason: no budget\n  - Date: 14 April')},
        {text: clinic('', '', '\n  - Status: postponed [date]: [reason]')},
        {text: clinic('', '', ' (dropped on 14 April, nobody had time to ask)')},
        {text: clinic('', '', '\n  - Status: dropped in April, survey gone')},
        {text: clinic('', '', '\n  - Status: dropped').replace('Q2 2027', 'Q1 2027')},
        {text: clinic('', '', '\n  - Status: dropped').replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: clinic('', '', '\n  - Status: dropped 2027-04-14'), options: {require: ['date']}},
        {text: clinic('').replace('Calls after discharge', 'Drop-off after discharge')},
        {text: klinik('', '', '\n  - Status: gestrichen am 14.04.2027: Umfrage entfällt landesweit')},
        {text: klinik('', '', '\n  - Status: zurückgestellt\n  - Grund: kein Geld bis KW 30')},
        {text: klinik('').replace('Anrufe', 'Abbrüche')},
      ],
      loud: [
        {text: clinic('', '', '\n  - Status: dropped'), says: 'neither'},
        {text: clinic('', '', '\n  - Status: deprioritised'), says: 'neither'},
        {text: clinic('', '', '\n  - Status: dropped on 14 April'), says: 'noReason'},
        {text: clinic('', '', '\n  - Status: dropped, the survey was cancelled'), says: 'noDate'},
        {text: clinic('').replace('- KR2: Patients', '- KR2: ~~Patients').replace('75%', '75%~~'), says: 'neither'},
        {text: klinik('', '', '\n  - Status: gestrichen'), says: 'neither'},
        {text: klinik('', '', '\n  - Status: zurückgestellt am 14.04.'), says: 'noReason'},
        {text: klinik('', '', '\n  - Status: gestrichen, weil die Umfrage entfällt'), says: 'noDate'},
      ],
    }))
})

describe('sponsor-present', () => {
  it('asks who from the leadership stands behind the goals of the company', () =>
    testRule(sponsor, {
      quiet: [
        {text: clinic('Level: company\n\nSponsor: @ines (COO)')},
        {text: clinic('Level: company\n\nOwner: CEO')},
        {text: clinic('Level: company', '', '').replace('next\n', 'next\n\nSponsor: CFO\n')},
        {text: clinic('Level: company\n\nSponsor: [who from the leadership]')},
        {text: clinic('Level: team')},
        {text: clinic('')},
        {text: clinic('Level: company').replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: clinic('Level: company'), options: {levels: ['department']}},
        {
          text: klinik('Ebene: Unternehmen\n\nSponsorin: Geschäftsführung (Ines K.)'),
          options: {levels: ['Unternehmen']},
        },
        {text: `---\nlevel: company\nsponsor: Ines K.\n---\n\n${klinik('')}`},
        {text: klinik('Level: company\n\nVerantwortlich: Vorstand')},
      ],
      loud: [
        {text: clinic('Level: company'), says: 'none'},
        {text: clinic('Level: company\n\nSponsor: tbd'), says: 'none'},
        {text: clinic('Level: company\n\nSponsor: all of us'), says: 'nobody'},
        {text: clinic('Level: company').replace('Calls after discharge', 'Sponsors'), says: 'none'},
        {text: klinik('Ebene: Unternehmen'), says: 'none'},
        {text: klinik('Ebene: Unternehmen\n\nSponsor: offen'), says: 'none'},
        {text: klinik('Ebene: Unternehmen\n\nSponsor: wir alle'), says: 'nobody'},
      ],
    }))
})
