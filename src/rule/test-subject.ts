import {documentLanguage, prepare, statementLanguage} from '../language/index.js'
import {
  type FieldName,
  type GoalType,
  type KeyResult,
  type Language,
  type Objective,
  type OkrDocument,
  type State,
  type Statement,
  statementsOf,
} from '../model/index.js'
import {parse} from '../parse/index.js'
import {workspaceOf} from '../workspace/index.js'
import type {DocumentSubject} from './subject.js'
import {subjectOf} from './subjects.js'
import {type WorkspaceSubject, workspaceSubject} from './workspace.js'

/** What the cases of a rule are: one objective each, one key result each, or a whole Markdown document each. */
export type Reading = 'objective' | 'keyResult' | 'document'

export interface Situation {
  text: string
  /** Told from the text where it is not given. */
  language?: Language
  /** What is noted beside the statement: `{baseline: 'TBD'}`. */
  fields?: Partial<Record<FieldName, string>>
  type?: GoalType
  state?: State
  /** The day on which the case is judged, as an ISO date. */
  today?: string
  /** The file of a document, and the other documents of the workspace by their files; without any it stands alone. */
  filePath?: string
  beside?: Record<string, string>
  /** Options of the rule that differ from its defaults. */
  options?: Record<string, unknown>
}

/** A case as rules see it. */
export async function subjectFor(situation: Situation, reading: Reading): Promise<DocumentSubject> {
  const document =
    reading === 'document' ? await parse(situation.text, fileOf(situation)) : documentOf(situation, reading)
  const language = situation.language ?? documentLanguage(document)
  if (language === 'other') return subjectOf(document, undefined)
  await prepare(
    statementsOf(document).map(({text}) => ({text, language: statementLanguage(text, language)})),
    () => true,
  )
  return subjectOf(document, language)
}

const fileOf = ({filePath}: Situation) => (filePath === undefined ? {} : {filePath})

/** The case with the documents beside it; with some of them the workspace is complete. */
export async function workspaceFor({beside}: Situation, subject: DocumentSubject): Promise<WorkspaceSubject> {
  const others = Object.entries(beside ?? {}).map(([filePath, text]) => subjectFor({text, filePath}, 'document'))
  const subjects = [subject, ...(await Promise.all(others))]
  const documents = subjects.map(({source}) => source)
  return workspaceSubject(
    workspaceOf(documents, beside !== undefined),
    new Map(subjects.map((one) => [one.source, one])),
  )
}

function documentOf(situation: Situation, reading: 'objective' | 'keyResult'): OkrDocument {
  const statement = statementOf(situation)
  const objectives: Objective[] =
    reading === 'objective' ? [{...statement, kind: 'objective', keyResults: [], parents: []}] : []
  const keyResults: KeyResult[] = reading === 'keyResult' ? [{...statement, kind: 'keyResult'}] : []
  const set = {fields: {}, state: 'open' as const, parents: [], objectives, keyResults}
  return {text: situation.text, format: 'markdown', fields: {}, sets: [set], unfilled: [], problems: [], directives: []}
}

function statementOf({text, fields = {}, type, state = 'open'}: Situation): Statement {
  const span = {start: 0, end: text.length}
  return {
    text,
    segments: [{at: 0, source: 0, length: text.length}],
    span,
    block: span,
    form: {kind: 'line', indent: ''},
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, {value, span: {start: text.length, end: text.length}}]),
    ),
    state,
    ...(type && {type}),
  }
}
