import type {Field, OkrDocument, Span} from '../model/index.js'
import {misspelt} from '../parse/misspelt.js'

/** The name of a field as it stands in a line or bullet of its own. */
export interface WrittenName {
  written: string
  /** The word that it is, whatever its letter case and what parts it: `base line` and `Baseline` are the same. */
  word: string
  isMisspelt: boolean
  span: Span
}

/** The names of all fields of a document, in the order of the text. */
export function fieldNamesIn({text, fields, sets}: OkrDocument): WrittenName[] {
  const found = new Map<number, WrittenName>()
  const note = ({name}: Field) => {
    if (!name) return
    const written = text.slice(name.start, name.end)
    const meant = misspelt(written)
    const word = (meant ?? written).toLowerCase().replace(/[\s_-]+/g, '')
    found.set(name.start, {written, word, isMisspelt: meant !== undefined, span: name})
  }
  for (const set of sets) {
    const goals = [...set.objectives.flatMap((goal) => [goal, ...goal.keyResults]), ...set.keyResults]
    for (const own of [set.fields, ...goals.map((goal) => goal.fields)]) Object.values(own).forEach(note)
  }
  Object.values(fields).forEach(note)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}
