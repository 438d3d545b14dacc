import type {Language, Severity} from '../model/index.js'

type Counted = (count: number) => string

/** What stands around findings, in the language of the reader. */
export interface Words {
  severity: Record<Severity, string>
  suggestion: string
  noFindings: string
  errors: Counted
  warnings: Counted
  infos: Counted
  suppressed: Counted
  files: (count: number, without: number) => string
  objectives: Counted
  keyResults: Counted
}

const plural =
  (one: string, many: string): Counted =>
  (count) =>
    `${count} ${count === 1 ? one : many}`

export const WORDS: Record<Language, Words> = {
  en: {
    severity: {error: 'error', warn: 'warning', info: 'info'},
    suggestion: 'Suggestion:',
    noFindings: 'No findings',
    errors: plural('error', 'errors'),
    warnings: plural('warning', 'warnings'),
    infos: plural('info', 'infos'),
    suppressed: (count) => `${count} suppressed`,
    files: (count, without) => `${plural('file', 'files')(count)}${without > 0 ? `, ${without} without OKRs` : ''}`,
    objectives: plural('objective', 'objectives'),
    keyResults: plural('key result', 'key results'),
  },
  de: {
    severity: {error: 'Fehler', warn: 'Warnung', info: 'Hinweis'},
    suggestion: 'Vorschlag:',
    noFindings: 'Keine Befunde',
    errors: plural('Fehler', 'Fehler'),
    warnings: plural('Warnung', 'Warnungen'),
    infos: plural('Hinweis', 'Hinweise'),
    suppressed: (count) => `${count} unterdrückt`,
    files: (count, without) =>
      `${plural('Datei', 'Dateien')(count)}${without > 0 ? `, davon ${without} ohne OKRs` : ''}`,
    objectives: plural('Objective', 'Objectives'),
    keyResults: plural('Key Result', 'Key Results'),
  },
}
