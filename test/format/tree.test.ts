import {expect, test} from 'vitest'
import {plain} from '../../src/format/paint.js'
import {tree} from '../../src/format/tree.js'

test('objectives with their key results, and what was understood of each', () => {
  const printed = tree(
    [
      {
        filePath: '/project/ward.md',
        language: 'en',
        cycle: '2027-Q1',
        unit: 'Ward 3',
        level: 'team',
        objectives: [
          {
            id: 'O1',
            line: 3,
            text: 'Patients go home sooner',
            owner: 'Ada',
            parents: ['H1'],
            keyResults: [
              {line: 4, text: 'Days in bed from 6 to 4', baseline: '6', target: '4', unit: 'days'},
              {id: 'KR2', line: 5, text: 'Fewer returns', current: '9 %', target: '5 %', owner: 'Ben'},
            ],
          },
          {line: 7, text: 'Nurses stay', parents: [], keyResults: []},
        ],
        keyResults: [{line: 9, text: 'Sick days below 4'}],
      },
      {filePath: '/project/notes.md', language: 'en', objectives: [], keyResults: []},
    ],
    {paint: plain, show: (path) => path.replace('/project/', '')},
  )
  expect(printed).toBe(`ward.md
English · Ward 3 (team) · 2027-Q1
├─ O1 Patients go home sooner
│  │  line 3 · owner Ada · contributes to H1
│  ├─ Days in bed from 6 to 4
│  │     line 4 · 6 → 4 · in days
│  └─ KR2 Fewer returns
│        line 5 · ? → 5 % · now 9 % · owner Ben
├─ Nurses stay
│     line 7
└─ Key results without an objective
   └─ Sick days below 4
         line 9

notes.md
no OKRs found
`)
})
