import {describe, it} from 'vitest'
import bottomUp from '../../rules/alignment-bottom-up.js'
import horizontal from '../../rules/alignment-horizontal.js'
import initiatives from '../../rules/initiatives-separate.js'
import {testRule} from '../../src/rule/index.js'

const school = (list: string, below = '') => `# School OKRs Q2 2027

## Objective 1: Pupils read because they want to

Key Results

${list}
${below}`

const schule = (list: string, below = '') => `# OKRs Schule Q2 2027

## Ziel 1: Kinder lesen, weil sie wollen

Key Results

${list}
${below}`

const loans = '- KR1: Books borrowed per pupil from 2 to 5\n- KR2: Pupils who name a favourite book from 30% to 70%'
const ausleihen = '- KR1: Ausleihen je Kind von 2 auf 5\n- KR2: Kinder mit einem Lieblingsbuch von 30 % auf 70 %'
const many = (count: number) =>
  Array.from({length: count}, (_, index) => `- Ask class ${index + 1} what they read`).join('\n')

describe('initiatives-separate', () => {
  it('finds work in the list of results', () =>
    testRule(initiatives, {
      reads: 'document',
      quiet: [
        {text: school(loans)},
        {
          text: school(
            loans,
            '\nInitiatives:\n\n- Reading hour on Fridays → KR2\n- New shelves, expected to move KR1\n',
          ),
        },
        {
          text: school(
            '- [ ] Books borrowed per pupil from 2 to 5\n- [x] Write the list of books\n- [ ] Readers from 30% to 70%',
          ),
        },
        {text: school(loans, '\n### Work\n\n- [ ] Write the list of books\n- [ ] Ask the bookshop\n')},
        {text: school(`${loans}\n  - asked in the autumn survey`)},
        {text: school(`${loans}\n- [ ] The reading room is certified by the city (milestone)`)},
        {text: school(`${loans}\n- [ ] Loans of comics from 40 to 90 a week`)},
        {text: school(loans, `\nInitiatives:\n\n${many(16)}\n`)},
        {text: school(loans, '\nInitiatives:\n\n- Reading hour → KR2\n'), options: {requireLink: true}},
        {
          text: school(`${loans}\n- Task: call 20 parents`)
            .replace('pupil from', 'pupil (dropped) from')
            .replace('## Objective 1: Pupils', '## ~~Objective 1: Pupils')
            .replace('want to\n', 'want to~~\n'),
        },
        {text: schule(ausleihen)},
        {text: schule(ausleihen, '\nMaßnahmen:\n\n- Lesestunde am Freitag → KR2\n')},
        {text: schule(ausleihen, '\n### Arbeit\n\n- [ ] Bücherliste schreiben\n')},
      ],
      loud: [
        {text: school(`${loans}\n- [ ] Write the list of books`), says: 'mixed'},
        {text: school(`${loans}\n- Task: call 20 parents`), says: 'labelled'},
        {text: school(loans, `\nInitiatives:\n\n${many(17)}\n`), says: 'many'},
        {
          text: school(loans, '\nInitiatives:\n\n- Reading hour on Fridays\n'),
          says: 'unlinked',
          options: {requireLink: true},
        },
        {text: schule(`${ausleihen}\n- [ ] Konzept schreiben`), says: 'mixed'},
        {text: schule(`${ausleihen}\n- Aufgabe: 20 Eltern anrufen`), says: 'labelled'},
      ],
    }))
})

const goals = (origins: readonly string[], level = 'team') =>
  `# Ferry OKRs Q2 2027\n\nLevel: ${level}\n\n${origins
    .map(
      (origin, index) =>
        `## Objective ${index + 1}: Islanders trust line ${index + 1}\n\nOrigin: ${origin}\n\n- KR1: Late boats from 9 to 4\n`,
    )
    .join('\n')}`

const ziele = (origins: readonly string[]) =>
  `# OKRs Fähre Q2 2027\n\n${origins
    .map(
      (origin, index) =>
        `## Ziel ${index + 1}: Die Insel verlässt sich auf Linie ${index + 1}\n\nHerkunft: ${origin}\n\n- KR1: Verspätete Schiffe von 9 auf 4\n`,
    )
    .join('\n')}`

describe('alignment-bottom-up', () => {
  it('counts how many objectives come from above', () =>
    testRule(bottomUp, {
      quiet: [
        {text: goals(['top-down', 'top-down', 'team', 'team'])},
        {text: goals(['top-down', 'top-down', 'top-down'])},
        {text: goals(['top-down', 'top-down', 'top-down', 'top-down'], 'company')},
        {text: goals(['?', '?', '?', '?'])},
        {text: goals(['top-down', 'top-down', 'top-down', 'top-down']).replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: goals(['top-down', 'top-down', 'top-down', 'team']), options: {maxTopDown: 0.8}},
        {text: ziele(['von oben', 'von oben', 'Team', 'eigenes Ziel'])},
        {text: ziele(['von oben', 'von oben'])},
      ],
      loud: [
        {text: goals(['top-down', 'top-down', 'top-down', 'team']), says: 'topDown'},
        {text: goals(['cascaded', 'assigned', 'top-down', 'top down']), says: 'topDown'},
        {text: ziele(['von oben', 'vorgegeben', 'kaskadiert', 'Team']), says: 'topDown'},
      ],
    }))
})

const airport = (keyResult: string, below = '') => `# Airport OKRs Q2 2027

## Team Baggage

### Objective 1: Bags wait for guests, not guests for bags

- KR1: Bags on the belt within 15 minutes from 60% to 90%
- KR2: ${keyResult}${below}

## Team Data

### Objective 1: Everybody trusts the arrival board

- KR1: Wrong gates from 14 to 3 a week
`

const flughafen = (keyResult: string, below = '') => `# OKRs Flughafen Q2 2027

## Team Gepäck

### Ziel 1: Die Koffer warten auf die Gäste

- KR1: Koffer nach 15 Minuten auf dem Band von 60 % auf 90 %
- KR2: ${keyResult}${below}

## Team Daten

### Ziel 1: Alle vertrauen der Anzeigetafel

- KR1: Falsche Gates von 14 auf 3 je Woche
`

describe('alignment-horizontal', () => {
  it('asks for dependencies on other teams', () =>
    testRule(horizontal, {
      quiet: [
        {text: airport('Lost bags from 40 to 10 a week')},
        {text: airport('Data team migrates the tracking for us', '\n  - Depends on: Data, confirmed 2027-04-01')},
        {text: airport('Satisfaction with the data team from 60% to 80%')},
        {text: airport('Reports used by the data team from 3 to 9 a week')},
        {text: airport('Baggage team finds 9 of 10 lost bags the same day')},
        {text: airport('Night team answers within the hour')},
        {
          text: airport('Lost bags from 40 to 10 a week', '\n  - Depends on: Data'),
          options: {requireConfirmation: false},
        },
        {text: flughafen('Verlorene Koffer von 40 auf 10 je Woche')},
        {text: flughafen('Zufriedenheit mit dem Datenteam von 60 % auf 80 %')},
        {text: flughafen('Datenkosten von 9 % auf 7 %')},
        {
          text: flughafen(
            'Datenteam migriert die Sendungsverfolgung',
            '\n  - Hängt ab von: Daten, zugesagt am 01.04.2027',
          ),
        },
        {text: flughafen('Verlorene Koffer von 40 auf 10', '\n  - Hängt ab von: Daten, bestätigt 01.04.2027')},
      ],
      loud: [
        {text: airport('Data team migrates the tracking for us'), says: 'undeclared'},
        {text: airport('Tracking migrated by the data team'), says: 'undeclared'},
        {text: airport('Lost bags from 40 to 10 a week', '\n  - Depends on: Data'), says: 'unconfirmed'},
        {text: flughafen('Das Daten-Team migriert die Sendungsverfolgung'), says: 'undeclared'},
        {text: flughafen('Verlorene Koffer von 40 auf 10', '\n  - Hängt ab von: Daten'), says: 'unconfirmed'},
      ],
    }))
})
