import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  applyEdits,
  type Change,
  type Objective,
  type OkrDocument,
  objectivesOf,
  type Statement,
} from '../../../src/model/index.js'
import {parse} from '../../../src/parse/index.js'
import {editsFor} from '../../../src/parse/write.js'
import {sentence, type Written, type WrittenObjective, written} from './generated.js'

/** A gap for an owner is none. */
const ownerOf = ({fields: {owner}}: Statement) => (owner?.value ? {owner: owner.value} : {})

/** What a document says, in the form in which it was generated. */
const said = (document: OkrDocument) =>
  objectivesOf(document).map(({initiatives = [], ...objective}) => ({
    text: objective.text,
    ...ownerOf(objective),
    results: objective.keyResults.map((one) => ({text: one.text, ...ownerOf(one)})),
    ...(initiatives.length > 0 && {initiatives: initiatives.map((one) => one.text)}),
  }))

type Model = (WrittenObjective & {initiatives?: string[]})[]

/** A change of one place, and what the document says afterwards. */
interface Move {
  name: string
  change(objective: Objective, place: number, text: string): Change
  expected(model: Model, index: number, place: number, text: string): Model
  loses?: true
}

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index]
  if (item === undefined) throw new Error('There is no such place.')
  return item
}

const withObjective = (model: Model, index: number, next: Partial<Model[number]>): Model =>
  model.map((one, place) => (place === index ? {...one, ...next} : one))

const MOVES: Move[] = [
  {
    name: 'reword an objective',
    change: (statement, _, text) => ({kind: 'rewrite', statement, text}),
    expected: (model, index, _, text) => withObjective(model, index, {text}),
  },
  {
    name: 'reword a key result',
    change: ({keyResults}, place, text) => ({kind: 'rewrite', statement: at(keyResults, place), text}),
    expected: (model, index, place, text) =>
      withObjective(model, index, {
        results: at(model, index).results.map((one, i) => (i === place ? {...one, text} : one)),
      }),
  },
  {
    name: 'name an owner of an objective',
    change: (on) => ({kind: 'set-field', on, name: 'owner', label: 'Owner', value: '[who]'}),
    expected: (model, index) => withObjective(model, index, {owner: '[who]'}),
  },
  {
    name: 'name an owner of a key result',
    change: ({keyResults}, place) => ({
      kind: 'set-field',
      on: at(keyResults, place),
      name: 'owner',
      label: 'Owner',
      value: 'Ida: “night”',
    }),
    expected: (model, index, place) =>
      withObjective(model, index, {
        results: at(model, index).results.map((one, i) => (i === place ? {...one, owner: 'Ida: “night”'} : one)),
      }),
  },
  {
    name: 'add key results',
    change: (objective, _, text) => ({kind: 'add-key-results', objective, texts: [text, 'Falls from 9 to 4']}),
    expected: (model, index, _, text) =>
      withObjective(model, index, {results: [...at(model, index).results, {text}, {text: 'Falls from 9 to 4'}]}),
  },
  {
    name: 'add a sibling',
    change: ({keyResults}, place, text) => ({kind: 'add-siblings', statement: at(keyResults, place), texts: [text]}),
    expected: (model, index, place, text) =>
      withObjective(model, index, {results: at(model, index).results.toSpliced(place + 1, 0, {text})}),
  },
  {
    name: 'add an objective',
    change: (after, _, text) => ({
      kind: 'add-objective',
      after,
      text,
      keyResults: ['Falls from 9 to 4', 'Calls from 8 to 2'],
    }),
    // Whoever had the one that is parted has both.
    expected: (model, index, _, text) => {
      const {owner} = at(model, index)
      const results = [{text: 'Falls from 9 to 4'}, {text: 'Calls from 8 to 2'}]
      return model.toSpliced(index + 1, 0, {text, results, ...(owner && {owner})})
    },
  },
  {
    name: 'add an initiative',
    change: (objective, _, text) => ({kind: 'add-initiative', objective, heading: 'Initiatives', text}),
    expected: (model, index, _, text) => withObjective(model, index, {initiatives: [text]}),
  },
  {
    name: 'remove a key result',
    change: ({keyResults}, place) => ({kind: 'remove', statement: at(keyResults, place)}),
    expected: (model, index, place) =>
      withObjective(model, index, {results: at(model, index).results.filter((_, i) => i !== place)}),
    loses: true,
  },
]

/** Nothing but what the change is about has moved: comments stand, line ends and byte order mark are the same. */
function expectKept(before: Written, after: string, loses: boolean): void {
  const lost = before.comments.filter((comment) => !after.includes(comment))
  if (!loses) expect(lost).toEqual([])
  expect(after.startsWith('\ufeff')).toBe(before.text.startsWith('\ufeff'))
  expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(before.text))
}

test.each(MOVES)(
  '$name: the file says just that afterwards, and keeps the rest',
  async ({change, expected, loses = false}) => {
    await fc.assert(
      fc.asyncProperty(written, fc.nat(2), fc.nat(2), sentence, async (file, first, second, text) => {
        const {text: source, filePath, objectives} = file
        const document = await parse(source, {filePath})
        const before = said(document)
        expect(before).toEqual(objectives)
        const index = first % before.length
        const place = second % at(before, index).results.length
        const edits = editsFor(document, [change(at(objectivesOf(document), index), place, text)])
        // A list without anything is no list in YAML.
        if (loses && at(before, index).results.length === 1) return
        // A text alone has no room for an owner.
        const isPlain = (statement: Statement) =>
          !/[:{]/.test(source.slice(statement.block.start, statement.span.start))
        if (change === MOVES[3]?.change && isPlain(at(at(objectivesOf(document), index).keyResults, place))) {
          expect(edits).toBeUndefined()
          return
        }
        expect(edits).toBeDefined()
        const after = applyEdits(source, edits ?? [])
        const read = await parse(after, {filePath})
        expect(read.problems).toEqual([])
        expect(said(read)).toEqual(expected(before, index, place, text))
        expectKept(file, after, loses)
      }),
      {numRuns: 60},
    )
  },
  60_000,
)
