import type {Change, FieldName, Language, Objective, OkrSet, Statement} from '../model/index.js'

const FIELD_LABELS = {
  description: {en: 'Why', de: 'Warum'},
  level: {en: 'Level', de: 'Ebene'},
  parent: {en: 'Parent', de: 'Elternziel'},
  status: {en: 'Status', de: 'Status'},
  target: {en: 'Target', de: 'Zielwert'},
  type: {en: 'Type', de: 'Typ'},
} as const satisfies Partial<Record<FieldName, Record<Language, string>>>

const INITIATIVES: Record<Language, string> = {en: 'Initiatives', de: 'Initiativen'}

export const rewrite = (statement: Statement, text: string): Change => ({kind: 'rewrite', statement, text})

export const setField = (
  on: Statement | OkrSet,
  name: keyof typeof FIELD_LABELS,
  value: string,
  language: Language,
): Change => ({kind: 'set-field', on, name, label: FIELD_LABELS[name][language], value})

/** Nothing where there is no objective that could have initiatives. */
export const addInitiative = (objective: Objective | undefined, text: string, language: Language): Change[] =>
  objective ? [{kind: 'add-initiative', objective, heading: INITIATIVES[language], text}] : []
