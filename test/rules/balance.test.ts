import {describe, it} from 'vitest'
import balanced from '../../rules/key-results-balanced.js'
import {testRule} from '../../src/rule/index.js'

const office = (...keyResults: readonly string[]) =>
  `# Permit office OKRs Q2 2027\n\n## Objective 1: Builders know where they stand\n\n${keyResults.map((text, index) => `- KR${index + 1}: ${text}`).join('\n')}\n`

const amt = (...keyResults: readonly string[]) =>
  `# OKRs Bauamt Q2 2027\n\n## Ziel 1: Bauherren wissen, woran sie sind\n\n${keyResults.map((text, index) => `- KR${index + 1}: ${text}`).join('\n')}\n`

describe('key-results-balanced', () => {
  it('asks for the other side of a set', () =>
    testRule(balanced, {
      reads: 'document',
      quiet: [
        {
          text: office(
            'The archive is certified',
            'Calls about open cases from 90 to 30 a week',
            'Visits from 60 to 20 a day',
          ),
        },
        {text: office('The archive is certified (milestone)', 'The new forms are approved (milestone)')},
        {text: office('The archive is certified', 'The new forms are approved').replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: office('Annual revenue from fees from €8m to €10m', 'Cases decided at the counter from 12 to 40')},
        {text: office('Pipeline of large cases from 2 to 9 (leading)', 'Revenue from €8m to €10m (lagging)')},
        {text: office('Annual revenue from €8m to €10m (committed)')},
        {text: office('Tickets closed from 300 to 420 a week', 'Reopened tickets stay below 5%')},
        {text: office('Tickets closed from 300 to 420 a week', 'Complaints from 90 to 30 a month')},
        {
          text: office('Tickets closed from 300 to 420 a week').replace(
            'where they stand',
            'where they stand, without errors',
          ),
        },
        {text: office('Tickets closed from 300 to 420 a week'), options: {checkCounterMetric: false}},
        {text: office('Support tickets from 400 to 250 a week')},
        {text: amt('Erste Antwort von 9 auf 2 Tage', 'Verlängerungen von 78 % auf 86 %')},
        {text: amt('Releases von 4 auf 10 im Monat', 'Rollbacks von 12 % auf 4 %')},
        {text: amt('Das Archiv ist zertifiziert', 'Anrufe von 90 auf 30 je Woche', 'Besuche von 60 auf 20 am Tag')},
      ],
      loud: [
        {text: office('The archive is certified', 'The new forms are approved'), says: 'binary'},
        {text: office('Annual revenue from €8m to €10m'), says: 'late'},
        {
          text: office('Cases at the counter from 12 to 40 (leading)', 'Forms read from 10 to 60 (leading)'),
          says: 'early',
        },
        {text: office('Tickets closed from 300 to 600 a week'), says: 'counter'},
        {text: amt('Das Archiv ist zertifiziert', 'Die neuen Formulare sind genehmigt'), says: 'binary'},
        {text: amt('Jahresumsatz von 8 auf 10 Mio. €'), says: 'late'},
        {text: amt('Erteilte Genehmigungen von 40 auf 90 im Monat'), says: 'counter'},
      ],
    }))
})
