import {
  type Finding,
  type Language,
  type OkrDocument,
  type Piece,
  SEVERITIES,
  type Severity,
  type Span,
  type Statement,
  sourceSpan,
  statementsOf,
  type Vocabulary,
} from '../model/index.js'
import {editsFor} from '../parse/write.js'
import type {ActiveRule} from '../rule/index.js'
import {render} from '../rule/render.js'
import {type AnyReport, type Place, runRule, runWorkspaceRule} from '../rule/run-rule.js'
import type {DocumentSubject} from '../rule/subject.js'
import {subjectOf} from '../rule/subjects.js'
import {workspaceSubject} from '../rule/workspace.js'
import {ignores} from './ignore.js'

export interface CheckOptions {
  /** The language of the wording; `undefined` where okr-lint cannot judge it, then only structural rules speak. */
  language: Language | undefined
  /** The language of the messages. */
  locale: Language
  /** The organisation's own words. */
  vocabulary?: Vocabulary
  /** The day on which the document is judged, as an ISO date; see `RuleContext`. */
  today: () => string
}

/** Runs the rules over one document, as if there were no others. Findings come in the order of the text. */
export function check(
  document: OkrDocument,
  rules: readonly ActiveRule[],
  {today, ...options}: CheckOptions,
): Finding[] {
  const [findings = []] = checkWorkspace([{document, rules, ...options}], {complete: false, today})
  return findings
}

/** A document with the rules that its config turns on. */
export interface CheckedDocument extends Pick<CheckOptions, 'language' | 'locale' | 'vocabulary'> {
  document: OkrDocument
  rules: readonly ActiveRule[]
}

/**
 * Runs the rules over documents that belong together, each with its own rules. A rule on the workspace runs once for
 * every setting that it has, and reports only into documents with that setting.
 *
 * @returns for each document its findings, in the order of its text.
 */
export function checkWorkspace(
  documents: readonly CheckedDocument[],
  {complete, today}: {complete: boolean; today: () => string},
): Finding[][] {
  const subjects = documents.map(({document, language, vocabulary}) => subjectOf(document, language, vocabulary))
  const findings = documents.map((checked, index) => {
    const subject = subjects[index]
    return subject ? checkAlone(checked, subject, today) : []
  })
  const across = [...new Set(documents.flatMap(({rules}) => rules))].filter(({rule}) => rule.workspace)
  if (across.length > 0) {
    const workspace = workspaceSubject(subjects, complete)
    const homes = homesOf(documents)
    for (const active of across) {
      runWorkspaceRule(active.rule, workspace, {
        ...runOf(active, today),
        onReport: (report, own) => {
          const place = report.on ?? own
          const home = place === 'document' ? 0 : (homes.get(place) ?? 0)
          const checked = documents[home]
          if (!checked?.rules.includes(active) || !speaksIn(checked, active)) return
          if (place !== 'document' && 'segments' in place && !runOf(active, today).reads(place)) return
          findings[home]?.push(findingOf(report, own, active, checked.document, checked.locale))
        },
      })
    }
  }
  return findings.map((own) =>
    own.sort((a, b) => a.span.start - b.span.start || compare(a.ruleId ?? '', b.ruleId ?? '')),
  )
}

function checkAlone(checked: CheckedDocument, subject: DocumentSubject, today: () => string): Finding[] {
  const findings: Finding[] = []
  for (const active of checked.rules) {
    if (!speaksIn(checked, active)) continue
    runRule(active.rule, subject, {
      ...runOf(active, today),
      onReport: (report, own) => findings.push(findingOf(report, own, active, checked.document, checked.locale)),
    })
  }
  return findings
}

/** In a third language only rules on structure speak. */
const speaksIn = ({language}: CheckedDocument, {rule}: ActiveRule) => language !== undefined || rule.structural === true

const runOf = ({options, ignore}: ActiveRule, today: () => string) => ({
  options,
  today,
  reads: ({state, text}: Statement) => state !== 'dropped' && !ignores(ignore, text),
})

/** In which document each statement and set stands. */
function homesOf(documents: readonly CheckedDocument[]): Map<object, number> {
  const homes = new Map<object, number>()
  for (const [index, {document}] of documents.entries()) {
    for (const place of [...document.sets, ...statementsOf(document)]) homes.set(place, index)
  }
  return homes
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function findingOf(
  {id, data, at, on, atMost, suggest = []}: AnyReport,
  own: Place,
  {rule, severity}: ActiveRule,
  document: OkrDocument,
  locale: Language,
): Finding {
  return {
    ruleId: rule.id,
    severity: atMost ? lower(severity, atMost) : severity,
    message: render(rule.messages[id], locale, data),
    span: spanOf(on ?? own, at, document),
    suggestions: suggest.flatMap(({id: title, data: titleData, changes}) => {
      const edits = editsFor(document, changes)
      return edits ? [{title: render(rule.messages[title], locale, titleData), edits}] : []
    }),
  }
}

const lower = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b)

function spanOf(place: Place, at: Piece | undefined, {text}: OkrDocument): Span {
  if (place === 'document') return firstLine(text)
  if ('objectives' in place) return place.heading ?? firstLine(text)
  if (!('segments' in place)) return place
  if (!at) return place.span
  const span = sourceSpan(place, at.start, at.end)
  // A statement may run over several lines. People look for it where it starts, so its findings stand there.
  const lineBreak = /[\r\n]/.exec(text.slice(place.span.start, span.start))
  return lineBreak ? {start: place.span.start, end: place.span.start + lineBreak.index} : span
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/)
  return {start: 0, end: end < 0 ? text.length : end}
}
