import {describe, it} from 'vitest'
import owner from '../../rules/owner-present.js'
import {testRule} from '../../src/rule/index.js'

const english = (head: string, first = '', second = '') => `# Ferry OKRs Q2 2027

${head}

## Objective 1: Islanders plan their day around our timetable
${first}
- KR1: Crossings that leave on time from 81% to 95%

## Objective 2: Deckhands stay for a second season
${second}
- KR1: Deckhands who sign again from 4 to 11
`

const german = (head: string, first = '', second = '') => `# OKRs Fähre Q2 2027

${head}

## Objective 1: Inselbewohner planen ihren Tag nach unserem Fahrplan
${first}
- KR1: Pünktliche Abfahrten von 81 % auf 95 %

## Objective 2: Matrosen bleiben eine zweite Saison
${second}
- KR1: Matrosen, die wieder anheuern, von 4 auf 11
`

describe('owner-present', () => {
  it('finds goals that nobody answers for in English', () =>
    testRule(owner, {
      quiet: [
        {text: english('Owner: Mei')},
        {text: english('Unit: Pier · Lead: Mei Tan')},
        {text: english('Team: Night crossings')},
        {text: english('Every second Tuesday with @mei.')},
        {text: english('', '\nOwner: Mei\n', '\nDRI: @sam\n')},
        {text: english('', '\nOwner: [who]\n', '\nOwner: [who]\n')},
        {text: english('', '\nOwner: Mei\n', '\nStatus: dropped, the ship is sold\n')},
        {text: english('').replace('# Ferry', '# My')},
        {text: english('').replace('# Ferry OKRs', '# Examples of ferry OKRs')},
        {text: english('', '', '\nOwners: Mei (1), Sam (2)\n')},
        {text: english('Management and heads of department, February')},
        {text: english('Please send questions to the steering committee.')},
        {text: english('', '', '').replace('1: Isl', '1: Sales: Isl').replace('2: Deck', '2: Crew support: Deck')},
        {text: english('These are the OKRs of the deck team.')},
        {text: english('').replace('# Ferry', '# Ferry Working Group')},
        {text: english('').replaceAll('%\n', '%  Sam/Rita\n').replace('to 11', 'to 11  Mei')},
        {text: english('').replace('to 95%', 'to 95%\n  - Owner: Mei')},
      ],
      loud: [
        {text: english(''), says: 'nobody'},
        {text: english('Owner: TBD'), says: 'nobody'},
        {text: english('Owner: everyone'), says: 'shared'},
        {text: english('', '\nOwner: Mei\n'), says: 'missing'},
        {
          text: english('', '\nOwner: Deck team\n', '\nOwner: Mei\n'),
          says: 'notPerson',
          options: {ownerKind: 'person'},
        },
        {text: english('Owner: Mei'), says: ['missing', 'missing'], options: {inherit: false}},
        {text: english('The board has seen these goals and liked them.'), says: 'nobody'},
        {text: english('Ask the crew before you change anything.'), says: 'nobody'},
      ],
    }))

  it('finds goals that nobody answers for in German', () =>
    testRule(owner, {
      quiet: [
        {text: german('Vorstand und Abteilungsleitungen, Stand Februar')},
        {text: german('**Geschäftsführung**')},
        {text: german('Rückmeldungen bitte an die Steuergruppe.')},
        {text: german('').replace('1: Insel', '1: Disposition: Insel').replace('2: Matr', '2: Personal: Matr')},
        {text: german('Verantwortlich: Steuerkreis'), options: {ownerKind: 'team'}},
        {text: german('Verantwortlich: Vertrieb'), options: {ownerKind: 'team'}},
        {text: german('Verantwortlich: Mei')},
        {text: german('').replace('# OKRs Fähre', '# Referat 7 – OKRs')},
        {text: german('').replace('# OKRs Fähre', '# Nautische Direktion: OKRs')},
        {text: german('').replace('auf 95 %', 'auf 95 % (laut Logbuch) Jo').replace('auf 11', 'auf 11  Mei')},
        {text: german('').replace('# OKRs Fähre', '# Team Nachtfähre: OKRs')},
        {text: german('', '\nPate: @jo\n', '\nZuständig: Frau Kranz\n')},
        {text: german('', '\nVerantwortlich: [wer]\n', '\nVerantwortlich: Team Deck\n')},
        {text: german('').replace('# OKRs Fähre', '# Meine OKRs')},
        {text: german('').replace('# OKRs Fähre', '# Beispiele für OKRs')},
        {text: german('Federführung: Referat Z 4')},
        {text: german('', '\nVerantwortlich: Mei (Ziel 1), Jo (Ziel 2)\n')},
      ],
      loud: [
        {text: german(''), says: 'nobody'},
        {text: german('Vom Vorstand im Februar beschlossen.'), says: 'nobody'},
        {text: german('Verantwortlich: Vorstand'), says: 'notPerson', options: {ownerKind: 'person'}},
        {text: german('', '\nVerantwortlich: wir alle\n', '\nVerantwortlich: Mei\n'), says: 'shared'},
        {text: german('', '', '\nVerantwortlich: Mei\n'), says: 'missing'},
      ],
    }))
})
