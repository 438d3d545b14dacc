import type {
  Field,
  FieldName,
  Fields,
  Initiative,
  KeyResult,
  Objective,
  OkrDocument,
  OkrSet,
  State,
  Statement,
} from '../model/index.js'
import type {OkrFile, OkrFileKeyResult, OkrFileObjective, OkrFileSet} from '../model/okr-file.js'
import {stateOf} from '../parse/fields.js'

type Values = Record<string, string | number>

/** The fields that are written beside a text, in the order in which people look for them. */
const ORDER: readonly FieldName[] = [
  'description',
  'metric',
  'baseline',
  'target',
  'current',
  'unit',
  'owner',
  'sponsor',
  'due',
  'status',
  'progress',
  'confidence',
  'score',
  'weight',
  'type',
  'dependsOn',
  'reason',
  'updated',
  'cycle',
  'teamName',
  'level',
  'language',
  'independent',
  'origin',
]
const NUMBERS: readonly FieldName[] = ['baseline', 'target', 'current', 'progress', 'confidence', 'score', 'weight']
/** What a set says by its unit, level and cycle, and what only a metric has. */
const NOT_OF_SETS: readonly FieldName[] = [
  'unit',
  'teamName',
  'level',
  'cycle',
  'metric',
  'baseline',
  'target',
  'current',
  'weight',
  'independent',
]

/** Documents as one file in our shape; it holds several sets where they do. */
export function fileOf(documents: readonly OkrDocument[]): OkrFile {
  const sets = documents.flatMap((document) => document.sets.map((set) => setOf(set, document)))
  const [only] = sets
  return sets.length === 1 && only ? only : {sets}
}

function setOf(set: OkrSet, {fields}: OkrDocument): OkrFileSet {
  const all: Fields = {...fields, ...set.fields}
  const unit = set.unit ?? all.teamName?.value
  const level = set.level ?? all.level?.value
  const cycle = set.cycle ?? all.cycle?.value
  const parents = parentsOf(set.parents)
  return {
    ...(unit ? {unit} : {}),
    ...(level ? {level} : {}),
    ...(cycle ? {cycle} : {}),
    ...valuesOf(
      all,
      ORDER.filter((name) => !NOT_OF_SETS.includes(name)),
    ),
    ...statusOf(set.state, all),
    ...parents,
    objectives: set.objectives.map(objectiveOf),
    ...(set.keyResults.length > 0 ? {keyResults: set.keyResults.map(keyResultOf)} : {}),
  }
}

function objectiveOf(objective: Objective): OkrFileObjective {
  const initiatives = objective.initiatives ?? []
  return {
    ...goalOf(objective),
    ...parentsOf(objective.parents),
    keyResults: objective.keyResults.map(keyResultOf),
    ...(initiatives.length > 0 ? {initiatives: initiatives.map(({text}: Initiative) => text)} : {}),
  }
}

/** A mere text where nothing else is known of it. */
function keyResultOf(keyResult: KeyResult): string | OkrFileKeyResult {
  const {parent} = keyResult.fields
  const written = {...goalOf(keyResult), ...(parent?.value ? {parent: parent.value} : {})}
  return Object.keys(written).length === 1 ? written.title : written
}

function goalOf(statement: Statement) {
  const {id, fields, state, type} = statement
  return {
    ...(id === undefined ? {} : {id}),
    title: titleOf(statement),
    ...valuesOf(fields, ORDER),
    ...statusOf(state, fields),
    ...(type && !fields.type?.value ? {type} : {}),
  }
}

/** The name alone where the text is made of a name and its description: so the two are put together again. */
function titleOf({text, fields: {description}}: Statement): string {
  const tail = `: ${description?.value ?? ''}`
  return description?.value && text.endsWith(tail) ? text.slice(0, -tail.length) : text
}

function valuesOf(fields: Fields, names: readonly FieldName[]): Values {
  const values: Values = {}
  for (const name of names) {
    const value = fields[name]?.value
    if (value) values[name] = NUMBERS.includes(name) && isCanonical(value) ? Number(value) : value
  }
  return values
}

const isCanonical = (value: string) => /^-?\d/.test(value) && String(Number(value)) === value

const STATUS: Readonly<Record<State, string>> = {
  draft: 'draft',
  open: 'open',
  achieved: 'achieved',
  closed: 'closed',
  dropped: 'dropped',
}

/** A state that is shown by a box, a line through the text or a heading needs a word. */
function statusOf(state: State, {status}: Fields): {status?: string} {
  if (state === 'open' || stateOf(status?.value ?? '') === state) return {}
  return {status: status?.value ? `${STATUS[state]} (${status.value})` : STATUS[state]}
}

function parentsOf(parents: readonly Field[]): {parents?: string[]} {
  const named = parents.map(({value}) => value).filter((value) => value !== '')
  return named.length > 0 ? {parents: named} : {}
}
