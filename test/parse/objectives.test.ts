import {expect, test} from 'vitest'
import {render} from './render.js'

const RESULTS = '\n\n- KR1: Orders from 10 to 20\n- KR2: Returns from 8 % to 4 %'
const EXPECTED = ['- KR1: Orders from 10 to 20', '- KR2: Returns from 8 % to 4 %']

/** How an objective may be written, and its id and text; two key results follow it. */
const FORMS: readonly [form: string, objective: string][] = [
  ['## Objective 1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['### Objective: Small shops buy from us again', 'Small shops buy from us again'],
  ['## O1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['### O1 — Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## Objective O1 – Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## C-O1: Small shops buy from us again', 'C-O1: Small shops buy from us again'],
  ['### SHOP-O1 – Small shops buy from us again', 'SHOP-O1: Small shops buy from us again'],
  ['## Objective #2: Small shops buy from us again', 'O2: Small shops buy from us again'],
  ['## Company objective: Small shops buy from us again', 'Small shops buy from us again'],
  ['## Big Rock 1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## 🎯 Objective 1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## **Objective 1:** Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## Objective 1: Small shops buy from us again ✅', 'O1: Small shops buy from us again {achieved, status=✅}'],
  ['## Objective 1: Small shops buy from us again (7/10)', 'O1: Small shops buy from us again {score=7/10}'],
  ['## Objective 1: `Small shops buy from us again`', 'O1: Small shops buy from us again'],
  ['## Objetivo O1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['## Ziel 1: Kleine Läden kaufen wieder bei uns', 'O1: Kleine Läden kaufen wieder bei uns'],
  ['## Objective 1: „Kleine Läden kaufen wieder bei uns“', 'O1: Kleine Läden kaufen wieder bei uns'],
  ['## Objective 1\nSmall shops buy from us again', 'O1: Small shops buy from us again'],
  ['## Objective 1\n\n**Small shops buy from us again.**', 'O1: Small shops buy from us again.'],
  ['## 🧠 Objective\n\nSmall shops buy from us again', 'Small shops buy from us again'],
  ['## 1. Objective (O)\n\nSmall shops buy from us again', 'Small shops buy from us again'],
  ['## Objective\n\n> Small shops buy from us again', 'Small shops buy from us again'],
  ['Objective 1: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['O: Small shops buy from us again', 'Small shops buy from us again'],
  ['Objective. Small shops buy from us again', 'Small shops buy from us again'],
  ['Ziel 1: Kleine Läden kaufen wieder bei uns', 'O1: Kleine Läden kaufen wieder bei uns'],
  ['**Objective:** Small shops buy from us again', 'Small shops buy from us again'],
  ['**Objective 1**: Small shops buy from us again', 'O1: Small shops buy from us again'],
  ['**Objective 1: Small shops buy from us again**', 'O1: Small shops buy from us again'],
  ['**Ziel 1:** *„Kleine Läden kaufen wieder bei uns“*', 'O1: Kleine Läden kaufen wieder bei uns'],
  ['A good objective for a wholesaler could be: “Small shops buy from us again”', 'Small shops buy from us again'],
]

test.each(FORMS)('%s', async (form, objective) => {
  expect(await render(form + RESULTS)).toBe([`O ${objective}`, ...EXPECTED].join('\n'))
})

const LISTS: readonly [form: string, expected: string][] = [
  ['- Objective: Calm wards\n  - KR1: Falls from 9 to 4', 'O Calm wards\n- KR1: Falls from 9 to 4'],
  ['* **Objective:** Calm wards\n    * **Key Result:** Falls from 9 to 4', 'O Calm wards\n- Falls from 9 to 4'],
  ['- O: Calm wards\n- KR: Falls from 9 to 4', 'O Calm wards\n- Falls from 9 to 4'],
  [
    '- O1: Calm wards\n- KR1: Falls from 9 to 4\n- KR2: Calls from 80 to 40',
    'O O1: Calm wards\n- KR1: Falls from 9 to 4\n- KR2: Calls from 80 to 40',
  ],
  [
    '• Zielsetzung: Ruhige Stationen\n• Schlüsselergebnis 1: Stürze von 9 auf 4',
    'O Ruhige Stationen\n- KR1: Stürze von 9 auf 4',
  ],
  [
    '- Ziel: Ruhige Stationen\n- Wichtigstes Ergebnis 1: Stürze von 9 auf 4',
    'O Ruhige Stationen\n- KR1: Stürze von 9 auf 4',
  ],
  [
    '# OKRs\n\n1. CEO: Calm wards\n   1. Falls from 9 to 4\n   1. Calls from 80 to 40',
    'O Calm wards {owner=CEO}\n- Falls from 9 to 4\n- Calls from 80 to 40',
  ],
  ['# OKRs\n\n* Calm wards\n    - KR1: Falls from 9 to 4', 'O Calm wards\n- KR1: Falls from 9 to 4'],
  [
    '- **Objective:** *"Calm wards"*\n- **Key Results:**\n    - Falls from 9 to 4\n    - Calls from 80 to 40',
    'O Calm wards\n- Falls from 9 to 4\n- Calls from 80 to 40',
  ],
]

test.each(LISTS)('in a list: %s', async (form, expected) => {
  expect((await render(form)).replace(/^# .*\n/, '')).toBe(expected)
})

const UNLABELLED: readonly [form: string, expected: string][] = [
  [
    '# Theatre OKRs\n\n## Launch the summer stage\n\nWhy it matters.\n\n### Key Results\n\n- Seats sold from 40 % to 70 %',
    'O Launch the summer stage\n- Seats sold from 40 % to 70 %',
  ],
  [
    '# Theatre OKRs\n\n## 1) Schools come back\n\n### Key results\n\n- [ ] Visits from 12 to 30',
    'O Schools come back\n- Visits from 12 to 30',
  ],
  [
    '# Theatre OKRs\n\n## Schools come back\n\n- KR1: Visits from 12 to 30',
    'O Schools come back\n- KR1: Visits from 12 to 30',
  ],
  [
    '# Theatre OKRs\n\n## Schools come back\n\n- Visits from 12 to 30\n- Ratings from 3 to 4\n\n## Actors stay\n\n- Notices from 5 to 1',
    'O Schools come back\n- Visits from 12 to 30\n- Ratings from 3 to 4\nO Actors stay\n- Notices from 5 to 1',
  ],
  [
    '# Theatre OKRs\n\nSchools come back\n- Visits from 12 to 30\n- Ratings from 3 to 4\n\nActors stay\n- Notices from 5 to 1',
    'O Schools come back\n- Visits from 12 to 30\n- Ratings from 3 to 4\nO Actors stay\n- Notices from 5 to 1',
  ],
  [
    '# OKRs 2027\n\n## Quarterly Objectives\n\n- Schools come back\n- Actors stay',
    'O Schools come back\nO Actors stay',
  ],
  ['# OKRs\n\nSchools come back\n\n- KR1: Visits from 12 to 30', 'O Schools come back\n- KR1: Visits from 12 to 30'],
  [
    '# Stage crew\n\nLights (Kim): Actors find their marks\n- KR: Restarts from 9 to 2\n\nSound (Ali): The back row hears all\n- KR: Complaints from 30 to 8',
    'O Actors find their marks {owner=Lights (Kim)}\n- Restarts from 9 to 2\nO The back row hears all {owner=Sound (Ali)}\n- Complaints from 30 to 8',
  ],
]

test.each(UNLABELLED)('without a label: %s', async (form, expected) => {
  expect((await render(form)).replace(/^# .*\n/gm, '')).toBe(expected)
})

const PLAN = '# Our spring\n\n**Objective:** Schools come back\n- Visits from 12 to 30\n- Ratings from 3 to 4\n'

test('two objectives with lists are a plan, even where nobody speaks of key results', async () => {
  const second = '\n**Objective:** Actors stay\n- Notices from 5 to 1\n- Overtime from 9 to 3\n'
  expect(await render(PLAN + second)).toContain('O Schools come back\n- Visits from 12 to 30')
  expect(await render(PLAN)).toBe('')
})

const TRIED = `
## Schools come back

- [ ] Visits from 12 to 30
- [ ] Guides for teachers

## Actors stay

- [ ] Notices from 5 to 1
- [x] New rehearsal rooms
`

test.each([
  ['This season we try OKRs. Questions to the office.', 2],
  ['Wir probieren in dieser Spielzeit OKR aus.', 2],
  ['For our OKRs see the wiki.', 0],
  ['Unsere OKRs stehen in Confluence; wir arbeiten dort mit OKR.', 0],
  ['What is likely to come.', 0],
])('lists below a title are goals where the house says that it works with OKRs: %s', async (sentence, count) => {
  const rendered = await render(`# Theatre\n\n${sentence}\n${TRIED}`)
  expect(rendered.match(/^O /gm) ?? []).toHaveLength(count)
})

test('letters number objectives and key results as digits do', async () => {
  const form =
    '# OKRs\n\n## Objective A – Schools come back\n\nKR A.1 – Visits from 12 to 30\nKR A.2 – Ratings from 3 to 4\n'
  expect((await render(form)).replace(/^# .*\n/gm, '')).toBe(
    'O OA: Schools come back\n- KRA.1: Visits from 12 to 30\n- KRA.2: Ratings from 3 to 4',
  )
  expect(await render('# OKRs\n\nObjective a good one')).toBe('')
})

test('a line below an objective that is still to be written explains it', async () => {
  const source =
    '# OKRs\n\n### Objective\n\n[short objective]\n\nFewer calls at night let the nurses rest.\n\n- KR1: Calls at night from 9 to 4\n'
  expect(await render(source)).toBe('! KR1: Calls at night from 9 to 4')
})
