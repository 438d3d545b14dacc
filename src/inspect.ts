import {analyze, documentLanguage, prepare, statementLanguage} from './language/index.js'
import {
  type FieldName,
  type KeyResult,
  type Language,
  lineIndex,
  type Objective,
  type OkrDocument,
  type OkrSet,
  type Statement,
  statementsOf,
} from './model/index.js'
import {type ParseOptions, parse} from './parse/index.js'

/** Who the goals belong to and when they hold, each part only where the document says so. */
export interface Whose {
  unit?: string
  /** `company`, `department`, `team`, `person`, or as noted in the document. */
  level?: string
  cycle?: string
}

export interface InspectedKeyResult {
  id?: string
  /** 1-based line on which its text starts. */
  line: number
  text: string
  owner?: string
  /** As written, in a field beside the key result or in its sentence. */
  baseline?: string
  target?: string
  current?: string
  unit?: string
}

export interface InspectedObjective extends Whose {
  id?: string
  line: number
  text: string
  owner?: string
  parents: string[]
  keyResults: InspectedKeyResult[]
}

/** What was understood of a document; a document without OKRs has empty lists. */
export interface Inspection extends Whose {
  filePath: string
  language: Language | 'other'
  objectives: InspectedObjective[]
  /** Key results that hang below no objective. */
  keyResults: InspectedKeyResult[]
}

/** Says what okr-lint reads in a document, without judging it. */
export async function inspectText(text: string, options: ParseOptions = {}): Promise<Inspection> {
  const document = await parse(text, options)
  const language = documentLanguage(document)
  const fallback = language === 'other' ? undefined : language
  if (fallback) {
    await prepare(
      statementsOf(document).map(({text: own}) => ({text: own, language: statementLanguage(own, fallback)})),
    )
  }
  return inspectDocument(document, language)
}

function inspectDocument(document: OkrDocument, language: Language | 'other'): Inspection {
  const {sets} = document
  const lines = lineIndex(document.text)
  const base = ({id, span, text}: Statement) => ({
    ...(id !== undefined && {id}),
    line: lines.position(span.start).line,
    text,
  })
  const keyResult = (statement: KeyResult): InspectedKeyResult => ({
    ...base(statement),
    ...fieldsOf(statement, 'owner'),
    ...figuresOf(statement, language),
  })
  const objective = (statement: Objective, set: OkrSet): InspectedObjective => ({
    ...base(statement),
    ...fieldsOf(statement, 'owner'),
    // Where sets differ, the head of the document cannot say it.
    ...(sets.length > 1 && whose([set], document)),
    parents: (statement.parents.length > 0 ? statement.parents : set.parents).map(({value}) => value),
    keyResults: statement.keyResults.map(keyResult),
  })
  return {
    filePath: document.filePath ?? '<text>',
    language,
    ...whose(sets, document),
    objectives: sets.flatMap((set) => set.objectives.map((statement) => objective(statement, set))),
    keyResults: sets.flatMap((set) => set.keyResults.map(keyResult)),
  }
}

/** What all of these sets have in common; what a set does not say itself holds from the top of the document. */
function whose(sets: readonly OkrSet[], {fields}: OkrDocument): Whose {
  const [first, ...others] = sets.map((set): Whose => {
    const unit = set.unit ?? fields.teamName?.value
    const level = set.level ?? set.fields.level?.value ?? fields.level?.value
    const cycle = set.cycle ?? fields.cycle?.value
    return {...(unit && {unit}), ...(level && {level}), ...(cycle && {cycle})}
  })
  const shared: Whose = {...first}
  for (const key of ['unit', 'level', 'cycle'] as const) {
    if (others.some((other) => other[key] !== shared[key])) delete shared[key]
  }
  return shared
}

function fieldsOf<Name extends FieldName>({fields}: Statement, ...names: Name[]): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = fields[name]?.value
    if (value) values[name] = value
  }
  return values
}

/** A field says it outright; otherwise the sentence may. Slots are gaps, not values. */
function figuresOf(statement: KeyResult, language: Language | 'other'): Partial<InspectedKeyResult> {
  const noted = fieldsOf(statement, 'baseline', 'target', 'current', 'unit')
  if (language === 'other') return noted
  const movement = analyze(statement.text, statementLanguage(statement.text, language)).movement
  const {baseline, target} = movement ?? {}
  const unit = [target, baseline].flatMap((figure) =>
    figure && 'kind' in figure && figure.unit ? [figure.unit.text] : [],
  )[0]
  return {
    ...(baseline && 'kind' in baseline && {baseline: baseline.text}),
    ...(target && 'kind' in target && {target: target.text}),
    ...(unit !== undefined && {unit}),
    ...noted,
  }
}
