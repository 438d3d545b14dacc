import {describe, expect, it, test} from 'vitest'
import fields from '../../rules/fields-consistent.js'
import ids from '../../rules/ids-consistent.js'
import {fixText, lintText} from '../../src/index.js'
import {testRule} from '../../src/rule/index.js'

const goal = (...lines: string[]) => `## Objective 1: Readers find the book they came for\n\n${lines.join('\n')}\n`
const list = (...numbers: string[]) =>
  goal(...numbers.map((number, at) => `- ${number}: Loans from 40 to ${at + 60} a day`))

describe('fields-consistent', () => {
  it('speaks of a name that is misspelt or written in another way than elsewhere', () =>
    testRule(fields, {
      reads: 'document',
      quiet: [
        {text: goal('Owner: Ada', '- KR1: Loans from 40 to 60 a day', '  - Owner: Tom')},
        {text: goal('Headline: a year of reading', '- KR1: Loans from 40 to 60 a day')},
        {text: goal('- KR1: Loans to 60 a day', '  - base line: 40')},
        {text: goal('- KR1: Loans to 60 a day', '  - base line: 40', '- KR2: Fines to 5', '  - Baseline: 9')},
        {text: goal('Owners: Ada, Tom', '- KR1: Loans from 40 to 60 a day', '  - Owner: Tom')},
        {text: goal('Bewerbung: am Eingang', '- KR1: Ausleihen von 40 auf 60 am Tag')},
      ],
      loud: [
        {text: goal('Onwer: Ada', '- KR1: Loans from 40 to 60 a day'), says: 'misspelt'},
        {text: goal('**Deadlne:** 2027-03-01', '- KR1: Loans from 40 to 60'), says: 'misspelt'},
        {text: goal('Fortschrit: 40 %', '- KR1: Ausleihen von 40 auf 60'), says: 'misspelt'},
        {
          text: goal(
            'Owner: Ada',
            '- KR1: Loans from 40 to 60',
            '  - Owner: Tom',
            '- KR2: Fines from 9 to 5',
            '  - OWNER: Mia',
          ),
          says: 'form',
        },
      ],
    }))

  test.each([
    ['Onwer: Ada', 'Owner: Ada'],
    ['- **onwer**: Ada', '- **owner**: Ada'],
    ['VERANTWORTLCH: Ada', 'VERANTWORTLICH: Ada'],
    ['Zustaendig: Ada', 'Zustaendig: Ada'],
  ])('%s → %s', async (before, after) => {
    expect((await fixText(goal(before, '', '- KR1: Loans from 40 to 60 a day'))).text).toBe(
      goal(after, '', '- KR1: Loans from 40 to 60 a day'),
    )
  })

  it('takes over the form that the document has', async () => {
    const text = goal(
      '- KR1: Loans to 60',
      '  - Base line: 40',
      '- KR2: Fines to 5',
      '  - Base line: 9',
      '- KR3: Calls to 2',
      '  - Bsaeline: 5',
    )
    expect((await fixText(text)).text).toBe(text.replace('Bsaeline', 'Base line'))
  })

  it('leaves a misspelt name readable, so that no other rule misses the field', async () => {
    const config = {extends: [], rules: {'owner-present': 'warn'}} as const
    const {messages} = await lintText(goal('Onwer: Ada', '', '- KR1: Loans from 40 to 60'), {
      config: {...config, extends: []},
    })
    expect(messages).toEqual([])
  })
})

describe('ids-consistent', () => {
  it('speaks of a number that is there twice in a list that counts up, and of one with a gap', () =>
    testRule(ids, {
      reads: 'document',
      quiet: [
        {text: list('KR1', 'KR2', 'KR3')},
        {text: list('KR1', 'KR2', 'KR4')},
        {text: list('KR1', 'KR3', 'KR2')},
        {text: list('KR1', 'KR4', 'KR4')},
        {text: list('KR1.1', 'KR1.2', 'KR2.2')},
        {text: list('KR1a', 'KR1b', 'KR1c')},
        {text: `${list('KR1', 'KR2')}\n${list('KR1', 'KR2')}`},
      ],
      loud: [
        {text: list('KR1', 'KR2', 'KR2'), says: 'twice'},
        {text: list('KR1', 'KR1', 'KR3'), says: 'twice'},
        {text: list('KR1', 'KR2', 'KR2', 'KR3'), says: 'twice'},
        {text: list('KR1', 'KR1', 'KR1'), says: ['twice', 'twice']},
        {text: list('KR 1.1', 'KR 1 .2'), says: 'gap'},
      ],
    }))

  test.each([
    [
      ['KR1', 'KR2', 'KR2', 'KR4'],
      ['KR1', 'KR2', 'KR3', 'KR4'],
    ],
    [
      ['Key Result 1', 'Key Result 1'],
      ['Key Result 1', 'Key Result 2'],
    ],
    [
      ['**KR 1.1**', '**KR 1.1**', '**KR 1.3**'],
      ['**KR 1.1**', '**KR 1.2**', '**KR 1.3**'],
    ],
    [
      ['KR 1.1', 'KR 1 . 2'],
      ['KR 1.1', 'KR 1.2'],
    ],
    [
      ['KR1', 'KR2', 'KR2', 'KR3'],
      ['KR1', 'KR2', 'KR2', 'KR3'],
    ],
  ])('%j → %j', async (before, after) => {
    expect((await fixText(list(...before))).text).toBe(list(...after))
  })

  it('only suggests to move others on, and leaves a number alone that is spoken of', async () => {
    const config = {extends: [], rules: {'ids-consistent': 'info' as const}}
    const shifted = await lintText(list('KR1', 'KR2', 'KR2', 'KR3'), {config})
    expect(shifted.messages.map(({fix, suggestions}) => [fix, suggestions.length])).toEqual([[undefined, 1]])
    const spokenOf = await lintText(`${list('KR1', 'KR2', 'KR2')}\nAll of this depends on KR2.\n`, {config})
    expect(spokenOf.messages.map(({fix, suggestions}) => [fix, suggestions.length])).toEqual([[undefined, 0]])
  })

  it('reads ids of JSON and YAML, too', async () => {
    const text = `objectives:
  - id: O1
    title: Readers find the book they came for
    keyResults:
      - id: KR1
        title: Loans a day
        baseline: 40
        target: 60
      - id: KR1
        title: Fines a week
        baseline: 9
        target: 5
`
    const {text: after} = await fixText(text, {filePath: 'library.okr.yaml'})
    expect(after).toBe(text.replace(/id: KR1(?=\s+title: Fines)/, 'id: KR2'))
  })

  it('leaves objectives alone whose key results bear their number', async () => {
    const one = (number: number, head: number) =>
      `## Objective ${number}: Readers find what they came for in room ${head}\n\n- KR ${head}.1: Loans from 40 to 60 a day\n`
    const text = [one(1, 1), one(2, 2), one(2, 2)].join('\n')
    expect((await fixText(text)).text).toBe(text)
    const plain = text.replaceAll(/KR \d\./g, 'KR ')
    expect((await fixText(plain)).text).toBe(plain.replace(/Objective 2(?!.*Objective)/s, 'Objective 3'))
  })
})
