import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.js'
import {render} from './render.js'

const READ = 'O Calm wards\n- Falls from 9 to 4'

const JSONS: readonly [name: string, data: unknown, expected: string][] = [
  [
    'objects',
    {
      objectives: [
        {
          id: 'O1',
          title: 'Calm wards',
          owner: 'Mei',
          keyResults: [{id: 'KR1', title: 'Falls', start: 9, target: 4, unit: 'a month'}],
        },
      ],
    },
    'O O1: Calm wards {owner=Mei}\n- KR1: Falls {baseline=9, target=4, unit=a month}',
  ],
  ['strings', {objectives: [{name: 'Calm wards', key_results: ['Falls from 9 to 4']}]}, READ],
  [
    'a flat list',
    {okrs: [{quarter: 'Q1 2027', objective: 'Calm wards', key_results: ['Falls from 9 to 4']}]},
    '# Q1 2027\nO Calm wards {cycle=Q1 2027}\n- Falls from 9 to 4',
  ],
  [
    'a quarter as key',
    {OKR: {Q4: {Objective: 'Calm wards', KeyResults: [{Metric: 'Falls from 9 to 4', Done: true}]}}},
    '# Q4\nO Calm wards\n- Falls from 9 to 4 {progress=true}',
  ],
  ['a mapping by slug', {objectives: {calm: {title: 'Calm wards', krs: ['Falls from 9 to 4']}}}, READ],
  [
    'an array at the top',
    [{title: 'O1: Calm wards', krs: [['Falls', 'from 9', 'to 4']]}],
    'O O1: Calm wards\n- Falls from 9 to 4',
  ],
  [
    'objectives alone, in a file of OKRs',
    {source: 'OKRs', objectives: ['Calm wards', 'Kind words']},
    'O Calm wards\nO Kind words',
  ],
  [
    'children',
    {
      objectives: [
        {
          id: 'O1',
          title: 'Calm wards',
          level: 'company',
          children: [{title: 'Quiet nights', level: 'team', keyResults: [{title: 'Alarms from 46 to 15'}]}],
        },
      ],
    },
    '# company\nO O1: Calm wards {level=company}\n# team\nO Quiet nights {level=team} ^O1\n- Alarms from 46 to 15',
  ],
  [
    'two lists, joined by the id of the objective',
    {
      objectives: [
        {id: 'a', title: 'Calm wards'},
        {id: 'b', title: 'Kind words'},
      ],
      key_results: [
        {id: 1, objective_id: 'b', title: 'Complaints from 30 to 12'},
        {id: 2, objective_id: 'a', title: 'Falls from 9 to 4'},
      ],
    },
    'O a: Calm wards\n- KR2: Falls from 9 to 4\nO b: Kind words\n- KR1: Complaints from 30 to 12',
  ],
  [
    'two lists, joined by the ids of the key results',
    {
      okrs: [{title: 'Calm wards', keyResultIds: ['f']}],
      keyResults: [{id: 'f', title: 'Falls from 9 to 4'}, 'Alarms from 46 to 15'],
    },
    'O Calm wards\n- f: Falls from 9 to 4\n! Alarms from 46 to 15',
  ],
  [
    'the goals of members',
    {team: 'Ward 4', members: [{name: 'Mei', objectives: [{title: 'Calm wards', krs: ['Falls from 9 to 4']}]}]},
    `# Mei, person\n${READ}`,
  ],
  [
    'levels',
    {
      company: {objectives: [{objective: 'Calm wards', key_results: ['Falls from 9 to 4']}]},
      teams: [{name: 'Ward 4', objectives: [{objective: 'Quiet nights', key_results: ['Alarms from 46 to 15']}]}],
    },
    '# company\nO Calm wards\n- Falls from 9 to 4\n# Ward 4, team\nO Quiet nights\n- Alarms from 46 to 15',
  ],
]

const keyResult = (data: object) => ({objectives: [{title: 'Calm wards', keyResults: [data]}]})

const DESCRIBED: readonly [name: string, data: object, expected: string][] = [
  [
    'a name and what it means',
    {title: 'Safe nights', description: 'Falls drop from 9 to 4 a month.'},
    'Safe nights: Falls drop from 9 to 4 a month. {description=Falls drop from 9 to 4 a month.}',
  ],
  [
    'the lowest of several levels',
    {title: 'Safe nights', details: 'Fewer falls.', tiers: {good: '6 falls a month.', great: '3 falls a month.'}},
    'Safe nights: Fewer falls. 6 falls a month. {description=Fewer falls.}',
  ],
  [
    'a title that says it all',
    {title: 'Falls drop from 9 to 4', description: 'We count them at 6.'},
    'Falls drop from 9 to 4 {description=We count them at 6.}',
  ],
  [
    'figures beside the name',
    {title: 'Falls', description: 'We count them at 6.', baseline: 9, target: 4},
    'Falls {description=We count them at 6., baseline=9, target=4}',
  ],
]

test.each(DESCRIBED)('a key result of %s', async (_, data, expected) => {
  expect(await render(JSON.stringify(keyResult(data), null, 2), 'okrs.json')).toBe(`O Calm wards\n- ${expected}`)
})

test.each(JSONS)('JSON: %s', async (_, data, expected) => {
  expect(await render(JSON.stringify(data, null, 2), 'okrs.json')).toBe(expected)
})

test('YAML with comments, folded text and German keys', async () => {
  const document = `# Station 4
zyklus: 2027-Q1
objectives:
  - ziel: >-
      Ruhige Stationen,
      ruhige Nächte
    verantwortlich: Mei
    schluesselergebnisse:
      - "Stürze von 9 auf 4"
      - titel: Alarme # nachts
        ausgangswert: 46
        zielwert: 15
`
  expect(await render(document, 'okrs.yaml')).toBe(`# 2027-Q1
O Ruhige Stationen, ruhige Nächte {owner=Mei}
- Stürze von 9 auf 4
- Alarme {baseline=46, target=15}`)
})

test('goals of something else give nothing', async () => {
  expect(await render('{"name": "app", "goals": ["build", "test"], "objectives": ["a"]}', 'package.json')).toBe('')
})

test.each([
  ['okrs.json', '{"objectives": [{"title": "Calm wards" "krs": []}]}', /a comma is missing.*Fix it/],
  ['okrs.yaml', 'objectives:\n  - title: "Calm wards\n    krs: [', /^This YAML cannot be read: .*Fix/],
  ['okrs.json', `{"okrs": ${'['.repeat(5000)}`, /nested too deeply/],
  ['okrs.yaml', `okrs: ${'['.repeat(5000)}`, /nested too deeply/],
])('a broken %s is a problem with a place: %.40s', async (filePath, text, message) => {
  const document = await parse(text, {filePath})
  expect(document.problems[0]?.message.en).toMatch(message)
})

test('an alias that goes in circles is read once', async () => {
  expect(
    await render(
      'objectives: &all\n  - title: Calm wards\n    key_results: ["Falls from 9 to 4"]\n    more: *all\n',
      'okrs.yaml',
    ),
  ).toBe(READ)
})

test('an alias in a list brings in what is in its own list', async () => {
  const yaml = `objectives:
  - title: Calm wards
    owner: &us [Mei, Tom]
    key_results: &both
      - Falls from 9 to 4
      - &noise {title: Alarms from 46 to 15, owner: Ida}
  - title: Kind words
    owners: [*us, Bo]
    key_results: [*both, Thanks from 5 to 20]
  - title: Quiet nights
    key_results:
      - *noise
`
  expect(await render(yaml, 'okrs.yaml')).toBe(`O Calm wards {owner=Mei, Tom}
- Falls from 9 to 4
- Alarms from 46 to 15 {owner=Ida}
O Kind words {owner=Mei, Tom, Bo}
- Falls from 9 to 4
- Alarms from 46 to 15 {owner=Ida}
- Thanks from 5 to 20
O Quiet nights
- Alarms from 46 to 15 {owner=Ida}`)
})

test('the goal above in a key of its own', async () => {
  expect(
    await render(
      '{"objectives": [{"title": "Calm wards", "companyObjective": "O2", "krs": ["Falls from 9 to 4"]}]}',
      'okrs.json',
    ),
  ).toBe('O Calm wards ^O2\n- Falls from 9 to 4')
})
