import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {linesOf, render} from './render.js'

const RESULT = '\n- KR1: Orders from 10 to 20\n'

test('teams and cycles of one file are sets of their own', async () => {
  const document = `# OKRs

## Team Einkauf – Q3 2026

### Objective 1: Lieferanten liefern gern${RESULT}
## Team Verkauf – Q3 2026

### Objective 1: Kunden kommen wieder${RESULT}`
  expect(await render(document)).toBe(`# Einkauf, team, Q3 2026
O O1: Lieferanten liefern gern
- KR1: Orders from 10 to 20
# Verkauf, team, Q3 2026
O O1: Kunden kommen wieder
- KR1: Orders from 10 to 20`)
})

test('plain headings side by side are units', async () => {
  const document = `# Q1 2026 OKRs

## Kitchen

Objective 1: Food is warm${RESULT}
## Delivery

Objective 1: Riders arrive on time${RESULT}`
  expect(await render(document)).toBe(`# Kitchen, Q1 2026
O O1: Food is warm
- KR1: Orders from 10 to 20
# Delivery, Q1 2026
O O1: Riders arrive on time
- KR1: Orders from 10 to 20`)
})

test.each([
  ['# Company OKRs Q3 2026', '# company, Q3 2026'],
  ['# Unternehmens-OKRs 2027', '# company, 2027'],
  ['# Marketing team – OKRs H1 2027', '# Marketing team, team, H1 2027'],
  ['# OKRs 2027-Q1', '# 2027-Q1'],
  ['# OKRs Q1 2027 (Draft)', '# Q1 2027 draft'],
  ['# OKRs Q1 2027 – Entwurf', '# Q1 2027 draft'],
])('a title tells whose and which period’s OKRs they are: %s', async (title, expected) => {
  expect(await render(`${title}\n\n## Objective: Food is warm\n${RESULT}`)).toBe(
    `${expected}\nO Food is warm\n- KR1: Orders from 10 to 20`,
  )
})

test('front matter tells unit, cycle and state; a path does where nothing else does', async () => {
  const body = `\n## Objective: Food is warm\n${RESULT}`
  const read = 'O Food is warm\n- KR1: Orders from 10 to 20'
  expect(await render(`---\nteam: Kitchen\ncycle: 2027-Q1\nstatus: draft\n---\n${body}`)).toBe(
    `# Kitchen, 2027-Q1 draft\n${read}`,
  )
  expect(await render(`+++\nteam = "Kitchen"\ncycle = "2027-Q1"\n+++\n${body}`)).toBe(`# Kitchen, 2027-Q1\n${read}`)
  expect(await render(body, '2027/q1/teams/kitchen.md')).toBe(`# kitchen, team, 2027-Q1\n${read}`)
})

test('a parent above the first objective belongs to the whole set', async () => {
  const document = await parse(`# OKRs\n\nAligned to: COMPANY/O1\n\n## Objective: Food is warm\n${RESULT}`)
  expect(document.sets[0]?.parents.map(({value}) => value)).toEqual(['COMPANY/O1'])
  expect(document.sets[0]?.objectives[0]?.parents).toEqual([])
})

test('OKRs in front matter alone are read', async () => {
  const document = `---
title: Kitchen
objective: Food is warm
key_results:
  - Orders from 10 to 20
---
Some notes.
`
  expect(await render(document)).toBe('O Food is warm\n- Orders from 10 to 20')
  expect(await linesOf(document)).toEqual([3, 5])
})

test.each([
  [
    '---\ntitle: <% tp.file.title %>: [x\n---\n\n## Objective: Food is warm\n\n- KR1: Orders from 10 to 20\n',
    /^The front matter cannot be read: .*Fix/,
  ],
])('front matter that is no YAML is a problem with a place, the body is read: %s', async (text, message) => {
  const document = await parse(text)
  expect(document.problems).toHaveLength(1)
  expect(document.problems[0]?.message.en).toMatch(message)
  expect(document.sets[0]?.objectives).toHaveLength(1)
})

test('what talks about OKRs and holds none gives nothing', async () => {
  const documents = [
    '# How to write OKRs\n\n- **Objective:** a qualitative, inspiring goal\n- **Key Results:** measurable outcomes\n',
    '# OKRs\n\n## Objective 1: \n\n### Key Results\n\n- KR1: \n- KR2: TBD\n',
    '# OKRs\n\n- [Objective 1: Food is warm](#objective-1)\n- [2026](https://example.org/2026)\n',
    '# Lesson 4\n\n**Objective:** Pupils know the map of Europe\n\n- read page 4\n- draw the rivers\n',
    '# OKR template\n\n```\nObjective: ...\n- KR1: ...\n```\n\n<!-- Objective: Food is warm -->\n\n> Objective: Food is warm\n',
    '# Roadmap\n\n## Goals\n\n- Ship the app\n- Hire two people\n',
  ]
  for (const text of documents) expect(await render(text)).toBe('')
})

test('minutes, tools and reviews with “OKR” in their title give nothing', async () => {
  const documents = [
    '# OKR planning meeting\n\n## Attendees\n\n- Mei\n- Ali\n\n## Decisions\n\n- Two weeks of planning\n',
    '# okr-tool\n\n## Features\n\n- Reads goals\n- Writes scores\n\n## Installation\n\n- Download it\n',
    '# Q1 OKR retrospective\n\n## What went well\n\n- Teams met each week\n',
    '# Protokoll OKR-Runde\n\n## Beschlüsse\n\n- Wir treffen uns alle zwei Wochen\n',
    '# How we run OKRs\n\n## Cadence\n\n- Planning in two weeks\n- Check-ins on Mondays\n',
  ]
  for (const text of documents) expect(await render(text)).toBe('')
})

test.each([
  ['## Data Objectives', '## Kitchen Objectives', ['Data', 'Kitchen']],
  ['## Kitchen:', '## Delivery:', ['Kitchen', 'Delivery']],
  ['## Einkauf', '## Lager:', ['Einkauf', 'Lager']],
  ['## Küche – Ziele', '## Service – Ziele', ['Küche', 'Service']],
])('headings that hold goals side by side name units: %s, %s', async (first, second, units) => {
  const goal = (text: string) => `\n\n### Objective 1: ${text}\n${RESULT}\n`
  const {sets} = await parse(`# OKRs Q1 2027\n\n${first}${goal('Food is warm')}${second}${goal('Riders arrive')}`)
  expect(sets.map(({unit}) => unit)).toEqual(units)
})

test.each([
  '# Release OKRs Q1 2027',
  '# Gemeinsame OKRs Q1 2027',
  '# OKRs for the school year 2027',
  '# Committed OKRs Q1 2027',
  '# OKRs – Rest of 2027',
  '# Strategische Ziele und OKRs 2027',
])('a title that says only of which kind or time its OKRs are names no unit: %s', async (title) => {
  const {sets} = await parse(`${title}\n\n## Objective 1: Food is warm\n${RESULT}`)
  expect(sets.map(({unit}) => unit)).toEqual([undefined])
})

test.each([
  ['# OKR archive of the Night Guild', 'Night Guild'],
  ['# OKRs for the Harbour Crew', 'Harbour Crew'],
  ['# OKRs der Nachtküche', 'Nachtküche'],
])('small words before a unit are no part of its name: %s', async (title, unit) => {
  const {sets} = await parse(`${title}\n\n## Objective 1: Food is warm\n${RESULT}`)
  expect(sets.map((set) => set.unit)).toEqual([unit])
})

test.each([
  ['Team', 'Night shift', {teamName: 'Night shift'}],
  ['Owner', 'Mei Tan', {owner: 'Mei Tan'}],
  ['Verantwortlich', 'Frau Kranz', {owner: 'Frau Kranz'}],
  ['Team', 'Mei, Sam and two cooks', {}],
  ['Team', 'We are nine people.', {}],
])('a heading called after a field has its value below: %s, %s', async (heading, value, expected) => {
  for (const title of ['## Objective 1: Food is warm', '## Food is warm']) {
    const {sets} = await parse(`# OKRs\n\n${title}\n\n### ${heading}\n\n${value}\n\n### Key Results\n${RESULT}`)
    const fields = Object.entries(sets[0]?.objectives[0]?.fields ?? {}).map(([name, field]) => [name, field.value])
    expect(Object.fromEntries(fields)).toEqual(expected)
  }
})
