import {expect, test} from 'vitest'
import {render} from './render.js'

const CASES: readonly [name: string, table: string, expected: string][] = [
  [
    'numbered bold titles over rows whose first cell is empty',
    `| # | What | Prio | Owner |
|---|---|---|---|
| **1** | **Calm nights on the ward** | | |
| | Falls from 9 to 4 a month | P0 | Mei |
| | Calls answered within two minutes | P1 | Ali |
| **2** | **Families know what comes next** | | |
| | Questions at the desk from 40 to 15 | P0 | Mei |`,
    'O Calm nights on the ward\n- Falls from 9 to 4 a month {owner=Mei}\n- Calls answered within two minutes {owner=Ali}\nO Families know what comes next\n- Questions at the desk from 40 to 15 {owner=Mei}',
  ],
  [
    'objectives and key results in one column, told apart by their ids',
    `| # | OKR | Weight | Owner |
|---|---|---|---|
| **O1** | **Calm nights on the ward** | 60 | Mei |
| 1a | Falls from 9 to 4 a month | 40 | Mei |
| 1b | Calls answered within two minutes | 20 | Ali |
| **O2** | **Families know what comes next** | 40 | Ali |
| 2a | Questions at the desk from 40 to 15 | 40 | Ali |`,
    'O O1: Calm nights on the ward {weight=60, owner=Mei}\n- KR1a: Falls from 9 to 4 a month {weight=40, owner=Mei}\n- KR1b: Calls answered within two minutes {weight=20, owner=Ali}\nO O2: Families know what comes next {weight=40, owner=Ali}\n- KR2a: Questions at the desk from 40 to 15 {weight=40, owner=Ali}',
  ],
  [
    'what is measured beside the goal',
    `| Goal | Measure | Baseline | Target |
|---|---|---|---|
| Calm nights on the ward | Falls a month | 9 | 4 |
| | Calls within 2 minutes | 60% | 90% |
| Families know what comes next | Questions at the desk | 40 | 15 |`,
    'O Calm nights on the ward\n- Falls a month {baseline=9, target=4}\n- Calls within 2 minutes {baseline=60%, target=90%}\nO Families know what comes next\n- Questions at the desk {baseline=40, target=15}',
  ],
  [
    'one key result a row, the rest are fields',
    `| Key Result | Baseline | Target | Owner | Status |
|---|---|---|---|---|
| Loans a month | 400 | 600 | Mei | on track |
| ~~Events~~ | 2 | 5 | Ali | dropped |`,
    '- Loans a month {baseline=400, target=600, owner=Mei, status=on track}\n- Events {dropped, baseline=2, target=5, owner=Ali, status=dropped}',
  ],
  [
    'German columns, where “Ziel” is the target',
    `| Schlüsselergebnis | Einheit | Start | Ziel |
|---|---|---|---|
| Ausleihen je Monat | Anzahl | 400 | 600 |`,
    '- Ausleihen je Monat {unit=Anzahl, baseline=400, target=600}',
  ],
  [
    'ids in the column of key results, the text in another',
    `| KR | Target | Status |
|---|---|---|
| **KR 1** | Lend 600 books a month instead of 400 | open |
| **KR 2** | Keep 95 % of all members | |`,
    '- KR1: Lend 600 books a month instead of 400 {status=open}\n- KR2: Keep 95 % of all members {status=}',
  ],
  [
    'id and text in one cell',
    `| KR | Target | Status |
|---|---|---|
| KR1.1 Evening loans | from 40 to 90 | open |
| KR1.2: Late returns | from 12 % to 6 % | open |`,
    '- KR1.1: Evening loans {target=from 40 to 90, status=open}\n- KR1.2: Late returns {target=from 12 % to 6 %, status=open}',
  ],
  [
    'ids without “KR”',
    `| # | Key result | Due |
|---|---|---|
| 1.1 | Loans from 400 to 600 | 31 Mar |`,
    '- KR1.1: Loans from 400 to 600 {due=31 Mar}',
  ],
  [
    'cells that are links, with escaped bars and bold',
    `| Key Result | Owner |
|---|---|
| [Loans from 400 to 600](https://example.org/1) | @mei |
| **Loans** of \\| kinds from 4 to 6 | |`,
    '- Loans from 400 to 600 {owner=@mei}\n- Loans of | kinds from 4 to 6 {owner=}',
  ],
  [
    'lines that do not fit together',
    `| KR | Metric | Target |
|---|---|---|---|---|
| KR 1 | Loans a month | 600 |`,
    '- KR1: Loans a month {target=600}',
  ],
]

test.each(CASES)('%s', async (_, table, expected) => {
  const document = `# OKRs\n\n## Objective: The library is full of life\n\n### Key Results\n\n${table}\n`
  expect(await render(document)).toBe(`O The library is full of life\n${expected}`)
})

test('an objective column, filled once, repeated or left empty', async () => {
  const document = `# OKRs

| Objective | Key Result | Owner |
|---|---|---|
| O1: Readers come in the evening | KR1: Evening loans from 40 to 90 | Mei |
| | KR2: Evening visits from 100 to 180 | Ali |
| O2: Children read for fun | KR1: Junior loans from 300 to 500 | Mei |
| O2: Children read for fun | KR2: Clubs from 1 to 4 | Ali |
`
  expect(await render(document)).toBe(`O O1: Readers come in the evening
- KR1: Evening loans from 40 to 90 {owner=Mei}
- KR2: Evening visits from 100 to 180 {owner=Ali}
O O2: Children read for fun
- KR1: Junior loans from 300 to 500 {owner=Mei}
- KR2: Clubs from 1 to 4 {owner=Ali}`)
})

test('several key results in one cell', async () => {
  const document = `# OKRs

| Objective | Key Results |
|---|---|
| Readers come in the evening | 1. Evening loans from 40 to 90<br>2. Evening visits from 100 to 180 |
| Children read for fun | - Junior loans from 300 to 500<br/>- Clubs from 1 to 4 |
`
  expect(await render(document)).toBe(`O Readers come in the evening
- Evening loans from 40 to 90
- Evening visits from 100 to 180
O Children read for fun
- Junior loans from 300 to 500
- Clubs from 1 to 4`)
})

test('bold rows are the objectives of a table without such a column', async () => {
  const document = `# Library OKRs

| **Library** | Priority | Owner |
|---|---|---|
| **1 Readers come in the evening** | | |
| Evening loans from 40 to 90 | P0 | Mei |
| | | |
| **2 Children read for fun** | | |
| Junior loans from 300 to 500 | P1 | Ali |
`
  expect(await render(document)).toBe(`# Library
O Readers come in the evening
- Evening loans from 40 to 90 {owner=Mei}
O Children read for fun
- Junior loans from 300 to 500 {owner=Ali}`)
})

test('a table turned on its side', async () => {
  const document = `# OKRs

| **Objective** | Readers come in the evening |
|---|---|
| KR1 | Evening loans from 40 to 90 |
| KR2 | Evening visits from 100 to 180 |
`
  expect(await render(document)).toBe(`O Readers come in the evening
- KR1: Evening loans from 40 to 90
- KR2: Evening visits from 100 to 180`)
})

const OTHERS: readonly [name: string, table: string][] = [
  ['a log of updates', '| Week | Key Result | Value | Comment |\n|---|---|---|---|\n| 4 | Loans | 420 | slow |'],
  ['tracked scores', '| Date | KR#1 | KR#2 |\n|---|---|---|\n| 01.04. | 0.1 | 0.4 |'],
  ['a team', '| Role | Owner |\n|---|---|\n| Desk | Mei |'],
  ['a scoring guide', '| Score | Meaning |\n|---|---|\n| 0.7 | good |'],
  ['indicators', '| KPI | Target |\n|---|---|\n| Visits | 900 |'],
  ['a comparison of terms', '| Aspect | Objective | Key Result |\n|---|---|---|\n| Nature | a direction | a figure |'],
]

test.each(OTHERS)('nothing is read from %s', async (_, table) => {
  const document = `# OKRs\n\n## Objective: The library is full of life\n\n- KR1: Loans from 400 to 600\n\n### More\n\n${table}\n`
  expect(await render(document)).toBe('O The library is full of life\n- KR1: Loans from 400 to 600')
})
