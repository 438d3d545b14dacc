import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {render} from './render.js'

const around = (text: string) => `# OKRs\n\n## Objective 1: Guests feel at home\n\n${text}\n`

const INLINE: readonly [line: string, expected: string][] = [
  ['- KR1: 200 nights a week (current: 125)', 'KR1: 200 nights a week {current=125}'],
  ['- KR1: 200 nights a week (current is 125)', 'KR1: 200 nights a week {current=125}'],
  ['- KR1: 200 nights a week (baseline: 125, owner: Mei)', 'KR1: 200 nights a week {baseline=125, owner=Mei}'],
  ['- KR1: Rating from 3.9 to 4.5 — owner: @mei', 'KR1: Rating from 3.9 to 4.5 {owner=@mei}'],
  ['- KR1: Rating from 3.9 to 4.5 @mei', 'KR1: Rating from 3.9 to 4.5 {owner=@mei}'],
  ['- KR1: Rating from 3.9 to 4.5 (In Progress)', 'KR1: Rating from 3.9 to 4.5 {status=In Progress}'],
  ['- KR1: Rating from 3.9 to 4.5 (70%)', 'KR1: Rating from 3.9 to 4.5 {progress=70%}'],
  ['- KR1: Rating from 3.9 to 4.5 (0.7)', 'KR1: Rating from 3.9 to 4.5 {score=0.7}'],
  ['- KR1: Rating from 3.9 to 4.5 ✅', 'KR1: Rating from 3.9 to 4.5 {achieved, status=✅}'],
  ['- KR1: Rating from 3.9 to 4.5 => done', 'KR1: Rating from 3.9 to 4.5 {achieved, status=done}'],
  ['- KR1: ~~Rating from 3.9 to 4.5~~', 'KR1: Rating from 3.9 to 4.5 {dropped}'],
  [
    '- KR1: Bewertung von 3,9 auf 4,5 (gestrichen am 14.08.: Haus geschlossen)',
    'KR1: Bewertung von 3,9 auf 4,5 {dropped, status=gestrichen am 14.08.: Haus geschlossen}',
  ],
  ['- KR1: Bewertung von 3,9 auf 4,5 (verbindlich)', 'KR1: Bewertung von 3,9 auf 4,5 {committed, type=verbindlich}'],
  ['- KR1: Rating from 3.9 to 4.5 (across all houses)', 'KR1: Rating from 3.9 to 4.5 (across all houses)'],
  ['- KR1: Rating of [our houses](https://example.org) from 3.9 to 4.5', 'KR1: Rating of our houses from 3.9 to 4.5'],
]

test.each(INLINE)('%s', async (line, expected) => {
  expect(await render(around(line))).toBe(`O O1: Guests feel at home\n- ${expected}`)
})

test('sub-bullets, bold lines and columns belong to their statement', async () => {
  const document = around(`**Owner:** Ines
Status: on track

- **KR1:** Rating from 3.9 to 4.5
  - Baseline: 3,9
  - Target: 4,5
  - Owner: Mei
  - Measured by: survey at the desk
  - Note: twice a year
- **KR2:** More guests come again
  - Ausgangswert: 12 %
  - Ziel: 20 %
  - Verantwortlich: Ali
  - Status: zurückgestellt`)
  expect(await render(document)).toBe(`O O1: Guests feel at home {owner=Ines, status=on track}
- KR1: Rating from 3.9 to 4.5 {baseline=3,9, target=4,5, owner=Mei, metric=survey at the desk}
- KR2: More guests come again {dropped, baseline=12 %, target=20 %, owner=Ali, status=zurückgestellt}`)
})

test('several fields in one line are as many', async () => {
  const document = `# OKRs

**Cycle:** Q1 2027 · **Level:** team · **Parent:** O2

## Objective 1: Guests feel at home

**Owner:** Ines | Status: on track | Confidence: 7/10

- KR1: Rating from 3.9 to 4.5
  - Verantwortlich: Mei • Frist: 31.03.2027
- KR2: Rooms ready by noon from 40 to 60 % · Owner: Ali · Score: 0.4
- KR3: Nights with half board | full board: from 12 to 20`
  expect(await render(document)).toBe(`# team, Q1 2027
O O1: Guests feel at home {owner=Ines, status=on track, confidence=7/10}
- KR1: Rating from 3.9 to 4.5 {owner=Mei, due=31.03.2027}
- KR2: Rooms ready by noon from 40 to 60 % {score=0.4, owner=Ali}
- KR3: Nights with half board | full board: from 12 to 20`)
})

test('fields below a bold key result or its heading are its own', async () => {
  const document = around(`**KR1: Rating from 3.9 to 4.5**
- Baseline: 3.9
- Owner: Mei

### KR2: More guests come again
Owner: Ali`)
  expect(await render(document)).toBe(`O O1: Guests feel at home
- KR1: Rating from 3.9 to 4.5 {baseline=3.9, owner=Mei}
- KR2: More guests come again {owner=Ali}`)
})

const PARENTS: readonly [line: string, parent: string][] = [
  ['Parent: COMPANY/O2', 'COMPANY/O2'],
  ['**Supports:** O2', 'O2'],
  ['- Contributes to: O2', 'O2'],
  ['Contributes to O2: guests come back because they slept well', 'O2: guests come back because they slept well'],
  ['Aligned to: [Company O2](../company.md#o2)', 'Company O2'],
  ['Aligns with [[O2]]', 'O2'],
  ['Elternziel: O2', 'O2'],
  ['Übergeordnetes Ziel: O2', 'O2'],
  ['Zahlt ein auf: O2', 'O2'],
  ['Zahlt auf COMPANY/O2 ein', 'COMPANY/O2'],
  ['Zahlt auf Vertriebsziel 2 ein: Wir sind früher da als die anderen', 'Vertriebsziel 2'],
  ['Beitrag zu: O2', 'O2'],
  ['Ausrichtung: Strategiesäule Service', 'Strategiesäule Service'],
]

test.each(PARENTS)('parent: %s', async (line, parent) => {
  expect(await render(around(`${line}\n\n- KR1: Rating from 3.9 to 4.5`))).toMatch(
    `O O1: Guests feel at home ^${parent}\n`,
  )
})

test('a bullet that supports something is no parent', async () => {
  expect(await render(around('- Supports 400 schools instead of 250\n- Rating from 3.9 to 4.5'))).toBe(
    'O O1: Guests feel at home\n- Supports 400 schools instead of 250\n- Rating from 3.9 to 4.5',
  )
})

test('a document without labels has fields, too', async () => {
  const source =
    '# Our OKRs\n\nOwner: Mei\n\n- Guests sleep through the night\n  - Parent: O2\n  - Complaints from 9 to 4\n  - Initiatives:\n    - Buy thicker curtains\n- Breakfast is worth getting up for\n  - Owner: Jo\n  - Guests at breakfast from 40% to 65%\n'
  const read = await parse(source)
  expect(read.sets.map(({fields}) => fields.owner?.value)).toEqual(['Mei'])
  expect(await render(source)).toBe(
    'O Guests sleep through the night ^O2\n- Complaints from 9 to 4\nO Breakfast is worth getting up for {owner=Jo}\n- Guests at breakfast from 40% to 65%',
  )
})

test('a field below a heading that turns out to be an objective is its own', async () => {
  const source =
    '# OKRs\n\n## Guests sleep through the night\n\nStatus: postponed\n\n### Key results\n\n- Complaints from 9 to 4\n'
  expect(await render(source)).toBe(
    'O Guests sleep through the night {dropped, status=postponed}\n- Complaints from 9 to 4',
  )
})
