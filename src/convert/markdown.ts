import type {FieldName, Language} from '../model/index.js'
import type {OkrFile, OkrFileKeyResult, OkrFileObjective, OkrFileSet} from '../model/okr-file.js'
import {scopeOf} from '../parse/markdown/sets.js'

const LABELS: Readonly<Partial<Record<FieldName | 'parents', Record<Language, string>>>> = {
  id: {en: 'ID', de: 'ID'},
  description: {en: 'Description', de: 'Beschreibung'},
  metric: {en: 'Metric', de: 'Messgröße'},
  baseline: {en: 'Baseline', de: 'Ausgangswert'},
  target: {en: 'Target', de: 'Zielwert'},
  current: {en: 'Current', de: 'Istwert'},
  unit: {en: 'Unit', de: 'Einheit'},
  owner: {en: 'Owner', de: 'Verantwortlich'},
  sponsor: {en: 'Sponsor', de: 'Sponsor'},
  due: {en: 'Due', de: 'Frist'},
  updated: {en: 'Updated', de: 'Aktualisiert'},
  status: {en: 'Status', de: 'Status'},
  progress: {en: 'Progress', de: 'Fortschritt'},
  confidence: {en: 'Confidence', de: 'Konfidenz'},
  score: {en: 'Score', de: 'Bewertung'},
  weight: {en: 'Weight', de: 'Gewicht'},
  type: {en: 'Type', de: 'Typ'},
  parent: {en: 'Parent', de: 'Elternziel'},
  parents: {en: 'Parent', de: 'Elternziel'},
  dependsOn: {en: 'Depends on', de: 'Abhängig von'},
  reason: {en: 'Reason', de: 'Grund'},
  cycle: {en: 'Cycle', de: 'Zyklus'},
  teamName: {en: 'Team', de: 'Team'},
  level: {en: 'Level', de: 'Ebene'},
  language: {en: 'Language', de: 'Sprache'},
  independent: {en: 'Independent', de: 'Unabhängig'},
  origin: {en: 'Origin', de: 'Herkunft'},
}

/** A file in our shape as a Markdown document. */
export function markdownOf(file: OkrFile, language: Language): string {
  const {sets} = file
  const blocks = sets
    ? ['# OKRs', ...sets.flatMap((set) => setBlocks(set, '##', language))]
    : setBlocks(file as OkrFileSet, '#', language)
  return `${blocks.join('\n\n')}\n`
}

function setBlocks(set: OkrFileSet, mark: string, language: Language): string[] {
  const {objectives = [], keyResults = [], unit, level, cycle, ...notes} = set
  const heading = [unit ? `${unit}: OKRs` : 'OKRs', cycle].filter(Boolean).join(' ')
  const read = scopeOf(heading)
  const isSaid =
    read.unit === (unit ?? undefined) && read.cycle === (cycle ?? undefined) && read.level === (level ?? undefined)
  const scope = isSaid ? {} : {...(unit ? {teamName: unit} : {}), ...(cycle ? {cycle} : {}), ...(level ? {level} : {})}
  return [
    `${mark} ${isSaid ? escaped(heading) : 'OKRs'}`,
    ...noteBlock({...scope, ...notes}, '', language),
    ...objectives.flatMap((objective) => objectiveBlocks(objective, `${mark}#`, language)),
    ...listOf(keyResults, language),
  ]
}

function objectiveBlocks(objective: OkrFileObjective, mark: string, language: Language): string[] {
  const {id, title, keyResults = [], initiatives = [], ...notes} = objective
  const number = /^O(\d+(?:\.\d+)*)$/.exec(String(id ?? ''))?.[1]
  const own = id === undefined || id === null || number ? notes : {id, ...notes}
  const work = initiatives.map((one) => `- ${escaped(typeof one === 'string' ? one : one.title)}`)
  return [
    `${mark} Objective${number ? ` ${number}` : ''}: ${escaped(title)}`,
    ...noteBlock(own, '', language),
    ...listOf(keyResults, language),
    ...(work.length > 0 ? [language === 'de' ? 'Initiativen:' : 'Initiatives:', work.join('\n')] : []),
  ]
}

function listOf(keyResults: readonly (string | OkrFileKeyResult)[], language: Language): string[] {
  return keyResults.length > 0 ? [keyResults.map((one) => keyResultLines(one, language)).join('\n')] : []
}

function keyResultLines(keyResult: string | OkrFileKeyResult, language: Language): string {
  if (typeof keyResult === 'string') return `- KR: ${escaped(keyResult)}`
  const {id, title, ...notes} = keyResult
  const label = /^KR\d+(?:\.\d+)*$/.test(String(id ?? '')) ? String(id) : 'KR'
  const own = id === undefined || id === null || label === id ? notes : {id, ...notes}
  return [`- ${label}: ${escaped(title)}`, ...noteBlock(own, '  - ', language)].join('\n')
}

/** One line a note; none where there is nothing to note. */
function noteBlock(notes: object, mark: string, language: Language): string[] {
  const lines = Object.entries(notes).flatMap(([name, value]) => {
    const label = LABELS[name as FieldName]?.[language]
    if (!label || value === null || value === undefined) return []
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    return text === '' ? [] : [`${mark}${label}: ${escaped(text)}`]
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}

/** A text in which Markdown sees no markup. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*]|~~|<(?=[\p{L}/!?])|&(?=#?\w+;)|\[(?=[^\]]*\]\()|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&')
    .replace(/^(?=#{1,6}\s|[-+]\s|>)/, '\\')
