import type {Language, Severity} from '../model/index.js'

type Counted = (count: number) => string

/** What stands around findings, in the language of the reader. */
export interface Words {
  severity: Record<Severity, string>
  suggestion: string
  fix: string
  noFindings: string
  errors: Counted
  warnings: Counted
  infos: Counted
  suppressed: Counted
  fixable: Counted
  fixed: (count: number, file: string) => string
  baseline: (count: number, file: string) => string
  stale: Counted
  files: (count: number, without: number) => string
  /** Files that were named and are left out. */
  ignored: (count: number, names: string) => string
  objectives: Counted
  keyResults: Counted
  findings: Counted
  suggestions: Counted
  /** What a page or a summary is called. */
  title: string
  lineHead: string
  findingHead: string
  before: string
  after: string
  /** What stands before the files that have no findings. */
  clean: string
  /** GitHub shows only some annotations; this one says so. */
  annotationLimit: (shown: number, all: number) => string
  /** A comment can hold only so much; this one says what is missing. */
  cutShort: (findings: number) => string
  /** Tells a language model how to read what follows. */
  agentIntro: string
}

const plural =
  (one: string, many: string): Counted =>
  (count) =>
    `${count} ${count === 1 ? one : many}`

export const WORDS: Record<Language, Words> = {
  en: {
    severity: {error: 'error', warn: 'warning', info: 'info'},
    suggestion: 'Suggestion:',
    fix: '--fix does this:',
    noFindings: 'No findings',
    errors: plural('error', 'errors'),
    warnings: plural('warning', 'warnings'),
    infos: plural('info', 'infos'),
    suppressed: (count) => `${count} suppressed`,
    fixable: (count) => `${count} fixable with --fix`,
    fixed: (count, file) => `fixed ${count} in ${file}`,
    baseline: (count, file) => `${plural('finding', 'findings')(count)} in ${file}`,
    stale: (count) =>
      `${plural('entry', 'entries')(count)} of the baseline ${count === 1 ? 'is' : 'are'} done with: --prune takes ${count === 1 ? 'it' : 'them'} out`,
    files: (count, without) => `${plural('file', 'files')(count)}${without > 0 ? `, ${without} without OKRs` : ''}`,
    ignored: (count, names) =>
      `${plural('file that you named was', 'files that you named were')(count)} left out, as .gitignore or "ignores" in the config says: ${names}. --no-ignore checks ${count === 1 ? 'it' : 'them'}.`,
    objectives: plural('objective', 'objectives'),
    keyResults: plural('key result', 'key results'),
    findings: plural('finding', 'findings'),
    suggestions: plural('suggestion', 'suggestions'),
    title: 'OKR review',
    lineHead: 'Line',
    findingHead: 'Finding',
    before: 'Before',
    after: 'After',
    clean: 'Nothing to say about',
    annotationLimit: (shown, all) =>
      `GitHub shows ${shown} annotations of a kind; there are ${all} findings in all, and the log has every one.`,
    cutShort: (count) => `${plural('finding', 'findings')(count)} more did not fit in here; okr-lint shows them all.`,
    agentIntro:
      'Each finding: line:column severity rule: message (said once, then left out). Below it, what a suggestion makes of line N ("N>") or adds after it ("N+"). Ask people for what stands in [brackets]; do not invent it.',
  },
  de: {
    severity: {error: 'Fehler', warn: 'Warnung', info: 'Hinweis'},
    suggestion: 'Vorschlag:',
    fix: '--fix macht daraus:',
    noFindings: 'Keine Befunde',
    errors: plural('Fehler', 'Fehler'),
    warnings: plural('Warnung', 'Warnungen'),
    infos: plural('Hinweis', 'Hinweise'),
    suppressed: (count) => `${count} unterdrückt`,
    fixable: (count) => `${count} mit --fix behebbar`,
    fixed: (count, file) => `${count} behoben in ${file}`,
    baseline: (count, file) => `${plural('Befund', 'Befunde')(count)} in ${file}`,
    stale: (count) =>
      `${plural('Eintrag', 'Einträge')(count)} der Baseline ${count === 1 ? 'ist' : 'sind'} erledigt: --prune nimmt ${count === 1 ? 'ihn' : 'sie'} heraus`,
    files: (count, without) =>
      `${plural('Datei', 'Dateien')(count)}${without > 0 ? `, davon ${without} ohne OKRs` : ''}`,
    ignored: (count, names) =>
      `${plural('genannte Datei wurde', 'genannte Dateien wurden')(count)} ausgelassen, weil .gitignore oder „ignores“ in der Konfiguration es so will: ${names}. --no-ignore prüft sie trotzdem.`,
    objectives: plural('Objective', 'Objectives'),
    keyResults: plural('Key Result', 'Key Results'),
    findings: plural('Befund', 'Befunde'),
    suggestions: plural('Vorschlag', 'Vorschläge'),
    title: 'OKR-Durchsicht',
    lineHead: 'Zeile',
    findingHead: 'Befund',
    before: 'Vorher',
    after: 'Nachher',
    clean: 'Nichts zu sagen gibt es zu',
    annotationLimit: (shown, all) =>
      `GitHub zeigt höchstens ${shown} Anmerkungen je Art; insgesamt sind es ${all} Befunde, und alle stehen im Protokoll.`,
    cutShort: (count) =>
      `${plural('weiterer Befund hatte', 'weitere Befunde hatten')(count)} hier keinen Platz; okr-lint zeigt alle.`,
    agentIntro:
      'Je Befund: Zeile:Spalte Schwere Regel: Text (nur beim ersten Mal). Darunter, was ein Vorschlag aus Zeile N macht („N>“) oder danach einfügt („N+“). Was in [Klammern] steht, wissen nur die Beteiligten: nachfragen, nicht erfinden.',
  },
}
