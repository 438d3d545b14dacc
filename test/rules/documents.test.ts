import {describe, it} from 'vitest'
import compensationDecoupled from '../../rules/compensation-decoupled.js'
import documentHasOkrs from '../../rules/document-has-okrs.js'
import {testRule} from '../../src/rule/index.js'

describe('compensation-decoupled', () => {
  const english = (...lines: string[]) =>
    `# OKRs of the mill, Q3 2027\n\n## Objective 1: Bakers trust our flour\n\n- KR1: Sacks returned from 40 to 12 a month\n\n${lines.join('\n\n')}\n`
  const german = (...lines: string[]) =>
    `# OKRs der Mühle, Q3 2027\n\n## Objective 1: Bäcker vertrauen unserem Mehl\n\n- KR1: Reklamierte Säcke von 40 auf 12 im Monat\n\n${lines.join('\n\n')}\n`

  it('hears where money or an appraisal hangs on goals in English', () =>
    testRule(compensationDecoupled, {
      quiet: [
        english('Scores inform planning only.'),
        english('OKRs never affect pay.'),
        english('Appraisals are independent of the scores.'),
        english('Should a bonus depend on OKRs?'),
        english('Bonus goals: visit two more villages.'),
        english('Score: 0.7'),
        english('The rating of our flour is based on 400 reviews.'),
        english('> 80% of the OKR score means a full bonus.'),
        english('```\n80% of the OKR score = full bonus\n```'),
        english('<!-- bonus depends on the score of O1 -->'),
        '# Notes of the mill\n\nThe bonus depends on the OKR score.',
        {text: english('The bonus depends on the OKR score.', 'Unit: HR'), options: {exemptUnits: ['mill']}},
        english('The objectives of the sales team are about bonus claims.'),
      ],
      loud: [
        {text: english('The bonus depends on the OKR score.'), says: 'tied'},
        {text: english('Salaries are linked to key results.'), says: 'tied'},
        {text: english('- Performance ratings are calculated from O1 and O2'), says: 'tied'},
        {text: english('We like flour. Anyone who hits the objectives earns a bonus.'), says: 'tied'},
        {text: english('The harvest premium depends on the score.'), says: 'tied', options: {words: ['premium']}},
      ],
    }))

  it('hears where money or an appraisal hangs on goals in German', () =>
    testRule(compensationDecoupled, {
      quiet: [
        german('Die Bewertungen dienen nur der Planung.'),
        german('OKR und Gehalt sind getrennt.'),
        german('Der Bonus hängt nicht an den Key Results.'),
        german('Soll der Bonus von den OKRs abhängen?'),
        german('Bonuspunkte gibt es im Kundenprogramm nach jedem Einkauf.'),
        german('Bewertung: 0,7'),
        german('Die Bewertung im Netz richtet sich nach 400 Stimmen.'),
        german('> 80 % OKR = voller Bonus'),
      ],
      loud: [
        {text: german('Der Bonus hängt von der Zielerreichung ab.'), says: 'tied'},
        {text: german('Gehaltserhöhungen richten sich nach den OKRs.'), says: 'tied'},
        {text: german('Das erste Objective ist bonusrelevant.'), says: 'tied'},
        {text: german('Ab 70 % Zielerreichung wird die Prämie ausgezahlt.'), says: 'tied'},
      ],
    }))
})

describe('document-has-okrs', () => {
  it('speaks where there is nothing to check', () =>
    testRule(documentHasOkrs, {
      quiet: [
        '# OKRs\n\n## Objective 1: Guests sleep well\n\n- KR1: Complaints from 9 to 2',
        '# OKR template',
        '# OKR-Vorlage\n\nHier eintragen.',
        '# Goals\n\n- [OKRs of the kitchen](kitchen.md)\n- https://example.org/okrs',
        '# Archiv\n\n## Objective 1: Gäste schlafen gut\n\nStatus: geschlossen\n\n- KR1: Beschwerden von 9 auf 2',
      ],
      loud: [
        {text: '# Minutes\n\nThe key results come later.', says: 'none'},
        {text: '# Leitbild\n\nUnsere Ziele sind groß.', says: 'none'},
        {
          text: '# OKRs\n\n## Objective 1: Guests sleep well\n\n- KR1: Complaints from 9 to 2',
          says: 'few',
          options: {minObjectives: 3},
        },
      ],
    }))
})
