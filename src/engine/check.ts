import type {Finding, OkrDocument} from '../model/index.js'
import type {ActiveRule} from '../rule/index.js'
import {runRule} from '../rule/run-rule.js'
import type {DocumentSubject} from '../rule/subject.js'
import {subjectOf} from '../rule/subjects.js'
import {workspaceOf} from '../workspace/index.js'
import {checkAcross} from './across.js'
import {type CheckedDocument, findingOf, guarded, inOrder, runOf, speaksIn} from './report.js'

export interface CheckOptions extends Omit<CheckedDocument, 'document' | 'rules'> {
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

/**
 * Runs the rules over documents that belong together, each with its own rules.
 *
 * @returns for each document its findings, in the order of its text.
 */
export function checkWorkspace(
  documents: readonly CheckedDocument[],
  {complete, today}: {complete: boolean; today: () => string},
): Finding[][] {
  const subjects = documents.map(({document, language, vocabulary}) => subjectOf(document, language, vocabulary))
  const alone = documents.map((checked, index) => checkAlone(checked, today, subjects[index]))
  const graph = workspaceOf(
    documents.map(({document}) => document),
    complete,
  )
  const across = checkAcross(documents, graph, today, subjects)
  return documents.map(({document}, index) => inOrder([...(alone[index] ?? []), ...(across.get(document) ?? [])]))
}

/** The findings of all rules that need no other document. */
export function checkAlone(
  checked: CheckedDocument,
  today: () => string,
  subject: DocumentSubject = subjectOf(checked.document, checked.language, checked.vocabulary),
): Finding[] {
  const findings: Finding[] = []
  for (const active of checked.rules) {
    if (!speaksIn(checked, active)) continue
    guarded(active.rule.id, checked.onFailure, () =>
      runRule(active.rule, subject, {
        ...runOf(active, today),
        onReport: (report, own) => findings.push(findingOf(report, own, active, checked)),
      }),
    )
  }
  return findings
}
