import {describe, it} from 'vitest'
import confidence from '../../rules/confidence-honest.js'
import score from '../../rules/score-in-range.js'
import status from '../../rules/status-known.js'
import weights from '../../rules/weights-total.js'
import {testRule} from '../../src/rule/index.js'

/** Key results of a bakery with what is noted behind each. */
const bakery = (...notes: readonly string[]) => `# Bakery OKRs Q2 2027

## Objective 1: Bread is warm when people come by

${notes.map((note, index) => `- KR${index + 1}: Loaves sold by ${9 + index} from 20% to 35%\n  - ${note}`).join('\n')}
`

const baeckerei = (...notes: readonly string[]) => `# OKRs Bäckerei Q2 2027

## Ziel 1: Das Brot ist warm, wenn die Leute kommen

${notes.map((note, index) => `- KR${index + 1}: Brote, die bis ${9 + index} Uhr verkauft sind, von 20 % auf 35 %\n  - ${note}`).join('\n')}
`

describe('weights-total', () => {
  it('adds up the weights of one objective', () =>
    testRule(weights, {
      quiet: [
        {text: bakery('Owner: Mei', 'Owner: Sam')},
        {text: bakery('Weight: 0.6', 'Weight: 0.4')},
        {text: bakery('Weight: 50', 'Weight: 30', 'Weight: 20')},
        {text: bakery('Weight: 33.3', 'Weight: 33.3', 'Weight: 33.4')},
        {text: bakery('Weight: 33%', 'Weight: 33%', 'Weight: 33%')},
        {text: bakery('Weight: 100%', 'Weight: 0%')},
        {text: bakery('Weight: 60%', 'Owner: Sam')},
        {text: bakery('Weight: high', 'Weight: low')},
        {text: bakery('Weight: 12 kg', 'Weight: 14 kg')},
        {
          text: bakery('Weight: 60%', 'Weight: 40%', 'Weight: 30%')
            .replace('- KR3: Loaves', '- KR3: ~~Loaves')
            .replace('11 from 20% to 35%', '11 from 20% to 35%~~'),
        },
        {text: baeckerei('Gewicht: 0,6', 'Gewicht: 0,4')},
        {text: baeckerei('Gewicht: 50 %', 'Gewicht: 50 %')},
        {text: baeckerei('Gewichtung: 70', 'Gewichtung: 30')},
      ],
      loud: [
        {text: bakery('Weight: 0.6', 'Weight: 0.6'), says: 'total'},
        {text: bakery('Weight: 50%', 'Weight: 50%', 'Weight: 50%'), says: 'total'},
        {text: bakery('Weight: 1.5', 'Owner: Sam'), says: 'total'},
        {text: bakery('Weight: 40', 'Weight: 40'), says: 'total'},
        {text: bakery('Weight: -20%', 'Weight: 120%'), says: 'negative'},
        {text: bakery('Weight: 60%', 'Weight: 0.4'), says: 'mixed'},
        {text: bakery('Weight: 60%', 'Weight: 40%'), says: ['forbidden', 'forbidden'], options: {weights: 'forbid'}},
        {text: bakery('Weight: 60%', 'Lead: Sam'), says: 'absent', options: {weights: 'require'}},
        {text: baeckerei('Gewicht: 0,6', 'Gewicht: 0,6'), says: 'total'},
        {text: baeckerei('Gewicht: 50 %', 'Gewicht: 50 %', 'Gewicht: 50 %'), says: 'total'},
        {text: baeckerei('Gewicht: 1,5', 'Verantwortlich: Sam'), says: 'total'},
      ],
    }))
})

describe('score-in-range', () => {
  it('finds scores that fit no scale, and scales that do not fit together', () =>
    testRule(score, {
      quiet: [
        {text: bakery('Score: 0.7', 'Score: 1.0', 'Score: 0')},
        {text: bakery('Score: 70%', 'Score: 60%')},
        {text: bakery('Score: 7/10', 'Score: 5/10')},
        {text: bakery('Score: n/a', 'Score: —')},
        {text: bakery('Score: 🟢', 'Score: B')},
        {text: bakery('Confidence: 5/10', 'Score: 0.7')},
        {text: bakery('Confidence: 60%', 'Confidence: 100%')},
        {text: bakery('Confidence: 6', 'Confidence: 1')},
        {text: bakery('Confidence: high', 'Confidence: low')},
        {text: bakery('Score: 4', 'Score: 3').replace('\n## ', '\nScale: 1 to 5\n\n## ')},
        {text: bakery('Score: 4', 'Score: 2'), options: {scoreScale: [1, 5]}},
        {text: bakery('Progress: 62%', 'Score: 0.6')},
        {text: '# OKRs Q2 2027\n\n## Objective: Cows are well\n\n- KR1: Health score from 61 to 75\n'},
        {text: baeckerei('Bewertung: 0,7', 'Bewertung: offen')},
        {text: baeckerei('Konfidenz: 5/10', 'Bewertung: 0,4')},
      ],
      loud: [
        {text: bakery('Score: 7', 'Score: 0.4'), says: 'outside'},
        {text: bakery('Score: 85', 'Score: 40'), says: 'outside'},
        {text: bakery('Score: 70%', 'Score: 0.6'), says: 'mixed'},
        {text: bakery('Score: 12/10', 'Owner: Mei'), says: 'impossible'},
        {text: bakery('Score: -0.2', 'Owner: Mei'), says: 'impossible'},
        {text: bakery('Confidence: 12/10', 'Confidence: 6/10'), says: 'impossible'},
        {text: bakery('Confidence: 110%', 'Confidence: 60%'), says: 'impossible'},
        {text: bakery('Confidence: 0.6', 'Confidence: 7'), says: 'mixed'},
        {text: bakery('Score: 0.6', 'Score: 0.7'), says: ['forbidden', 'forbidden'], options: {scoring: 'forbid'}},
        {text: baeckerei('Bewertung: 7', 'Verantwortlich: Mei'), says: 'outside'},
        {text: baeckerei('Bewertung: 70 %', 'Bewertung: 0,6'), says: 'mixed'},
        {text: baeckerei('Konfidenz: 110 %', 'Konfidenz: 40 %'), says: 'impossible'},
      ],
    }))
})

describe('confidence-honest', () => {
  it('asks again where all are alike, or sure from the first day', () =>
    testRule(confidence, {
      quiet: [
        {text: bakery('Confidence: 0.5', 'Confidence: 0.6', 'Confidence: 0.4')},
        {text: bakery('Confidence: 0.8', 'Confidence: 0.8')},
        {text: bakery('Owner: Mei', 'Owner: Sam', 'Owner: Jo')},
        {text: bakery('Confidence: 9/10', 'Confidence: 6/10', 'Confidence: 5/10'), today: '2027-06-20'},
        {text: bakery('Confidence: 95%', 'Confidence: 60%').replace('Q2 2027', ''), today: '2027-04-05'},
        {text: bakery('Confidence: 100% (Type: committed)', 'Confidence: 50%', 'Confidence: 40%')},
        {text: bakery('Progress: 90%', 'Progress: 90%', 'Progress: 90%')},
        {text: bakery('Confidence: high', 'Confidence: high', 'Confidence: high')},
        {text: bakery('Confidence: 5/10', 'Confidence: 6/10', 'Confidence: 4/10')},
        {text: baeckerei('Konfidenz: 0,5', 'Konfidenz: 0,6', 'Konfidenz: 0,4')},
        {text: baeckerei('Konfidenz: 5/10', 'Konfidenz: 7/10')},
      ],
      loud: [
        {text: bakery('Confidence: 0.8', 'Confidence: 0.8', 'Confidence: 0.8'), says: 'equal'},
        {text: bakery('Confidence: 9/10', 'Confidence: 9/10', 'Confidence: 9/10'), says: 'equal'},
        {text: bakery('Confidence: 1.0', 'Confidence: 0.6'), says: 'certain', today: '2027-04-05'},
        {text: bakery('Confidence: 95%', 'Confidence: 50%', 'Confidence: 60%'), says: 'certain', today: '2027-04-05'},
        {text: baeckerei('Konfidenz: 0,8', 'Konfidenz: 0,8', 'Konfidenz: 0,8'), says: 'equal'},
        {text: baeckerei('Konfidenz: 100 %', 'Konfidenz: 50 %'), says: 'certain', today: '2027-04-05'},
      ],
    }))
})

describe('status-known', () => {
  it('knows the words in use and asks about all others', () =>
    testRule(status, {
      quiet: [
        {text: bakery('Owner: Mei', 'Owner: Sam')},
        {text: bakery('Status: at risk, next step: a second oven')},
        {text: bakery('Status: On-Track')},
        {text: bakery('Status: 🟢')},
        {text: bakery('Status: Done')},
        {text: bakery('Status: in_progress')},
        {text: bakery('Status: waiting for the new oven, which comes in May')},
        {text: bakery('Status: we talk about it with the landlord again')},
        {text: bakery('Status: 62%')},
        {text: bakery('Type: aspirational', 'Type: committed')},
        {text: bakery('Type: leading', 'Type: lagging')},
        {text: bakery('Type: aspirational', 'Owner: Sam')},
        {text: bakery('Status: on track, 20%').replace('Q2', 'Q2'), today: '2027-06-15'},
        {text: bakery('Status: simmering'), options: {statuses: ['simmering']}},
        {text: bakery('Status: vibes good').replace('Q2 2027', 'Q2 2027 (draft)')},
        {text: baeckerei('Status: gefährdet – der Ofen hängt')},
        {text: baeckerei('Status: Im Plan')},
        {text: baeckerei('Status: erledigt')},
        {text: baeckerei('Typ: ambitioniert', 'Typ: verbindlich')},
        {text: baeckerei('Ampel: gelb')},
        {text: baeckerei('Status: läuft')},
      ],
      loud: [
        {text: bakery('Status: vibes good'), says: 'status'},
        {text: bakery('Status: simmering away'), says: 'status'},
        {text: bakery('Status: achieveed'), says: 'typo'},
        {text: bakery('Type: sporty'), says: 'type'},
        {text: bakery('Type: commited'), says: 'typo'},
        {text: bakery('Type: committed', 'Type: aspirational', 'Owner: Jo'), says: 'untyped'},
        {
          text: bakery('Status: on track', 'Owner: Sam').replace(
            'Status: on track',
            'Status: on track\n  - Progress: 20%',
          ),
          says: 'pace',
          options: {pace: true},
          today: '2027-06-15',
        },
        {text: baeckerei('Status: läuft irgendwie'), says: 'status'},
        {text: baeckerei('Status: gefärdet'), says: 'typo'},
        {text: baeckerei('Typ: sportlich'), says: 'type'},
      ],
    }))
})
