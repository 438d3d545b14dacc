import type {Change, FieldName, Language, Objective, OkrSet, Statement} from '../model/index.js'

const FIELD_LABELS = {
  description: {en: 'Why', de: 'Warum'},
  confidence: {en: 'Confidence', de: 'Konfidenz'},
  cycle: {en: 'Cycle', de: 'Zyklus'},
  due: {en: 'Due', de: 'Frist'},
  level: {en: 'Level', de: 'Ebene'},
  owner: {en: 'Owner', de: 'Verantwortlich'},
  parent: {en: 'Parent', de: 'Elternziel'},
  current: {en: 'Current', de: 'Ist'},
  progress: {en: 'Progress', de: 'Fortschritt'},
  dependsOn: {en: 'Depends on', de: 'Hängt ab von'},
  reason: {en: 'Reason', de: 'Grund'},
  score: {en: 'Score', de: 'Bewertung'},
  sponsor: {en: 'Sponsor', de: 'Sponsor'},
  status: {en: 'Status', de: 'Status'},
  target: {en: 'Target', de: 'Zielwert'},
  type: {en: 'Type', de: 'Typ'},
  updated: {en: 'Updated', de: 'Stand'},
  weight: {en: 'Weight', de: 'Gewicht'},
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
