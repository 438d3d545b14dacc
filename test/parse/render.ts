import {type Fields, lineIndex, type OkrDocument, type Statement} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'

/**
 * A document in a few lines, easy to read in a test:
 * one line a set (`# unit, level, cycle`, left out where nothing is known), an objective (`O text`) or a key result (`- text`).
 * Fields follow in braces, a state other than open and a type in front of them; `!` marks a key result without objective.
 */
export async function render(text: string, filePath?: string): Promise<string> {
  const document = await parse(text, filePath === undefined ? {} : {filePath})
  return renderDocument(document)
}

export function renderDocument(document: OkrDocument): string {
  const lines: string[] = []
  for (const set of document.sets) {
    const scope = [set.unit, set.level, set.cycle].filter((part) => part !== undefined).join(', ')
    const state = set.state === 'open' ? '' : ` ${set.state}`
    if (scope || state) lines.push(`# ${scope}${state}`)
    for (const objective of set.objectives) {
      lines.push(`O ${statement(objective)}${objective.parents.map(({value}) => ` ^${value}`).join('')}`)
      for (const result of objective.keyResults) lines.push(`- ${statement(result)}`)
    }
    for (const result of set.keyResults) lines.push(`! ${statement(result)}`)
  }
  return lines.join('\n')
}

function statement({text, id, state, type, fields}: Statement): string {
  const notes = [state === 'open' ? '' : state, type ?? '', ...fieldsOf(fields)].filter((note) => note !== '')
  return `${id === undefined ? '' : `${id}: `}${text}${notes.length > 0 ? ` {${notes.join(', ')}}` : ''}`
}

const fieldsOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, field]) =>
    name === 'id' || name === 'parent' ? [] : [`${name}=${field.value}`],
  )

/** 1-based lines on which the statements start. */
export async function linesOf(text: string): Promise<number[]> {
  const {sets} = await parse(text)
  const index = lineIndex(text)
  return sets
    .flatMap(({objectives, keyResults}) => [...objectives.flatMap((one) => [one, ...one.keyResults]), ...keyResults])
    .map(({span}) => index.position(span.start).line)
}
