import type {KeyResult, Objective, OkrDocument} from '../model/index.js'
import {type Goal, linksOf, type NamedParent, type Owner, type Workspace, workspaceOf} from '../workspace/index.js'
import type {DocumentSubject, KeyResultSubject, ObjectiveSubject} from './subject.js'

export type {Goal, NamedParent, Owner} from '../workspace/index.js'
export {isSameCycle, LEVELS, referenceIn} from '../workspace/index.js'

/** Several documents together, as rules see them. */
export interface WorkspaceSubject {
  documents: readonly DocumentSubject[]
  /** The sets of all documents with unit, level and cycle. */
  owners: readonly Owner[]
  goals: readonly Goal[]
  /** The whole organisation is there; otherwise a rule speaks only about what the documents themselves decide. */
  complete: boolean
  /** What each goal names as its parent. */
  parents: readonly NamedParent[]
  /** The parents that are known goals. */
  links: readonly {from: Goal; to: Goal}[]
  subjectOf(goal: Goal): ObjectiveSubject | KeyResultSubject | undefined
}

export function workspaceSubject(documents: readonly DocumentSubject[], complete: boolean): WorkspaceSubject {
  const workspace: Workspace = workspaceOf(
    documents.map(({source}): OkrDocument => source),
    complete,
  )
  const subjects = new Map<Objective | KeyResult, ObjectiveSubject | KeyResultSubject>()
  for (const {objectives, keyResults} of documents.flatMap(({sets}) => sets)) {
    for (const subject of [...objectives, ...keyResults]) subjects.set(subject.statement, subject)
  }
  return {
    ...workspace,
    documents,
    links: linksOf(workspace),
    subjectOf: ({statement}) => subjects.get(statement),
  }
}
