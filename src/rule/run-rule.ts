import type {Language, OkrSet, Span, Statement} from '../model/index.js'
import type {Report, Rule, RuleContext} from './define-rule.js'
import {render} from './render.js'
import type {DocumentSubject} from './subject.js'
import type {WorkspaceSubject} from './workspace.js'

/** What a rule may be about where its report names nothing else. */
export type Place = Statement | OkrSet | Span | 'document'

// biome-ignore lint/suspicious/noExplicitAny: whoever runs rules meets any data.
export type AnyReport = Report<any>

export interface Run {
  options: object
  /** See `RuleContext`. */
  today: () => string
  /** Whether the rule is shown this statement. */
  reads(statement: Statement): boolean
  /** Hears each report with the subject that the rule was reading. */
  onReport(report: AnyReport, own: Place): void
}

/** Shows a rule everything that it asks for in one document. */
export function runRule(rule: Rule, document: DocumentSubject, run: Run): void {
  const {reads} = run
  const contextFor = (own: Place) => contextOf(rule, own, run)
  rule.document?.(document, contextFor('document'))
  for (const set of document.sets) {
    rule.set?.(set, contextFor(set.set))
    for (const objective of set.objectives) {
      if (rule.objective && reads(objective.statement)) rule.objective(objective, contextFor(objective.statement))
    }
    for (const keyResult of set.keyResults) {
      if (rule.keyResult && reads(keyResult.statement)) rule.keyResult(keyResult, contextFor(keyResult.statement))
    }
  }
}

/** Shows a rule all documents at once. */
export function runWorkspaceRule(rule: Rule, workspace: WorkspaceSubject, run: Run): void {
  rule.workspace?.(workspace, contextOf(rule, 'document', run))
}

// biome-ignore lint/suspicious/noExplicitAny: the wordings and options are the rule's own.
const contextOf = (rule: Rule, own: Place, {options, today, onReport}: Run): RuleContext<any, any, any> => ({
  options,
  today,
  write: (id: string, language: Language, data?: unknown) => render(rule.texts?.[id], language, data),
  report: (report) => onReport(report, own),
})
