import {
  type Finding,
  type Language,
  type OkrDocument,
  type Piece,
  SEVERITIES,
  type Severity,
  type Span,
  sourceSpan,
} from '../model/index.js'
import {editsFor} from '../parse/write.js'
import type {ActiveRule} from '../rule/index.js'
import {render} from '../rule/render.js'
import {type AnyReport, type Place, runRule} from '../rule/run-rule.js'
import {subjectOf} from '../rule/subjects.js'
import {ignores} from './ignore.js'

export interface CheckOptions {
  /** The language of the wording; `undefined` where okr-lint cannot judge it, then only structural rules speak. */
  language: Language | undefined
  /** The language of the messages. */
  locale: Language
  /** The day on which the document is judged, as an ISO date. */
  today: string
}

/** Runs the rules over one document. Findings come in the order of the text. */
export function check(document: OkrDocument, rules: readonly ActiveRule[], options: CheckOptions): Finding[] {
  const subject = subjectOf(document, options.language)
  const findings: Finding[] = []
  for (const active of rules) {
    const {rule, ignore} = active
    if (!options.language && !rule.structural) continue
    runRule(rule, subject, {
      options: active.options,
      today: options.today,
      reads: ({state, text}) => state !== 'dropped' && !ignores(ignore, text),
      onReport: (report, own) => findings.push(findingOf(report, own, active, document, options.locale)),
    })
  }
  return findings.sort((a, b) => a.span.start - b.span.start || compare(a.ruleId ?? '', b.ruleId ?? ''))
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
