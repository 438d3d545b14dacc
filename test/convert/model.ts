import {type ConvertFormat, convertText} from '../../src/convert/index.js'
import type {Fields, OkrDocument, Statement} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'

const fieldsOf = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, {value}]) => value !== '' && name !== 'id' && name !== 'parent')
      .map(([name, {value}]) => [name, value] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  )

/** A state that was shown by a mark is a word in the status afterwards. */
const goalOf = ({text, id, state, type, fields: {status, ...fields}}: Statement) => ({
  text,
  id,
  state,
  type,
  fields: fieldsOf(state === 'open' && status ? {status, ...fields} : fields),
})

/** All that a document says, without where it stands. */
export const modelOf = ({sets, fields}: OkrDocument) =>
  sets.map((set) => ({
    unit: set.unit,
    level: set.level,
    cycle: set.cycle,
    state: set.state,
    owner: (set.fields.owner ?? fields.owner)?.value,
    parents: set.parents.map(({value}) => value),
    objectives: set.objectives.map((objective) => ({
      ...goalOf(objective),
      parents: objective.parents.map(({value}) => value),
      initiatives: (objective.initiatives ?? []).map(({text}) => text),
      keyResults: objective.keyResults.map(goalOf),
    })),
    keyResults: set.keyResults.map(goalOf),
  }))

/** The text after it was written in each of the formats, one after the other. */
export async function through(text: string, from: string, ...formats: ConvertFormat[]): Promise<OkrDocument> {
  let current = text
  let filePath = from
  for (const to of formats) {
    current = (await convertText(current, {filePath, to})).text
    filePath = `okrs.${to}`
  }
  return parse(current, {filePath})
}
