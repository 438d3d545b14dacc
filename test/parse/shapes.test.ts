import {expect, test} from 'vitest'
import {render} from './render.js'

const SHAPES: readonly [name: string, document: string, expected: string][] = [
  [
    'sub-bullets of key results that nothing calls so',
    `# OKRs

## Objective 1: Warm rooms

- Rooms below 19 degrees from 14 to 2
  - Owner: Mei
- Complaints from 9 to 2
  - Baseline: 9
`,
    `O O1: Warm rooms
- Rooms below 19 degrees from 14 to 2 {owner=Mei}
- Complaints from 9 to 2 {baseline=9}`,
  ],
  [
    'numbers that start again in each quarter',
    `# OKRs 2026

## Q1

### O1: Warm rooms
- KR1: Complaints from 9 to 2

## Q2

### O1: Cool rooms
- KR1: Rooms above 26 degrees from 30 to 4
`,
    `# Q1
O O1: Warm rooms
- KR1: Complaints from 9 to 2
# Q2
O O1: Cool rooms
- KR1: Rooms above 26 degrees from 30 to 4`,
  ],
  [
    'people as units',
    `# Personal OKRs Q3

## Anna

### Objective 1: Speak Spanish at work
- 20 meetings in Spanish instead of 2

## Ben

### Objective 1: Lead calmly
- Survey from 3.1 to 4.2
`,
    `# Anna, person, Q3
O O1: Speak Spanish at work
- 20 meetings in Spanish instead of 2
# Ben, person, Q3
O O1: Lead calmly
- Survey from 3.1 to 4.2`,
  ],
  [
    'roles in front of goals',
    `# OKRs

- CEO: Win the region
  - 30 new shops instead of 12
- CTO: Nobody waits for the till
  - Sales (Ryan) KR: Outages from 9 to 2 a month
`,
    `O Win the region {owner=CEO}
- 30 new shops instead of 12
O Nobody waits for the till {owner=CTO}
- Outages from 9 to 2 a month {owner=Sales (Ryan)}`,
  ],
  [
    'key results in sentences of one line',
    '# OKRs\n\nObjective: Nights are quiet. Key Results: Alarms fall from 46 to 15. Complaints fall from 30 to 10.\n',
    'O Nights are quiet.\n- Alarms fall from 46 to 15.\n- Complaints fall from 30 to 10.',
  ],
  [
    'letters as bullets',
    'OKRs Q1 2026\n\n1. Win back lost guests\n   a. Repeat bookings from 12% to 20%\n   b. Reviews from 3.9 to 4.4\n',
    '# Q1 2026\nO Win back lost guests\n- Repeat bookings from 12% to 20%\n- Reviews from 3.9 to 4.4',
  ],
  [
    'numbers as bullets',
    '# OKRs\n\n## 1. Quiet nights\n\n1.1 Alarms from 46 to 15\n1.2 Lights off on 90 % of nights\n',
    'O Quiet nights\n- Alarms from 46 to 15\n- Lights off on 90 % of nights',
  ],
  [
    'a heading for each key result of a section',
    `# OKRs

## Objective: Fast trains

### Key Results

#### Delays over 5 minutes from 20 % to 10 %
Owner: Mei

We count every train.

#### Cancelled trains from 3 % to 1 %
Owner: Ali

### Initiatives

#### Buy two engines
`,
    'O Fast trains\n- Delays over 5 minutes from 20 % to 10 % {owner=Mei}\n- Cancelled trains from 3 % to 1 % {owner=Ali}',
  ],
  [
    'headings on uneven levels',
    `# OKRs
## Objective 1: Quiet nights
#### KR 1: Alarms from 46 to 15
Counted by the desk.
### Objective 2: Happy staff
#### KR 1: Sick days from 9 to 5
`,
    'O O1: Quiet nights\n- KR1: Alarms from 46 to 15\nO O2: Happy staff\n- KR1: Sick days from 9 to 5',
  ],
  [
    '“OKR 1” as the label of objectives',
    '# Ward 4\n\n## OKR 1: Quiet nights\n- Alarms from 46 to 15\n- Complaints from 30 to 10\n',
    'O O1: Quiet nights\n- Alarms from 46 to 15\n- Complaints from 30 to 10',
  ],
  [
    'measures in German',
    '# OKRs\n\nZiel 1: Anrufer legen zufrieden auf\nMessgrößen:\n- Zufriedenheit von 3,6 auf 4,2\n- Wartezeit von 9 auf 4 Minuten\n',
    'O O1: Anrufer legen zufrieden auf\n- Zufriedenheit von 3,6 auf 4,2\n- Wartezeit von 9 auf 4 Minuten',
  ],
  [
    'emoji in front of labels',
    '# 🎯 OKRs\n\n🎯 Objective 1: Quiet nights\n🔑 KR1: Alarms from 46 to 15\n🔑 KR2: Lights off on 90 % of nights\n',
    'O O1: Quiet nights\n- KR1: Alarms from 46 to 15\n- KR2: Lights off on 90 % of nights',
  ],
  [
    'a column for each key result',
    '# OKRs\n\n| Objective | KR1 | KR2 |\n|---|---|---|\n| Quiet nights | Alarms from 46 to 15 | Lights off on 90 % of nights |\n',
    'O Quiet nights\n- KR1: Alarms from 46 to 15\n- KR2: Lights off on 90 % of nights',
  ],
  [
    'a review with notes',
    `# OKRs

## Objective 1: Quiet nights (0.6)

| KR | Result | Score |
|---|---|---|
| Alarms from 46 to 15 | 22 | 0.7 |

### What went well
- We learned a lot

### Learnings
- Start earlier
`,
    'O O1: Quiet nights {score=0.6}\n- Alarms from 46 to 15 {current=22, score=0.7}',
  ],
  [
    'a sample document in a fence',
    '# Writing goals, a sample\n\n```markdown\n# OKR set: Ward 4\n\n## Objective\n\nQuiet nights\n\n## Key Results\n\n- KR1: Alarms from 46 to 15\n- KR2: Complaints from 30 to 10\n```\n',
    '# Ward 4\nO Quiet nights\n- KR1: Alarms from 46 to 15\n- KR2: Complaints from 30 to 10',
  ],
]

test.each(SHAPES)('%s', async (_, document, expected) => {
  expect(await render(document)).toBe(expected)
})
