import type {Finding, OkrDocument} from '../model/index.js'
import {remembered} from '../rule/remembered.js'
import {runWorkspaceRule} from '../rule/run-rule.js'
import type {DocumentSubject} from '../rule/subject.js'
import {subjectOf} from '../rule/subjects.js'
import {workspaceSubject} from '../rule/workspace.js'
import type {Workspace} from '../workspace/index.js'
import {type CheckedDocument, findingOf, guarded, runOf, speaksIn} from './report.js'

/**
 * Runs the rules on the workspace. Each runs once for every setting that it has, and reports only into documents with
 * that setting.
 *
 * @param graph of exactly these documents.
 * @param subjects the documents as rules see them, where they are known already.
 * @returns the findings of each document, in no order; a document without any is left out.
 */
export function checkAcross(
  documents: readonly CheckedDocument[],
  graph: Workspace,
  today: () => string,
  subjects: readonly DocumentSubject[] = [],
): Map<OkrDocument, Finding[]> {
  const findings = new Map<OkrDocument, Finding[]>()
  const across = [...new Set([...new Set(documents.map(({rules}) => rules))].flat())].filter(({rule}) => rule.workspace)
  if (across.length === 0) return findings
  const workspace = workspaceSubject(
    graph,
    new Map(documents.map((checked, index) => [checked.document, subjects[index] ?? subjectFor(checked)])),
  )
  const checkedBy = new Map(documents.map((checked) => [checked.document, checked]))
  const homes = homesIn(graph)
  for (const active of across) {
    const run = runOf(active, today)
    guarded(active.rule.id, documents[0]?.onFailure, () =>
      runWorkspaceRule(active.rule, workspace, {
        ...run,
        onReport(report, own) {
          const place = report.on ?? own
          const home = place === 'document' ? documents[0]?.document : homes.get(place)
          const checked = home && checkedBy.get(home)
          if (!checked?.rules.includes(active) || !speaksIn(checked, active)) return
          if (place !== 'document' && 'segments' in place && !run.reads(place)) return
          const known = findings.get(checked.document)
          const finding = findingOf(report, own, active, checked, (other) => homes.get(other))
          if (known) known.push(finding)
          else findings.set(checked.document, [finding])
        },
      }),
    )
  }
  return findings
}

/** The same one until the document changes, so that what rules found in it is not asked for again. */
const subjectFor = remembered(({document, language, vocabulary}: CheckedDocument) =>
  subjectOf(document, language, vocabulary),
)

/** In which document each statement and set stands. */
function homesIn({owners}: Workspace): Map<object, OkrDocument> {
  const homes = new Map<object, OkrDocument>()
  for (const {document, set, goals} of owners) {
    homes.set(set, document)
    for (const {statement} of goals) homes.set(statement, document)
  }
  return homes
}
