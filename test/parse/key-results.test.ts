import {expect, test} from 'vitest'
import {render} from './render.js'

const LABELS: readonly [form: string, result: string][] = [
  ['- KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['- **KR1.1:** Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['- **Key Result 1**: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['- KR1.1 — Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['- KR1.1 Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['- Key Result 1.1: Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['- Schlüsselergebnis 1: Wartezeit von 9 auf 4 Minuten', 'KR1: Wartezeit von 9 auf 4 Minuten'],
  ['- Schlüssel-Ergebnis 2: Wartezeit von 9 auf 4 Minuten', 'KR2: Wartezeit von 9 auf 4 Minuten'],
  ['- Wichtiges Ergebnis 2: Wartezeit von 9 auf 4 Minuten', 'KR2: Wartezeit von 9 auf 4 Minuten'],
  ['- Key result: Wait from 9 to 4 minutes', 'Wait from 9 to 4 minutes'],
  ['* **Key Result:** Wait from 9 to 4 minutes', 'Wait from 9 to 4 minutes'],
  ['KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['Key Result 1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['**KR1.1** Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['**KR1.1 — Wait from 9\nto 4 minutes.**', 'KR1.1: Wait from 9 to 4 minutes.'],
  ['### KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['### Key Result 1\n\nWait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['### KR1 — Calm desk\n\nWait from 9 to 4 minutes', 'KR1: Calm desk: Wait from 9 to 4 minutes'],
  ['**KR1: Calm desk**\nWait from 9 to 4 minutes', 'KR1: Calm desk: Wait from 9 to 4 minutes'],
  ['- **KR1: Calm desk**\n\n  Wait from 9\n  to 4 minutes', 'KR1: Calm desk: Wait from 9 to 4 minutes'],
  ['### KR1 — Guardrail\n\nWait stays below 9 minutes', 'KR1: Guardrail: Wait stays below 9 minutes {guardrail}'],
  ['### KR1: Wait from 9 to 4 minutes\n\nWe ask every guest.', 'KR1: Wait from 9 to 4 minutes'],
  ['### KR1: Nobody waits at the desk\n\nStatus: not started', 'KR1: Nobody waits at the desk {status=not started}'],
  ['### KR1: Nobody waits at the desk\n\n- second desk', 'KR1: Nobody waits at the desk'],
  [
    '<details><summary>Key Result 1: Wait from 9 to 4 minutes</summary>\n\nNotes\n\n</details>',
    'KR1: Wait from 9 to 4 minutes',
  ],
  ['> [!info]- KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['-KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['• KR1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['- KR3 (guardrail): Wait stays below 9 minutes', 'KR3: Wait stays below 9 minutes {guardrail}'],
  ['- KR3 (Schutzmetrik): Wartezeit bleibt unter 9 Minuten', 'KR3: Wartezeit bleibt unter 9 Minuten {guardrail}'],
  ['- Wait from 9 to 4 minutes (KR1)', 'KR1: Wait from 9 to 4 minutes'],
  ['Key result a) Wait from 9 to 4 minutes', 'KRa: Wait from 9 to 4 minutes'],
  ['KR b. Wait from 9 to 4 minutes', 'KRb: Wait from 9 to 4 minutes'],
  ['**KR** Wait from 9 to 4 minutes', 'Wait from 9 to 4 minutes'],
  ['- **Schlüsselergebnis** Wartezeit von 9 auf 4 Minuten', 'Wartezeit von 9 auf 4 Minuten'],
  ['- KR_1: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['KR1:: Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['KR 1.1 / Wait from 9 to 4 minutes', 'KR1.1: Wait from 9 to 4 minutes'],
  ['- KR1 · Wait from 9 to 4 minutes', 'KR1: Wait from 9 to 4 minutes'],
  ['- SE1: Wartezeit von 9 auf 4 Minuten', 'KR1: Wartezeit von 9 auf 4 Minuten'],
  ['- KR1: Wait in < 5 min. for 90% of guests => 0.7', 'KR1: Wait in < 5 min. for 90% of guests {score=0.7}'],
]

test.each(LABELS)('with a label: %s', async (form, result) => {
  expect(await render(`# OKRs\n\n## Objective 1: Nobody waits long\n\n${form}\n`)).toBe(
    `O O1: Nobody waits long\n- ${result}`,
  )
})

const TWO = 'O O1: Nobody waits long\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'
const LISTS: readonly [name: string, form: string][] = [
  ['a heading', '### Key Results\n\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['a heading on the same level', '## Key Results\n\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['plain sentences', '### Key Results\n\nWait from 9 to 4 minutes\n\nComplaints from 30 to 10'],
  ['a German heading', '### Schlüsselergebnisse\n\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['a bold line', '**Key Results:**\n\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['a plain line', 'Key Results:\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['a bullet', '- **Key Results:**\n  1. Wait from 9 to 4 minutes\n  2. Complaints from 30 to 10'],
  ['an ordered list', '### Key Results\n\n1. Wait from 9 to 4 minutes\n1. Complaints from 30 to 10'],
  ['checkboxes', '### Key Results\n\n- [ ] Wait from 9 to 4 minutes\n- [ ] Complaints from 30 to 10'],
  ['no label at all', '- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  ['a sentence', 'We will know we are there when:\n\n- Wait from 9 to 4 minutes\n- Complaints from 30 to 10'],
  [
    'groups',
    '### Key Results\n\n#### Speed\n\n- Wait from 9 to 4 minutes\n\n#### Kindness\n\n- Complaints from 30 to 10',
  ],
  [
    'bold groups',
    '### Key Results\n\n**Speed**\n- Wait from 9 to 4 minutes\n\n**Kindness**\n- Complaints from 30 to 10',
  ],
  ['priorities', '- **P0** - Wait from 9 to 4 minutes\n- [P1] Complaints from 30 to 10'],
  ['tabs', '### Key Results\n\n\t- Wait from 9 to 4 minutes\n\t- Complaints from 30 to 10'],
  ['eight spaces', '### Key Results\n\n        - Wait from 9 to 4 minutes\n        - Complaints from 30 to 10'],
  ['no space', '### Key Results\n\n-Wait from 9 to 4 minutes\n-Complaints from 30 to 10'],
  ['empty bullets', '### Key Results\n\n- Wait from 9 to 4 minutes\n- \n- Complaints from 30 to 10\n- TBD'],
  [
    'details',
    '### Key Results\n\n- Wait from 9 to 4 minutes\n  - measured at the counter\n  - [ ] ask the clerks\n- Complaints from 30 to 10',
  ],
  [
    'work',
    '- Wait from 9 to 4 minutes\n- Complaints from 30 to 10\n\n### Initiatives\n\n- Open a second counter\n\n**Notes:**\n- Ask in May',
  ],
  [
    'work in German',
    '- Wait from 9 to 4 minutes\n- Complaints from 30 to 10\n\n**Maßnahmen:**\n- Zweiten Schalter öffnen\n\nAufgaben:\n- Plan schreiben',
  ],
]

test.each(LISTS)('below %s', async (_, form) => {
  expect(await render(`# OKRs\n\n## Objective 1: Nobody waits long\n\n${form}\n`)).toBe(TWO)
})

test('bold sentences over bullets are the key results, the bullets explain them', async () => {
  const document = `## Objective: Nobody waits long
### Key Results
**Visitors are served within nine minutes of their arrival**
- Open a second counter
- Train the clerks

**Complaints about waiting fall from thirty to ten a month**
- Answer each of them
`
  expect(await render(document)).toBe(
    'O Nobody waits long\n- Visitors are served within nine minutes of their arrival\n- Complaints about waiting fall from thirty to ten a month',
  )
})

test('one line holds an objective and its key results', async () => {
  expect(
    await render(
      'An example. Objective: Nobody waits long. KR1: Wait from 9 to 4 minutes. KR2: Complaints from 30 to 10.',
    ),
  ).toBe('O Nobody waits long.\n- KR1: Wait from 9 to 4 minutes.\n- KR2: Complaints from 30 to 10.')
})

test('key results stay without an objective where there is none', async () => {
  expect(await render('# OKRs\n\n- KR1: Wait from 9 to 4 minutes\n- KR2: Complaints from 30 to 10')).toBe(
    '! KR1: Wait from 9 to 4 minutes\n! KR2: Complaints from 30 to 10',
  )
})
