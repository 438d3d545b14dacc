import {describe, expect, test} from 'vitest'
import {
  applyEdits,
  type Change,
  type KeyResult,
  type Objective,
  type OkrDocument,
  objectivesOf,
} from '../../../src/model/index.js'
import {parse} from '../../../src/parse/index.js'
import {editsFor} from '../../../src/parse/write.js'

type Make = (objective: Objective, document: OkrDocument) => Change[]

async function changed(source: string, filePath: string, make: Make): Promise<string | undefined> {
  const document = await parse(source, {filePath})
  const [objective] = objectivesOf(document)
  if (!objective) throw new Error('The sample holds no objective.')
  const edits = editsFor(document, make(objective, document))
  return edits && applyEdits(source, edits)
}

const last = ({keyResults}: Objective): KeyResult => {
  const found = keyResults.at(-1)
  if (!found) throw new Error('The sample holds no key result.')
  return found
}

const addKeyResult: Make = (objective) => [{kind: 'add-key-results', objective, texts: ['Queue: "NEW"']}]
const setOwner: Make = (on) => [{kind: 'set-field', on, name: 'owner', label: 'Owner', value: '[who]'}]
const addWork: Make = (objective) => [
  {kind: 'add-initiative', objective, heading: 'Initiativen', text: 'Bake twice a day'},
]
const toWork: Make = (objective) => [
  {kind: 'remove', statement: last(objective)},
  {kind: 'add-initiative', objective, heading: 'Initiatives', text: last(objective).text},
]
const addObjective: Make = (after) => [
  {kind: 'add-objective', after, text: 'Rolls too', keyResults: ['A from 1 to 2', 'B from 3 to 4']},
]

type Row = [name: string, filePath: string, make: Make, before: string, after: string | undefined]

const KEY_RESULTS: Row[] = [
  [
    'texts in JSON',
    'okrs.json',
    addKeyResult,
    '{\n  "objectives": [\n    {\n      "title": "Bread is fresh",\n      "key_results": [\n        "Waste from 9 % to 4 %"\n      ]\n    }\n  ]\n}\n',
    '{\n  "objectives": [\n    {\n      "title": "Bread is fresh",\n      "key_results": [\n        "Waste from 9 % to 4 %",\n        "Queue: \\"NEW\\""\n      ]\n    }\n  ]\n}\n',
  ],
  [
    'maps with ids, on one line each, a comment and a trailing comma',
    'okrs.json',
    addKeyResult,
    '{"okrs": [{"objective": "Bread is fresh", "krs": [\n\t{ "id": "KR1", "title": "Waste", "baseline": 9, "target": 4, "note": "x" }, // oven\n]}]}\n',
    '{"okrs": [{"objective": "Bread is fresh", "krs": [\n\t{ "id": "KR1", "title": "Waste", "baseline": 9, "target": 4, "note": "x" }, // oven\n\t{ "id": "KR2", "title": "Queue: \\"NEW\\"", "baseline": null, "target": null },\n]}]}\n',
  ],
  [
    'labels in the texts',
    'okrs.yaml',
    addKeyResult,
    "objectives:\n- title: Bread is fresh\n  keyResults:\n  - 'KR1: Waste from 9 % to 4 %'\n  - 'KR2: Calls from 80 to 40'\n# the end\n",
    "objectives:\n- title: Bread is fresh\n  keyResults:\n  - 'KR1: Waste from 9 % to 4 %'\n  - 'KR2: Calls from 80 to 40'\n  - 'KR3: Queue: \"NEW\"'\n# the end\n",
  ],
  [
    'maps in YAML, apart by blank lines',
    'okrs.yaml',
    addKeyResult,
    'ziele:\n  - ziel: Brot ist frisch\n    schluesselergebnisse:\n      - titel: Reste\n        ausgangswert: 9\n\n      - titel: Anrufe # vormittags\n        ausgangswert: 80\n\n  - ziel: Ruhe\n',
    'ziele:\n  - ziel: Brot ist frisch\n    schluesselergebnisse:\n      - titel: Reste\n        ausgangswert: 9\n\n      - titel: Anrufe # vormittags\n        ausgangswert: 80\n\n      - titel: "Queue: \\"NEW\\""\n        ausgangswert:\n\n  - ziel: Ruhe\n',
  ],
  [
    'an objective without any, as the others have them',
    'okrs.yaml',
    addKeyResult,
    'okrs:\n  - objective: Bread is fresh\n    owner: Mei\n  - objective: Calm Mondays\n    key_results:\n      - kr: Calls from 80 to 40\n        id: 4\n',
    'okrs:\n  - objective: Bread is fresh\n    owner: Mei\n    key_results:\n      - kr: "Queue: \\"NEW\\""\n        id: 5\n  - objective: Calm Mondays\n    key_results:\n      - kr: Calls from 80 to 40\n        id: 4\n',
  ],
  [
    'an empty list',
    'okrs.json',
    addKeyResult,
    '{\n  "objectives": [\n    {"title": "Bread is fresh", "keyResults": []},\n    {\n      "title": "Calm Mondays",\n      "keyResults": [\n        "Calls from 80 to 40"\n      ]\n    }\n  ]\n}\n',
    '{\n  "objectives": [\n    {"title": "Bread is fresh", "keyResults": [\n      "Queue: \\"NEW\\""\n    ]},\n    {\n      "title": "Calm Mondays",\n      "keyResults": [\n        "Calls from 80 to 40"\n      ]\n    }\n  ]\n}\n',
  ],
  [
    'objectives that are mere texts',
    'okrs.yaml',
    addKeyResult,
    'objectives:\n  - Bread is fresh # daily\n  - Calm Mondays\n',
    'objectives:\n  - title: Bread is fresh # daily\n    keyResults:\n      - "Queue: \\"NEW\\""\n  - Calm Mondays\n',
  ],
  [
    'a key without a value, Windows line ends',
    'okrs.yaml',
    addKeyResult,
    'objectives:\r\n  - name: Bread is fresh\r\n    key_results:\r\n',
    'objectives:\r\n  - name: Bread is fresh\r\n    key_results:\r\n      - "Queue: \\"NEW\\""\r\n',
  ],
]

describe('a new key result is written like its neighbours', () => {
  test.each(KEY_RESULTS)('%s', async (_, filePath, make, before, after) => {
    expect(await changed(before, filePath, make)).toBe(after)
  })
})

const FIELDS: Row[] = [
  [
    'a field in brackets, before the list',
    'okrs.json',
    setOwner,
    '{"objectives": [{"title": "Bread is fresh", "keyResults": ["Waste from 9 to 4"]}]}',
    '{"objectives": [{"title": "Bread is fresh", "owner": "[who]", "keyResults": ["Waste from 9 to 4"]}]}',
  ],
  [
    'a field as the neighbours call it',
    'okrs.yaml',
    setOwner,
    'ziele:\n  - ziel: Brot ist frisch\n    ergebnisse: [Reste von 9 auf 4]\n  - ziel: Ruhe\n    verantwortlich: Mei\n    ergebnisse: [Anrufe von 80 auf 40]\n',
    'ziele:\n  - ziel: Brot ist frisch\n    verantwortlich: "[who]"\n    ergebnisse: [Reste von 9 auf 4]\n  - ziel: Ruhe\n    verantwortlich: Mei\n    ergebnisse: [Anrufe von 80 auf 40]\n',
  ],
  [
    'a field that is there and empty',
    'okrs.yaml',
    setOwner,
    'objectives:\n  - title: Bread is fresh\n    owner: # ask Mei\n    key_results: [Waste from 9 to 4]\n',
    'objectives:\n  - title: Bread is fresh\n    owner: "[who]" # ask Mei\n    key_results: [Waste from 9 to 4]\n',
  ],
  [
    'null',
    'okrs.json',
    setOwner,
    '{"objectives": [{"title": "Bread is fresh", "owner": null, "key_results": ["Waste from 9 to 4"]}]}',
    '{"objectives": [{"title": "Bread is fresh", "owner": "[who]", "key_results": ["Waste from 9 to 4"]}]}',
  ],
  [
    'a number that stays one',
    'okrs.json',
    (objective) => [{kind: 'set-field', on: last(objective), name: 'score', label: 'Bewertung', value: '0,7'}],
    '{"objectives": [{"title": "Brot ist frisch", "krs": [{"title": "Reste von 9 auf 4", "score": 70}]}]}',
    '{"objectives": [{"title": "Brot ist frisch", "krs": [{"title": "Reste von 9 auf 4", "score": 0.7}]}]}',
  ],
  [
    'what is merged in is overruled, not changed for all',
    'okrs.yaml',
    setOwner,
    'base: &base\n  owner: all\nobjectives:\n  - <<: *base\n    title: Bread is fresh\n    key_results: [Waste from 9 to 4]\n',
    'base: &base\n  owner: all\nobjectives:\n  - <<: *base\n    title: Bread is fresh\n    owner: "[who]"\n    key_results: [Waste from 9 to 4]\n',
  ],
  [
    'an alias',
    'okrs.yaml',
    setOwner,
    'who: &who all\nobjectives:\n  - title: Bread is fresh\n    owner: *who\n    key_results: [Waste from 9 to 4]\n',
    'who: &who all\nobjectives:\n  - title: Bread is fresh\n    owner: "[who]"\n    key_results: [Waste from 9 to 4]\n',
  ],
  [
    'a field of the whole set',
    'okrs.yaml',
    (_, {sets: [on]}) => (on ? [{kind: 'set-field', on, name: 'cycle', label: 'Cycle', value: 'Q1 2027'}] : []),
    '# Oven\nunit: Oven\nobjectives:\n  - title: Bread is fresh\n    key_results: [Waste from 9 to 4]\n',
    '# Oven\nunit: Oven\ncycle: Q1 2027\nobjectives:\n  - title: Bread is fresh\n    key_results: [Waste from 9 to 4]\n',
  ],
  [
    'no field beside a mere text',
    'okrs.json',
    (objective) => [{kind: 'set-field', on: last(objective), name: 'owner', label: 'Owner', value: 'Mei'}],
    '{"objectives": [{"title": "Bread is fresh", "keyResults": ["Waste from 9 to 4"]}]}',
    undefined,
  ],
]

describe('a field is filled where it stands or noted beside the text', () => {
  test.each(FIELDS)('%s', async (_, filePath, make, before, after) => {
    expect(await changed(before, filePath, make)).toBe(after)
  })
})

const WORK: Row[] = [
  [
    'a new list',
    'okrs.yaml',
    addWork,
    'objectives:\n  - title: Bread is fresh\n    keyResults:\n      - Waste from 9 to 4\n',
    'objectives:\n  - title: Bread is fresh\n    keyResults:\n      - Waste from 9 to 4\n    initiatives:\n      - Bake twice a day\n',
  ],
  [
    'a German key',
    'okrs.json',
    addWork,
    '{\n "ziele": [\n  {\n   "ziel": "Brot ist frisch",\n   "ergebnisse": ["Reste von 9 auf 4"]\n  }\n ]\n}',
    '{\n "ziele": [\n  {\n   "ziel": "Brot ist frisch",\n   "ergebnisse": ["Reste von 9 auf 4"],\n   "initiativen": [\n    "Bake twice a day"\n   ]\n  }\n ]\n}',
  ],
  [
    'the list that is there',
    'okrs.yaml',
    addWork,
    'objectives:\n  - title: Bread is fresh\n    key_results: [Waste from 9 to 4]\n    projects:\n      - name: New oven\n        lead: Mei\n',
    'objectives:\n  - title: Bread is fresh\n    key_results: [Waste from 9 to 4]\n    projects:\n      - name: New oven\n        lead: Mei\n      - name: Bake twice a day\n',
  ],
  [
    'a key result that moves there',
    'okrs.yaml',
    toWork,
    'objectives:\n  - title: Bread is fresh\n    key_results:\n      - Waste from 9 to 4\n      - Buy an oven\n',
    'objectives:\n  - title: Bread is fresh\n    key_results:\n      - Waste from 9 to 4\n    initiatives:\n      - Buy an oven\n',
  ],
  [
    'a key result that moves there in JSON',
    'okrs.json',
    toWork,
    '{\n  "objectives": [{\n    "title": "Bread is fresh",\n    "key_results": [\n      "Waste from 9 to 4",\n      "Buy an oven"\n    ]\n  }]\n}\n',
    '{\n  "objectives": [{\n    "title": "Bread is fresh",\n    "key_results": [\n      "Waste from 9 to 4"\n    ],\n    "initiatives": [\n      "Buy an oven"\n    ]\n  }]\n}\n',
  ],
  [
    'the only key result',
    'okrs.yaml',
    (objective) => [{kind: 'remove', statement: last(objective)}],
    'objectives:\n  - title: Bread is fresh\n    key_results:\n      - Buy an oven\n',
    'objectives:\n  - title: Bread is fresh\n    key_results: []\n',
  ],
  [
    'the last item before a trailing comma',
    'okrs.json',
    (objective) => [{kind: 'remove', statement: last(objective)}],
    '{"objectives": [{"title": "Bread is fresh", "key_results": [\n  "Waste from 9 to 4", // kg\n  "Buy an oven",\n]}]}',
    '{"objectives": [{"title": "Bread is fresh", "key_results": [\n  "Waste from 9 to 4", // kg\n]}]}',
  ],
]

describe('work and removals', () => {
  test.each(WORK)('%s', async (_, filePath, make, before, after) => {
    expect(await changed(before, filePath, make)).toBe(after)
  })
})

const OBJECTIVES: Row[] = [
  [
    'with its quarter and owner',
    'okrs.json',
    addObjective,
    '[\n  {"id": "O1", "quarter": "Q1 2027", "title": "Bread is fresh", "lead": "Mei", "krs": [{"id": "KR1.1", "kr": "Waste from 9 to 4"}], "x": 1}\n]',
    '[\n  {"id": "O1", "quarter": "Q1 2027", "title": "Bread is fresh", "lead": "Mei", "krs": [{"id": "KR1.1", "kr": "Waste from 9 to 4"}], "x": 1},\n  {"id": "O2", "quarter": "Q1 2027", "title": "Rolls too", "lead": "Mei", "krs": [{"id": "KR1.2", "kr": "A from 1 to 2"}, {"id": "KR1.3", "kr": "B from 3 to 4"}]}\n]',
  ],
  [
    'in YAML',
    'okrs.yaml',
    addObjective,
    'objectives:\n  - title: "O1: Bread is fresh"\n    key_results:\n      - Waste from 9 to 4\n',
    'objectives:\n  - title: "O1: Bread is fresh"\n    key_results:\n      - Waste from 9 to 4\n  - title: "O2: Rolls too"\n    key_results:\n      - A from 1 to 2\n      - B from 3 to 4\n',
  ],
]

describe('a second objective in the form of the first', () => {
  test.each(OBJECTIVES)('%s', async (_, filePath, make, before, after) => {
    expect(await changed(before, filePath, make)).toBe(after)
  })
})

const rewrite =
  (text: string): Make =>
  (objective) => [{kind: 'rewrite', statement: objective, text}]

const REWORDED: Row[] = [
  [
    'what has to be escaped',
    'okrs.json',
    rewrite('Bread is "fresh" daily'),
    '{"okrs": [{"objective": "Bread is fresh", "krs": ["Waste from 9 to 4"]}]}',
    '{"okrs": [{"objective": "Bread is \\"fresh\\" daily", "krs": ["Waste from 9 to 4"]}]}',
  ],
  [
    'what was escaped',
    'okrs.json',
    rewrite('Käse ist gut'),
    '{"okrs": [{"objective": "K\\u00e4se ist frisch", "krs": ["Waste from 9 to 4"]}]}',
    '{"okrs": [{"objective": "K\\u00e4se ist gut", "krs": ["Waste from 9 to 4"]}]}',
  ],
  [
    'what needs quotes now',
    'okrs.yaml',
    rewrite('[whom] enjoy: fresh bread'),
    'okrs:\n  - objective: We bake fresh bread\n    krs: [Waste from 9 to 4]\n',
    'okrs:\n  - objective: "[whom] enjoy: fresh bread"\n    krs: [Waste from 9 to 4]\n',
  ],
  [
    'in single quotes, a label in front',
    'okrs.yaml',
    rewrite("The baker's bread is fresh"),
    "okrs:\n  - objective: 'O1: The bread is fresh'\n    krs: [Waste from 9 to 4]\n",
    "okrs:\n  - objective: 'O1: The baker''s bread is fresh'\n    krs: [Waste from 9 to 4]\n",
  ],
  [
    'a folded text',
    'okrs.yaml',
    rewrite('Bread is fresh for all guests'),
    'okrs:\n  - objective: >-\n      Bread is fresh\n      for some guests\n    krs: [Waste from 9 to 4]\n',
    'okrs:\n  - objective: >-\n      Bread is fresh\n      for all guests\n    krs: [Waste from 9 to 4]\n',
  ],
  [
    'a title that now says what the description said',
    'okrs.yaml',
    (objective) => [{kind: 'rewrite', statement: last(objective), text: 'Bread thrown away from [baseline] to 4 %'}],
    'okrs:\n  - objective: Bread is fresh\n    krs:\n      - title: Waste\n        description: Throw away less bread\n',
    'okrs:\n  - objective: Bread is fresh\n    krs:\n      - title: Bread thrown away from [baseline] to 4 %\n        description: Throw away less bread\n',
  ],
  [
    'front matter',
    'okrs.md',
    rewrite('Bread is fresh daily'),
    '---\nobjectives:\n  - title: Bread is fresh\n    key_results:\n      - Waste from 9 to 4\n---\n\nNotes.\n',
    '---\nobjectives:\n  - title: Bread is fresh daily\n    key_results:\n      - Waste from 9 to 4\n---\n\nNotes.\n',
  ],
  [
    'the second of two documents',
    'okrs.yaml',
    (_, document) => {
      const statement = objectivesOf(document)[1]
      return statement ? [{kind: 'rewrite', statement, text: 'Calm Tuesdays'}] : []
    },
    'objectives:\n  - title: Bread is fresh\n    krs: [Waste from 9 to 4]\n---\nobjectives:\n  - title: Calm Mondays\n    krs: [Calls from 9 to 4]\n',
    'objectives:\n  - title: Bread is fresh\n    krs: [Waste from 9 to 4]\n---\nobjectives:\n  - title: Calm Tuesdays\n    krs: [Calls from 9 to 4]\n',
  ],
]

describe('a new text in the quotes of the old one', () => {
  test.each(REWORDED)('%s', async (_, filePath, make, before, after) => {
    expect(await changed(before, filePath, make)).toBe(after)
  })
})

test('a stretch of a value is replaced, a stretch of structure is not', async () => {
  const source = '{"okrs": [{"objective": "Bread is fresh", "note": "Bonus: yes", "krs": ["Waste from 9 to 4"]}]}'
  const put = (words: string) =>
    changed(source, 'okrs.json', () => {
      const start = source.indexOf(words)
      return [{kind: 'replace-span', span: {start, end: start + words.length}, text: 'no "x"'}]
    })
  expect(await put('yes')).toBe(source.replace('yes', 'no \\"x\\"'))
  expect(await put('"note"')).toBeUndefined()
})
