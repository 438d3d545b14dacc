import type {Config} from './config/config.js'
import {addedLanguagesOf, vocabularyOf} from './config/vocabulary.js'
import {
  addedLanguageIn,
  analyze,
  documentLanguage,
  type Facts,
  prepare,
  statementLanguage,
  vocabularyIn,
} from './language/index.js'
import {
  type FieldName,
  type KeyResult,
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
  /** `en`, `de`, the code of a language that a plugin brings, or `other`. */
  language: string
  objectives: InspectedObjective[]
  /** Key results that hang below no objective. */
  keyResults: InspectedKeyResult[]
}

export interface InspectOptions extends ParseOptions {
  /** What it says of the language and of words and names counts; the library reads no config files, see `okr-lint/node`. */
  config?: Pick<Config, 'language' | 'words' | 'names' | 'plugins'>
}

/** Says what okr-lint reads in a document, without judging it. */
export async function inspectText(text: string, {config = {}, ...options}: InspectOptions = {}): Promise<Inspection> {
  const document = await parse(text, options)
  const own = vocabularyOf(config)
  const added = config.language ? undefined : addedLanguageIn(document, addedLanguagesOf(config))
  if (added) {
    const vocabulary = vocabularyIn(added, own)
    return inspectDocument(document, added.code, (goal) => analyze(goal, 'en', vocabulary))
  }
  const language = config.language ?? documentLanguage(document)
  if (language === 'other') return inspectDocument(document, language)
  const languageOf = (goal: string) => statementLanguage(goal, language)
  const texts = statementsOf(document).map(({text: goal}) => ({text: goal, language: languageOf(goal)}))
  await prepare(texts, undefined, own)
  return inspectDocument(document, language, (goal) => analyze(goal, languageOf(goal), own))
}

/** @param factsOf absent where nobody can read the statements. */
function inspectDocument(document: OkrDocument, language: string, factsOf?: (goal: string) => Facts): Inspection {
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
    ...figuresOf(statement, factsOf),
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
function figuresOf(statement: KeyResult, factsOf?: (goal: string) => Facts): Partial<InspectedKeyResult> {
  const noted = fieldsOf(statement, 'baseline', 'target', 'current', 'unit')
  const {baseline, target} = factsOf?.(statement.text).movement ?? {}
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
