import type {Language, Level} from '../../model/index.js'

/** What stands in a picture of goals, in the language of its reader. */
export interface GraphWords {
  title: string
  nothing: string
  levels: Record<Level, string>
  /** How the picture is to be read, for those who cannot see it. */
  reading: string
  units: (count: number) => string
  findings: (count: number) => string
  states: {draft: string; achieved: string; closed: string; dropped: string}
  orphan: string
  contributes: string
  circular: string
  confirmed: string
  unconfirmed: string
  outside: string
  missing: string
}

export const GRAPH_WORDS: Record<Language, GraphWords> = {
  en: {
    title: 'OKRs',
    nothing: 'No objective was found, so there is nothing to draw.',
    levels: {company: 'company', department: 'department', team: 'team', person: 'person'},
    reading: 'Goals stand in columns, those of the company first; each line leads from a goal to the one it serves.',
    units: (count) => `${count} ${count === 1 ? 'unit' : 'units'}`,
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
    states: {draft: 'draft', achieved: 'achieved', closed: 'closed', dropped: 'dropped'},
    orphan: 'no parent',
    contributes: 'contributes to',
    circular: 'in a circle',
    confirmed: 'depends on, agreed',
    unconfirmed: 'depends on, not agreed yet',
    outside: 'goal kept elsewhere',
    missing: 'named, but not found',
  },
  de: {
    title: 'OKRs',
    nothing: 'Hier steht kein Objective, also gibt es nichts zu zeichnen.',
    levels: {company: 'Unternehmen', department: 'Bereich', team: 'Team', person: 'Person'},
    reading:
      'Die Ziele stehen in Spalten, die des Unternehmens zuerst; jede Linie führt von einem Ziel zu dem, auf das es einzahlt.',
    units: (count) => `${count} ${count === 1 ? 'Einheit' : 'Einheiten'}`,
    findings: (count) => `${count} ${count === 1 ? 'Befund' : 'Befunde'}`,
    states: {draft: 'Entwurf', achieved: 'erreicht', closed: 'abgeschlossen', dropped: 'gestrichen'},
    orphan: 'ohne Elternziel',
    contributes: 'zahlt ein auf',
    circular: 'im Kreis',
    confirmed: 'hängt ab von, zugesagt',
    unconfirmed: 'hängt ab von, noch nicht zugesagt',
    outside: 'Ziel an anderem Ort',
    missing: 'genannt, aber nicht gefunden',
  },
}
