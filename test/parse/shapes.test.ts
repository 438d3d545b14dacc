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
    'letters instead of numbers',
    `Objective A. Families know what comes next

a) questions at the desk from 40 to 15
b) calls on the day before: 3 a week at most

Objective B. Calm nights on the ward

Key result a) falls from 9 to 4 a month
`,
    `O OA: Families know what comes next
- questions at the desk from 40 to 15
- calls on the day before: 3 a week at most
O OB: Calm nights on the ward
- KRa: falls from 9 to 4 a month`,
  ],
  [
    'Roman numbers',
    `# OKRs

## Ziel II – Ruhige Nächte auf der Station

- KR1: Stürze von 9 auf 4 im Monat
`,
    'O OII: Ruhige Nächte auf der Station\n- KR1: Stürze von 9 auf 4 im Monat',
  ],
  [
    'bold labels without a number',
    `**Objective** Families know what comes next

**KR** Questions at the desk from 40 to 15
**KR** Calls on the day before: 3 a week at most
`,
    `O Families know what comes next
- Questions at the desk from 40 to 15
- Calls on the day before: 3 a week at most`,
  ],
  [
    'a group before the label',
    `# Away day

**Night shift — Objective: calm nights on the ward**

- KR1: falls from 9 to 4 a month
`,
    'O calm nights on the ward\n- KR1: falls from 9 to 4 a month',
  ],
  [
    'dashes as bullets, some before figures',
    `# OKRs der Station

## Ruhige Nächte

– Stürze von 9 auf 4 im Monat
– 12 Betten mit Nachtlicht
– Klingeln in unter 2 Minuten beantwortet
`,
    `# Station
O Ruhige Nächte
- Stürze von 9 auf 4 im Monat
- 12 Betten mit Nachtlicht
- Klingeln in unter 2 Minuten beantwortet`,
  ],
  [
    'all labels in one line',
    'Objective: Calm nights on the ward KR1: Falls from 9 to 4 a month KR2: Calls within 2 minutes from 60% to 90%\n',
    `O Calm nights on the ward
- KR1: Falls from 9 to 4 a month
- KR2: Calls within 2 minutes from 60% to 90%`,
  ],
  [
    'key results between semicolons',
    `## O1: Calm nights

**Key results:** falls from 9 to 4; calls within 2 minutes from 60% to 90%; complaints from 8 to 2
`,
    `O O1: Calm nights
- falls from 9 to 4
- calls within 2 minutes from 60% to 90%
- complaints from 8 to 2`,
  ],
  [
    'headings of a wiki',
    `= OKRs =

== Objective 1: Calm nights ==

* KR1: Falls from 9 to 4
`,
    'O O1: Calm nights\n- KR1: Falls from 9 to 4',
  ],
  [
    'a first line that is the title, and numbered headings',
    `my okrs until easter

## 1 Be rested in the morning

- asleep before eleven on 5 nights a week, now 2
- coffee after lunch from 3 cups to 1

## 2 Finish the boat

- sail 4 trips
- varnish all 6 planks
`,
    `O Be rested in the morning
- asleep before eleven on 5 nights a week, now 2
- coffee after lunch from 3 cups to 1
O Finish the boat
- sail 4 trips
- varnish all 6 planks`,
  ],
  [
    'the title in the front matter',
    `---
title: OKRs of the night shift
---

1. Calm nights
   - Falls from 9 to 4
   - Calls within 2 minutes from 60% to 90%
2. Families know what comes next
   - Questions at the desk from 40 to 15
   - Calls on the day before from 20 to 3
`,
    `O Calm nights
- Falls from 9 to 4
- Calls within 2 minutes from 60% to 90%
O Families know what comes next
- Questions at the desk from 40 to 15
- Calls on the day before from 20 to 3`,
  ],
  [
    'German goals with their measures, without the word OKR',
    `# Ziele im Herbst

Ziel Nr. 1: Ruhige Nächte
Messgrößen:
- Stürze von 9 auf 4
- Klingeln in 2 Minuten von 60 % auf 90 %

Ziel Nr. 2: Angehörige wissen Bescheid
Messgrößen:
- Fragen am Tresen von 40 auf 15
- Anrufe am Vortag von 20 auf 3
`,
    `O O1: Ruhige Nächte
- Stürze von 9 auf 4
- Klingeln in 2 Minuten von 60 % auf 90 %
O O2: Angehörige wissen Bescheid
- Fragen am Tresen von 40 auf 15
- Anrufe am Vortag von 20 auf 3`,
  ],
  [
    'a goal that is reserved for somebody',
    `# OKRs

## Objective 1: Calm nights
- KR1: Falls from 9 to 4

## Objective 2

_(reserved for the day shift)_
`,
    'O O1: Calm nights\n- KR1: Falls from 9 to 4',
  ],
  [
    'ideas that are parked',
    `# OKRs of the night shift

## Calm nights

- Falls from 9 to 4
- Calls within 2 minutes from 60% to 90%

## Parking lot

- new lamps
- 3 more beds
`,
    '# night shift\nO Calm nights\n- Falls from 9 to 4\n- Calls within 2 minutes from 60% to 90%',
  ],
  [
    'an article that explains the words',
    `OKRs: why the first cycle goes wrong

## What helps

- **Objectives**: three at most, read out loud to somebody from another team.
- **Key results**: two to four, each with today's value.

## Why it fails

- The bonus hangs on it.
- Meetings take 60 minutes instead of 15.
`,
    '',
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
