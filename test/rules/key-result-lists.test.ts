import {describe, it} from 'vitest'
import keyResultUnique from '../../rules/key-result-unique.js'
import {testRule} from '../../src/rule/index.js'

const english = (...keyResults: string[]) =>
  `## Objective 1: Guests of the spa feel looked after\n\n${keyResults.map((text) => `- ${text}\n`).join('')}`
const german = (...keyResults: string[]) =>
  `## Objective 1: Gäste im Bad fühlen sich gut aufgehoben\n\n${keyResults.map((text) => `- ${text}\n`).join('')}`

describe('key-result-unique', () => {
  it('finds what is counted twice in English', () =>
    testRule(keyResultUnique, {
      quiet: [
        english('KR1: Guests who come back from 20% to 35%', 'KR2: Complaints from 30 to 12 a month'),
        english('KR1: Guests from Leeds from 200 to 300', 'KR2: Guests from York from 200 to 300'),
        english('KR1: Weekly visitors from 400 to 600', 'KR2: Monthly visitors from 1,500 to 2,000'),
        english('KR1: Win 40 members by April', 'KR2: Win 80 members by July'),
        english('KR1: 50 new members', 'KR2: Members lost below 4%'),
        english('KR1: Towels lost from 90 to 20', 'KR2: [second metric] from [baseline] to [target]'),
        english('KR1: Waiting time at p50 below 3 minutes', 'KR2: Waiting time at p95 below 9 minutes'),
        english('KR1: Water over 30 °C on 90% of days', 'KR2: Water under 38 °C on 99% of days'),
        english('KR1: Massages sold from 90 to 120', 'KR2: Massages sold to companies from 5 to 15'),
        `${english('KR1: Rooms that are ready by noon from 60% to 90%')}\n## Objective 2: Cleaners go home on time\n\n- KR1: Rooms that are ready by noon from 60% to 90% (shared)`,
      ],
      loud: [
        {text: english('KR1: Revenue from $1m to $2m', 'KR2: Grow turnover to $3m'), says: 'metric'},
        {text: english('KR1: NPS from 20 to 40', 'KR2: Reach a net promoter score of 50'), says: 'metric'},
        {
          text: english('KR1: MRR from £10k to £15k', 'KR2: Monthly recurring revenue of £20k'),
          says: 'metric',
          options: {metricAliases: {mrr: ['monthly recurring revenue']}},
        },
        {
          text: `${english('KR1: Rooms that are ready by noon from 60% to 90%')}\n## Objective 2: Cleaners go home on time\n\n- KR1: Rooms that are ready by noon from 60% to 90%`,
          says: 'elsewhere',
        },
      ],
    }))

  it('finds what is counted twice in German', () =>
    testRule(keyResultUnique, {
      quiet: [
        german('KR1: Wiederkehrende Gäste von 20 % auf 35 %', 'KR2: Beschwerden von 30 auf 12 im Monat'),
        german('KR1: Gäste aus Kiel von 200 auf 300', 'KR2: Gäste aus Lübeck von 200 auf 300'),
        german('KR1: 40 Mitglieder bis April gewinnen', 'KR2: 80 Mitglieder bis Juli gewinnen'),
        german('KR1: 50 neue Mitglieder', 'KR2: Kündigungen von Mitgliedern unter 4 %'),
        german('KR1: Massagen von 90 auf 120', 'KR2: Massagen ohne Wartezeit von 30 auf 80'),
        german('KR1: Handtücher von 90 auf 20', 'KR2: [zweite Messgröße] von [Ausgangswert] auf [Zielwert]'),
      ],
      loud: [
        {text: german('KR1: Umsatz von 1 auf 2 Mio. €', 'KR2: Umsatz auf 3 Mio. € steigern'), says: 'metric'},
        {text: german('KR1: 15 Verträge abschließen', 'KR2: 20 Abschlüsse erreichen'), says: 'metric'},
        {
          text: `${german('KR1: Zimmer, die mittags fertig sind, von 60 % auf 90 %')}\n## Objective 2: Reinigungskräfte gehen pünktlich\n\n- KR1: Zimmer, die mittags fertig sind, von 60 % auf 90 %`,
          says: 'elsewhere',
        },
      ],
    }))
})

describe('key-result-unique over several units', () => {
  /** A file of a unit with one objective. */
  const file = (unit: string, keyResult: string, {cycle = 'Q2 2027', ...more}: {cycle?: string; level?: string} = {}) =>
    `# Team ${unit}: OKRs ${cycle}\n\nLevel: ${more.level ?? 'team'}\n\n## Objective 1: Guests of the ${unit} come back\n\n- KR1: ${keyResult}\n`
  const teil = (unit: string, keyResult: string) =>
    `# Team ${unit}: OKRs Q2 2027\n\nEbene: Team\n\n## Objective 1: Gäste kommen gern zu ${unit}\n\n- KR1: ${keyResult}\n`
  const answered = 'Questions answered within a day from 60% to 95%'
  const twice = (unit: string) => file(unit, `${answered}\n- KR2: ${answered}`)
  const beantwortet = 'Am selben Tag beantwortete Fragen von 60 % auf 95 %'

  it('finds the key result that two units have', () =>
    testRule(keyResultUnique, {
      quiet: [
        {text: file('Bar', answered), beside: {'b.md': file('Spa', 'Towels lost from 90 to 20')}},
        {text: file('Bar', answered), beside: {'b.md': file('Spa', answered.replace('95', '85'))}},
        {text: file('Bar', answered), beside: {'b.md': file('Spa', `${answered} (shared, see Bar/KR1.1)`)}},
        {text: file('Bar', `${answered} (joint with Spa)`), beside: {'b.md': file('Spa', answered)}},
        {text: file('Bar', answered), beside: {'b.md': file('Spa', answered, {cycle: 'Q1 2027'})}},
        {text: file('Bar', answered), beside: {'b.md': file('Bar', answered)}},
        {text: file('Bar', answered), beside: {'b.md': file('Spa', `${answered}\n  - Status: dropped`)}},
        // What repeats the level above is the matter of another rule.
        {text: file('Bar', answered, {level: 'department'}), beside: {'b.md': file('Spa', answered)}},
        {text: teil('Bar', beantwortet), beside: {'b.md': teil('Bad', `${beantwortet} (gemeinsam)`)}},
        {text: teil('Bar', beantwortet), beside: {'b.md': teil('Bad', 'Verlorene Handtücher von 90 auf 20')}},
      ],
      loud: [
        {text: file('Bar', answered), beside: {'b.md': file('Spa', answered)}, says: 'unit'},
        {text: file('Bar', answered), beside: {'b.md': file('Spa', `${answered}.`)}, says: 'unit'},
        {text: `${file('Bar', answered)}\n${file('Spa', answered)}`, says: 'unit'},
        // One finding for each place: what the own set counts already is said there.
        {text: twice('Bar'), beside: {'b.md': twice('Spa')}, says: ['metric', 'unit']},
        {text: teil('Bar', beantwortet), beside: {'b.md': teil('Bad', beantwortet)}, says: 'unit'},
      ],
    }))
})
