import type {OkrDocument, Statement} from '../model/index.js'
import {type Dependency, type Goal, linksOf, type NamedParent, type Owner, type Workspace} from '../workspace/index.js'
import type {DocumentSubject, KeyResultSubject, ObjectiveSubject} from './subject.js'

export type {Dependency, Goal, NamedParent, Owner} from '../workspace/index.js'
export {isConfirmed, isSameCycle, LEVEL_WORDS, LEVELS, referenceIn} from '../workspace/index.js'

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
  /** What units need of one another. */
  dependencies: readonly Dependency[]
  /** The known goals that a goal names as its parents. */
  above(goal: Goal): readonly Goal[]
  /** Read when first asked for, document by document: rules look at the goals first. */
  subjectOf(goal: Goal): ObjectiveSubject | KeyResultSubject | undefined
}

/** @param documents the subject of each document in the graph. */
export function workspaceSubject(
  workspace: Workspace,
  documents: ReadonlyMap<OkrDocument, DocumentSubject>,
): WorkspaceSubject {
  const links = linksOf(workspace)
  const above = new Map<Goal, Goal[]>()
  for (const {from, to} of links) {
    const known = above.get(from)
    if (known) known.push(to)
    else above.set(from, [to])
  }
  const subjects = new Map<DocumentSubject, Map<Statement, ObjectiveSubject | KeyResultSubject>>()
  return {
    ...workspace,
    documents: [...documents.values()],
    links,
    above: (goal) => above.get(goal) ?? [],
    subjectOf({statement, owner}) {
      const document = documents.get(owner.document)
      if (!document) return undefined
      const known = subjects.get(document) ?? statementsOf(document)
      subjects.set(document, known)
      return known.get(statement)
    },
  }
}

const statementsOf = ({sets}: DocumentSubject) =>
  new Map(
    sets.flatMap(({objectives, keyResults}) =>
      [...objectives, ...keyResults].map((one) => [one.statement, one] as const),
    ),
  )
