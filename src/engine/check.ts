import {
  type Finding,
  type Language,
  type OkrDocument,
  type OkrSet,
  type Piece,
  SEVERITIES,
  type Severity,
  type Span,
  type Statement,
  sourceSpan,
} from '../model/index.js'
import {editsFor} from '../parse/write.js'
import type {ActiveRule, Report, RuleContext} from '../rule/index.js'
import {render} from '../rule/render.js'
import {subjectOf} from '../rule/subjects.js'
import {ignores} from './ignore.js'

export interface CheckOptions {
  /** The language of the wording; `undefined` where okr-lint cannot judge it, then only structural rules speak. */
  language: Language | undefined
  /** The language of the messages. */
  locale: Language
}

/** Runs the rules over one document. Findings come in the order of the text. */
export function check(document: OkrDocument, rules: readonly ActiveRule[], options: CheckOptions): Finding[] {
  const subject = subjectOf(document, options.language)
  const findings: Finding[] = []
  for (const active of rules) {
    const {rule} = active
    if (!options.language && !rule.structural) continue
    const contextFor = (own: Statement | OkrSet | 'document') => ruleContext(active, own, document, options, findings)
    const isRead = ({state, text}: Statement) => state !== 'dropped' && !ignores(active.ignore, text)

    rule.document?.(subject, contextFor('document'))
    for (const set of subject.sets) {
      rule.set?.(set, contextFor(set.set))
      for (const objective of set.objectives) {
        if (rule.objective && isRead(objective.statement)) rule.objective(objective, contextFor(objective.statement))
      }
      for (const keyResult of set.keyResults) {
        if (rule.keyResult && isRead(keyResult.statement)) rule.keyResult(keyResult, contextFor(keyResult.statement))
      }
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || compare(a.ruleId ?? '', b.ruleId ?? ''))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

// biome-ignore lint/suspicious/noExplicitAny: the engine runs rules of any data and options.
type AnyContext = RuleContext<any, any, any>

function ruleContext(
  {rule, severity, options}: ActiveRule,
  own: Statement | OkrSet | 'document',
  document: OkrDocument,
  {locale}: CheckOptions,
  findings: Finding[],
): AnyContext {
  return {
    options,
    write: (id: string, language: Language, data?: unknown) => render(rule.texts?.[id], language, data),
    report({id, data, at, on, atMost, suggest = []}: Report<Record<string, unknown>>) {
      const place = on ?? own
      findings.push({
        ruleId: rule.id,
        severity: atMost ? lower(severity, atMost) : severity,
        message: render(rule.messages[id], locale, data),
        span: spanOf(place, at, document),
        suggestions: suggest.flatMap(({id: title, data: titleData, changes}) => {
          const edits = editsFor(document, changes)
          return edits ? [{title: render(rule.messages[title], locale, titleData), edits}] : []
        }),
      })
    },
  }
}

const lower = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b)

function spanOf(place: Statement | OkrSet | 'document', at: Piece | undefined, {text}: OkrDocument): Span {
  if (place === 'document') return firstLine(text)
  if (!('segments' in place)) return place.heading ?? firstLine(text)
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
