import {describe, expect, it} from 'vitest'
import {applyEdits, type Change, type OkrDocument} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'
import {editsFor} from '../../src/parse/write.js'

/** The document after the changes that `make` asks for. */
async function changed(source: string, make: (document: OkrDocument) => Change[], filePath = 'okrs.md') {
  const document = await parse(source, {filePath})
  const edits = editsFor(document, make(document))
  return edits && applyEdits(source, edits)
}

const objectiveOf = (document: OkrDocument) => {
  const objective = document.sets.flatMap((set) => set.objectives)[0]
  if (!objective) throw new Error('The sample holds no objective.')
  return objective
}

const keyResultOf = (document: OkrDocument, index = 0) => {
  const keyResult = objectiveOf(document).keyResults[index]
  if (!keyResult) throw new Error('The sample holds no such key result.')
  return keyResult
}

const addKeyResult = (document: OkrDocument): Change[] => [
  {kind: 'add-key-results', objective: objectiveOf(document), texts: ['NEW']},
]

it('rewords an objective in every row of a table that repeats it', async () => {
  const source =
    '| Objective | Key Result |\n|---|---|\n| Bread is fresh | Waste from 9 % to 4 % |\n| Bread is fresh | Queue from 8 to 3 minutes |\n| Staff stay | Leavers from 9 to 3 |\n'
  expect(
    await changed(source, (document) => [
      {kind: 'rewrite', statement: objectiveOf(document), text: 'Bread is fresh at noon'},
    ]),
  ).toBe(source.replaceAll('Bread is fresh', 'Bread is fresh at noon'))
})

it('notes a field below a bullet that Markdown does not know', async () => {
  const source =
    'Objective A. Bread is fresh\n\n· KR-A1 · waste from 9 % to 4 %\n· KR-A2 · queue stays below 3 minutes\n'
  const after = await changed(source, (document) => [
    {kind: 'set-field', on: keyResultOf(document, 1), name: 'type', label: 'Type', value: 'guardrail'},
  ])
  expect(after).toBe(`${source}  · Type: guardrail\n`)
  expect(keyResultOf(await parse(after ?? '', {filePath: 'okrs.md'}), 1).fields.type?.value).toBe('guardrail')
})

it('starts a list of initiatives where single ones stand below key results', async () => {
  const source =
    '## Objective 1: Bread is fresh\n\n- KR1: Waste from 9 % to 4 %\n  - Initiative: a second oven\n- KR2: Queue from 8 to 3 minutes\n'
  const after = await changed(source, (document) => [
    {kind: 'add-initiative', objective: objectiveOf(document), heading: 'Initiatives', text: 'Open earlier'},
  ])
  expect(after).toBe(`${source}\nInitiatives:\n\n- Open earlier\n`)
})

describe('a new key result is written like its neighbours', () => {
  it.each([
    [
      'bullets with numbered labels',
      '## Objective 1: Bread is fresh at noon\n\n- KR1: Waste from 9 % to 4 %\n- KR2: Queue from 8 to 3 minutes\n\n## Objective 2: Next\n\n- KR1: Orders from 1 to 2\n',
      '- KR2: Queue from 8 to 3 minutes\n- KR3: NEW\n\n## Objective 2: Next\n',
    ],
    [
      'rows that say in a column what they are',
      '# OKRs\n\n| Type | Text |\n|---|---|\n| Objective | Bread is fresh at noon |\n| KR | Waste from 9 % to 4 % |\n',
      '| KR | Waste from 9 % to 4 % |\n| KR | NEW |\n',
    ],
    [
      'labels with letters',
      'Objective A. Bread is fresh at noon\n\nKey result a) waste from 9 % to 4 %\nKey result b) queue from 8 to 3 minutes\n',
      'Key result b) queue from 8 to 3 minutes\nKey result c) NEW\n',
    ],
    [
      'labels with Roman numbers',
      '## Objective I: Bread is fresh at noon\n\n- KR III: Waste from 9 % to 4 %\n',
      '- KR III: Waste from 9 % to 4 %\n- KR IV: NEW\n',
    ],
    [
      'bold labels with two-part numbers',
      '### O2 — Wards hand over calmly\n- **KR2.1:** Calls after handover from 12 to 4\n- **KR2.2:** Late starts from 9 to 2\n',
      '- **KR2.2:** Late starts from 9 to 2\n- **KR2.3:** NEW\n',
    ],
    [
      'an ordered list',
      '## Ziel 1: Anträge liegen nicht mehr\n\n### Key Results\n\n1. Laufzeit von 30 auf 12 Tage\n2. Rückfragen von 40 % auf 15 %\n',
      '2. Rückfragen von 40 % auf 15 %\n3. NEW\n',
    ],
    [
      'a nested list below an objective item',
      '# OKRs\n\n- Objective: Players come back\n  - KR: Day-7 retention from 18% to 25%\n  - KR: Crashes from 9 to 2\n',
      '  - KR: Crashes from 9 to 2\n  - KR: NEW\n',
    ],
    [
      'checkboxes, a ticked one included',
      '## Objective: Pupils read for pleasure\n\nKey Results:\n\n- [ ] Loans from 2 to 5 per pupil\n- [x] Readers from 30 to 60\n',
      '- [x] Readers from 30 to 60\n- [ ] NEW\n',
    ],
    [
      'plain lines',
      'OKRs\n\nObjective 1: Drivers get home on time\nKR1: Overtime from 11 to 4 hours\nKR2: Empty runs from 22% to 15%\n',
      'KR2: Empty runs from 22% to 15%\nKR3: NEW\n',
    ],
    [
      'table rows',
      '## O1: Guests feel expected\n\n| KR | Key Result | Start | Target |\n|---|---|---|---|\n| KR1.1 | Check-in time | 9 min | 3 min |\n| KR1.2 | Repeat stays | 18% | 27% |\n',
      '| KR1.2 | Repeat stays | 18% | 27% |\n| KR1.3 | NEW |   |   |\n',
    ],
    [
      'Windows line endings',
      '## Objective: Calm Mondays\r\n\r\n- KR1: Backlog from 90 to 20\r\n- KR2: Calls from 60 to 25\r\n',
      '- KR2: Calls from 60 to 25\r\n- KR3: NEW\r\n',
    ],
  ])('%s', async (_, source, expected) => {
    const result = await changed(source, addKeyResult)
    expect(result).toContain(expected)
    expect(result?.replace(/[^\r\n]*NEW[^\r\n]*\r?\n/, '')).toBe(source)
  })

  it('makes a list where the objective has no key result yet', async () => {
    expect(await changed('# OKRs Q1 2027\n\n## Objective 1: Bread is fresh at noon\n', addKeyResult)).toBe(
      '# OKRs Q1 2027\n\n## Objective 1: Bread is fresh at noon\n\n- KR1: NEW\n',
    )
  })

  it('writes first key results above the initiatives', async () => {
    const source = '# OKRs\n\n## Objective 1: Bread is fresh at noon\n\nInitiatives:\n\n- Buy a second oven\n'
    expect(await changed(source, addKeyResult)).toBe(
      '# OKRs\n\n## Objective 1: Bread is fresh at noon\n\n- KR1: NEW\n\nInitiatives:\n\n- Buy a second oven\n',
    )
  })
})

describe('a statement is reworded and what stands around it stays', () => {
  const reworded = (text: string) => (document: OkrDocument) =>
    [{kind: 'rewrite', statement: keyResultOf(document), text}] satisfies Change[]

  it.each([
    ['label and marker', '- **KR1:** Waste to 4 %', 'Waste from 9 % to 4 %', '- **KR1:** Waste from 9 % to 4 %'],
    ['bold words', '- KR1: **Waste** to 4 %', 'Waste to 3 %', '- KR1: **Waste** to 3 %'],
    ['a link', '- KR1: [Waste](w.md) to 4 %', 'Waste to 3 %', '- KR1: [Waste](w.md) to 3 %'],
  ])('%s', async (_, line, text, expected) => {
    const source = `## Objective: Bread is fresh\n\n${line}\n`
    expect(await changed(source, reworded(text))).toBe(`## Objective: Bread is fresh\n\n${expected}\n`)
  })

  it('takes both marks where a change would leave one of them', async () => {
    const source = '## Objective: Bread is fresh\n\n- KR1: Waste **to 4 %** a day\n'
    const result = await changed(source, reworded('Waste to 3 kg'))
    expect(result).toContain('KR1: Waste ')
    expect((result?.match(/\*\*/g) ?? []).length % 2).toBe(0)
  })

  it('escapes a bar in a table cell', async () => {
    const source = '## O1: Guests feel expected\n\n| Key Result | Target |\n|---|---|\n| Check-in time | 3 min |\n'
    expect(await changed(source, reworded('Check-in | time'))).toContain('| Check-in \\| time | 3 min |')
  })
})

describe('fields, initiatives and objectives', () => {
  const source =
    '# Team Oven\n\n## Objective 1: Bread is fresh\n\n- KR1: Waste from 9 % to 4 %\n- KR2: Bake the rolls twice\n'

  it('notes a parent below the heading of an objective', async () => {
    const change = (document: OkrDocument): Change[] => [
      {kind: 'set-field', on: objectiveOf(document), name: 'parent', label: 'Parent', value: '[parent]'},
    ]
    expect(await changed(source, change)).toContain('## Objective 1: Bread is fresh\n\nParent: [parent]\n\n- KR1')
  })

  it('notes a parent of the whole set above its first objective', async () => {
    const change = (document: OkrDocument): Change[] =>
      document.sets.map((on) => ({kind: 'set-field', on, name: 'parent', label: 'Elternziel', value: '[Elternziel]'}))
    expect(await changed(source, change)).toContain('# Team Oven\n\nElternziel: [Elternziel]\n\n## Objective 1')
  })

  it.each([
    [
      '# Trams\n\nWe drive again.\n\n## Goals\n\n### Objective 1: Trams are on time\n\n- KR1: Delays from 9 to 4\n',
      '# Trams\n\nLevel: company\n',
    ],
    ['# OKRs\n\n- Trams are on time\n  - Delays from 9 to 4 a day\n', '# OKRs\n\nLevel: company\n\n- Trams'],
    [
      'Trams: OKRs\n===\nSince May.\n\n## Objective 1: Trams are on time\n\n- KR1: Delays from 9 to 4\n',
      '===\n\nLevel: company\n\nSince May.',
    ],
    ['Objective 1: Trams are on time\nKR1: Delays from 9 to 4\n', 'Level: company\n\nObjective 1'],
  ])('notes the level of a set where it is read again: %j', async (text, expected) => {
    const change = (document: OkrDocument): Change[] =>
      document.sets.map((on) => ({kind: 'set-field', on, name: 'level', label: 'Level', value: 'company'}))
    const result = await changed(text, change)
    expect(result).toContain(expected)
    expect((await parse(result ?? '', {filePath: 'okrs.md'})).sets.map(({level}) => level)).toEqual(['company'])
  })

  it('moves work from the key results to the initiatives', async () => {
    const change = (document: OkrDocument): Change[] => [
      {kind: 'remove', statement: keyResultOf(document, 1)},
      {kind: 'add-initiative', objective: objectiveOf(document), heading: 'Initiatives', text: 'Bake the rolls twice'},
    ]
    const result = await changed(source, change)
    expect(result).toBe(
      '# Team Oven\n\n## Objective 1: Bread is fresh\n\n- KR1: Waste from 9 % to 4 %\n\nInitiatives:\n\n- Bake the rolls twice\n',
    )
    const read = await parse(result ?? '', {filePath: 'okrs.md'})
    expect(objectiveOf(read).keyResults.map(({text}) => text)).toEqual(['Waste from 9 % to 4 %'])
  })

  it('adds a second objective in the form of the first one', async () => {
    const change = (document: OkrDocument): Change[] => [
      {
        kind: 'add-objective',
        after: objectiveOf(document),
        text: 'Rolls too',
        keyResults: ['A from 1 to 2', 'B from 3 to 4'],
      },
    ]
    expect(await changed(source, change)).toBe(
      `${source}\n## Objective 2: Rolls too\n\n- KR1: A from 1 to 2\n- KR2: B from 3 to 4\n`,
    )
  })

  it('makes no suggestion where the form leaves no place', async () => {
    const cell = '| Objective | Key Results |\n|---|---|\n| Bread is fresh | KR1: Waste to 4 %<br>KR2: Queue to 3 |\n'
    expect(await changed(cell, addKeyResult)).toBeUndefined()
  })
})

describe('a key result with a name is changed where the words stand', () => {
  const piece = (document: OkrDocument, words: string): Change => {
    const statement = keyResultOf(document)
    const start = statement.text.indexOf(words)
    return {kind: 'replace', statement, piece: {text: words, start, end: start + words.length}, text: 'Calls'}
  }

  it('in the line below the name', async () => {
    expect(
      await changed('## Objective 1: Calm wards\n\n### KR1 — Quiet nights\n\nAlarms from 46 to 15\n', (document) => [
        piece(document, 'Alarms'),
      ]),
    ).toBe('## Objective 1: Calm wards\n\n### KR1 — Quiet nights\n\nCalls from 46 to 15\n')
  })

  it('with a new text for both', async () => {
    expect(
      await changed('## Objective 1: Calm wards\n\n### KR1 — Quiet nights\n\nAlarms from 46 to 15\n', (document) => [
        {kind: 'rewrite', statement: keyResultOf(document), text: 'NEW'},
      ]),
    ).toBe('## Objective 1: Calm wards\n\n### KR1 — NEW\n')
  })

  const DATA =
    '{"objectives": [{"title": "Calm wards", "krs": [{"title": "Quiet nights", "description": "Alarms from 46 to 15"}]}]}'

  it('in the description', async () => {
    expect(await changed(DATA, (document) => [piece(document, 'Alarms')], 'okrs.json')).toBe(
      DATA.replace('Alarms', 'Calls'),
    )
  })

  it('but not across two values', async () => {
    expect(
      await changed(
        DATA,
        (document) => [{kind: 'rewrite', statement: keyResultOf(document), text: 'NEW'}],
        'okrs.json',
      ),
    ).toBeUndefined()
  })
})

describe('what comes between others has a number that none of them has', () => {
  const list = (...numbers: string[]) => numbers.map((number) => `- ${number}: Orders from 10 to 20`).join('\n')
  const splitFirst = (document: OkrDocument): Change[] => [
    {kind: 'add-siblings', statement: keyResultOf(document), texts: ['NEW', 'MORE']},
  ]

  it.each([
    ['the next free ones of its list', list('KR1', 'KR2', 'KR3'), ['KR1', 'KR4', 'KR5', 'KR2', 'KR3']],
    ['with a gap filled', list('KR 1.1', 'KR 1.3'), ['KR 1.1', 'KR 1.2', 'KR 1.4', 'KR 1.3']],
  ])('%s', async (_, source, numbers) => {
    const after = await changed(`## Objective 1: Bread is fresh at noon\n\n${source}\n`, splitFirst)
    expect(after?.match(/KR ?[\d.]+/g)).toEqual(numbers)
  })

  it('of all key results where they count on from one objective to the next', async () => {
    const source = `## Objective 1: Bread is fresh\n\n${list('KR1', 'KR2')}\n\n## Objective 2: Nobody waits\n\n${list('KR3')}\n`
    expect((await changed(source, addKeyResult))?.match(/KR\d/g)).toEqual(['KR1', 'KR2', 'KR4', 'KR3'])
  })

  it('of all objectives of the set', async () => {
    const source = `## Objective 1: Bread is fresh\n\n${list('KR1')}\n\n## Objective 2: Nobody waits\n\n${list('KR1')}\n`
    const after = await changed(source, (document) => [
      {kind: 'add-objective', after: objectiveOf(document), text: 'NEW', keyResults: []},
    ])
    expect(after?.match(/Objective \d/g)).toEqual(['Objective 1', 'Objective 3', 'Objective 2'])
  })
})
