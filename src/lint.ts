import {presets, rules} from '../rules/index.js'
import type {Config} from './config/config.js'
import {rulesKnownTo} from './config/layers.js'
import {resolveRules} from './config/resolve.js'
import {addedLanguagesOf, vocabularyOf} from './config/vocabulary.js'
import {type CheckedDocument, check, type OnFailure} from './engine/index.js'
import type {Silenced} from './engine/silence.js'
import {
  addedLanguageIn,
  addedLanguageOf,
  documentLanguage,
  prepare,
  statementLanguage,
  vocabularyIn,
} from './language/index.js'
import {
  type Edit,
  type Finding,
  keyResultsOf,
  type Language,
  type LineIndex,
  lineIndex,
  NO_VOCABULARY,
  type OkrDocument,
  objectivesOf,
  type RelatedPlace,
  type Severity,
  type Span,
  type Statement,
  type Suppression,
  statementsOf,
  type Vocabulary,
} from './model/index.js'
import {parse} from './parse/index.js'
import {asksMetric} from './rule/asks-metric.js'
import type {ActiveRule} from './rule/index.js'
import {type Timed, timedRule} from './rule/timed-rule.js'

export type {Timed}
export {presets, rules}

/** What a text without a file is called in results. */
export const NAMELESS = '<text>'

/** A finding as people and tools read it: lines and columns start at 1, columns and ranges are UTF-16 units. */
export interface LintMessage {
  /** `null` where the file itself is the matter: it cannot be read as meant, or its language is unknown. */
  ruleId: string | null
  severity: Severity
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  /** The statement or heading that it is about; it tells the finding again where the text has moved. */
  about?: string
  suggestions: {title: string; edits: Edit[]}[]
  /** What `--fix` does about it; absent where only a person can tell. */
  fix?: {edits: Edit[]}
  /** Where else to look; absent where the finding is about one place. */
  relatedLocations?: RelatedLocation[]
}

/** A second place that a finding is about, maybe in another file. */
export interface RelatedLocation {
  filePath: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
}

/** A finding that is not shown, and why. */
export interface SuppressedMessage extends LintMessage, Suppression {}

export interface LintResult {
  filePath: string
  /** Absent where it is neither English nor German. */
  language?: Language
  messages: LintMessage[]
  errorCount: number
  warningCount: number
  infoCount: number
  suppressedMessages: SuppressedMessage[]
  /** The text that was linted; the offsets of all edits refer to it. */
  source: string
  objectiveCount: number
  keyResultCount: number
}

export interface LintOptions {
  /** Tells the format by its ending, and unit, level and cycle by its folders. */
  filePath?: string
  /** What holds beside the defaults; the library reads no config files, see `okr-lint/node`. */
  config?: Config
  /** The day on which the document is judged, `2027-05-03`; by default the one on the computer's clock. */
  today?: string
}

/**
 * The rules that a config turns on.
 *
 * @throws ConfigError when the config names something that does not exist.
 */
export const resolveConfig = (config: Config): Promise<ActiveRule[]> => resolveRules(config, rules, presets)

/** Lints documents one after the other with rules that were resolved once. */
export type Linter = (text: string, options?: Pick<LintOptions, 'filePath' | 'today'>) => Promise<LintResult>

/** @throws ConfigError when the config names something that does not exist. */
export async function createLinter(config: Config = {}): Promise<Linter> {
  const {active, ...settings} = await settingsOf(config)
  return async (text, options = {}) => lintDocument(await parse(text, options), active, {...settings, ...options})
}

/** @throws ConfigError when the config names something that does not exist. */
export async function settingsOf(config: Config, timed?: Timed): Promise<LintSettings & {active: ActiveRule[]}> {
  const resolved = await resolveConfig(config)
  const active = timed ? resolved.map((each) => ({...each, rule: timedRule(each.rule, timed)})) : resolved
  return {...config, vocabulary: vocabularyOf(config), active}
}

/**
 * Lints one document.
 *
 * @throws ConfigError when the config names something that does not exist.
 */
export async function lintText(text: string, {config, ...options}: LintOptions = {}): Promise<LintResult> {
  const lint = await createLinter(config)
  return lint(text, options)
}

/** What holds for a document beside its rules. */
export interface LintSettings extends Pick<Config, 'language' | 'locale' | 'directives' | 'phraseRules' | 'plugins'> {
  vocabulary?: Vocabulary
  /** See `LintOptions`. */
  today?: string
  onFailure?: OnFailure | undefined
  /** All documents of the organisation have been seen with it. */
  complete?: boolean
}

/** Lints a document that has been parsed, with rules that have been resolved, as if there were no others. */
export async function lintDocument(
  document: OkrDocument,
  active: readonly ActiveRule[],
  settings: LintSettings,
): Promise<LintResult> {
  const {checked, findings} = await prepared(document, active, settings)
  const all = [...findings, ...check(document, active, {...checked, today: dayIn(settings)})]
  return resultFor(checked, all, settings)
}

export const dayIn =
  ({today}: LintSettings) =>
  (): string =>
    today ?? localDay(new Date())

/** Tells the language of a document, loads what its rules will ask for, and says what stands in the way of reading it. */
export async function prepared(
  document: OkrDocument,
  rules: readonly ActiveRule[],
  {language: configured, locale, vocabulary: own = NO_VOCABULARY, plugins = [], onFailure}: LintSettings,
): Promise<{checked: CheckedDocument; findings: Finding[]}> {
  const added = configured ? undefined : addedLanguageIn(document, addedLanguagesOf({plugins}))
  const vocabulary = added ? vocabularyIn(added, own) : own
  // What suggestions write into a document in a language of a plugin, they write in English.
  const detected = configured ?? (added ? 'en' : documentLanguage(document))
  const language = detected === 'other' ? undefined : detected
  if (language) await prepareFor(document, rules, language, vocabulary)
  const messages = locale ? undefined : added?.messages
  return {
    checked: {document, rules, language, locale: locale ?? language ?? 'en', vocabulary, onFailure, messages},
    findings: [...problems(document, locale ?? language ?? 'en'), ...unknownLanguage(document, language, locale)],
  }
}

/** Takes out what the document silences, and counts the rest. */
export async function resultFor(
  {document, rules, language, locale, vocabulary = NO_VOCABULARY}: CheckedDocument,
  findings: Finding[],
  settings: LintSettings,
): Promise<LintResult> {
  const silenced = await silencedIn(document, findings, rules, {...settings, locale})
  return {...resultOf(document, silenced), ...(language && !addedLanguageOf(vocabulary) && {language})}
}

/** The ids of all rules that there are for a config, its own and those of its plugins included. */
export const ruleIdsOf = (config: Pick<Config, 'phraseRules' | 'plugins'>): readonly string[] =>
  rulesKnownTo(config, {rules, presets})

/** Follows the directives of a document; most have none. */
async function silencedIn(
  document: OkrDocument,
  findings: Finding[],
  active: readonly ActiveRule[],
  {directives, locale, complete, ...own}: LintSettings & {locale: Language},
): Promise<Silenced> {
  if (document.directives.length === 0) return {findings, suppressed: []}
  const {silence} = await import('./engine/silence.js')
  const {forbid = false, unused = 'warn', unknown = 'warn', reasonless = 'warn'} = directives ?? {}
  return silence(document, findings, {
    locale,
    known: ruleIdsOf(own),
    // Where other documents are missing, a rule on the workspace has not seen all that it needs.
    ran: (id) => active.some(({rule}) => rule.id === id && (complete || !rule.workspace)),
    forbid,
    levels: {unused, unknown, reasonless},
  })
}

/** The ISO date where the computer is; that of UTC may be a day off. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** Loads what reading the statements takes, and the metrics where a rule is going to look one up. */
async function prepareFor(
  document: OkrDocument,
  active: readonly ActiveRule[],
  language: Language,
  vocabulary: Vocabulary,
): Promise<void> {
  const textsOf = (statements: readonly Statement[], kind: 'objective' | 'keyResult') =>
    statements.map(({text}) => ({text, kind, language: statementLanguage(text, language)}))
  const texts = [...textsOf(objectivesOf(document), 'objective'), ...textsOf(keyResultsOf(document), 'keyResult')]
  const rules = active.map(({rule}) => rule)
  await prepare(texts, (facts, {kind}) => asksMetric(rules, kind, facts), vocabulary)
}

const problems = (document: OkrDocument, locale: Language): Finding[] =>
  document.problems.map(({message, span}) => ({
    ruleId: null,
    severity: 'error',
    message: message[locale],
    span,
    suggestions: [],
  }))

const LANGUAGE_NOTE: Record<Language, string> = {
  en: 'This document is in neither English nor German, so only its structure was checked, not its wording. If that is a mistake, set "language" in the config or the front matter.',
  de: 'Dieses Dokument ist weder deutsch noch englisch; geprüft wurde nur der Aufbau, nicht die Formulierung. Falls das nicht stimmt, setz „language“ in der Konfiguration oder im Front Matter.',
}

function unknownLanguage(document: OkrDocument, language: Language | undefined, locale: Language = 'en'): Finding[] {
  if (language || statementsOf(document).length === 0) return []
  const span = {start: 0, end: 0}
  return [{ruleId: null, severity: 'info', message: LANGUAGE_NOTE[locale], span, suggestions: []}]
}

function resultOf(document: OkrDocument, {findings, suppressed}: Silenced): LintResult {
  const lines = lineIndex(document.text)
  const messageOf = ({ruleId, severity, message, span, about, suggestions, fix, related}: Finding): LintMessage => ({
    ruleId,
    severity,
    ...range(lines, span),
    message,
    ...(about !== undefined && {about}),
    suggestions,
    ...(fix && {fix}),
    ...(related && {relatedLocations: related.map(locationOf)}),
  })
  const messages = findings.map(messageOf)
  const count = (severity: Severity) => messages.filter((message) => message.severity === severity).length
  return {
    filePath: document.filePath ?? NAMELESS,
    messages,
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
    suppressedMessages: suppressed.map(({finding, suppression}) => ({...messageOf(finding), ...suppression})),
    source: document.text,
    objectiveCount: objectivesOf(document).length,
    keyResultCount: keyResultsOf(document).length,
  }
}

function range(lines: LineIndex, span: Span) {
  const start = lines.position(span.start)
  const end = lines.position(span.end)
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

const locationOf = ({document: {filePath = NAMELESS, text}, span, message}: RelatedPlace): RelatedLocation => ({
  filePath,
  ...range(lineIndex(text), span),
  message,
})
