import type {Language, OkrDocument} from '../model/index.js'
import {type Dependency, type Goal, linksOf, type NamedParent, type Owner, type Workspace} from '../workspace/index.js'
import {remembered} from './remembered.js'
import type {DocumentSubject, KeyResultSubject, ObjectiveSubject} from './subject.js'

export type {Dependency, Goal, NamedParent, Owner} from '../workspace/index.js'
export {bareName, isConfirmed, isSameCycle, LEVEL_WORDS, LEVELS, referenceIn, wordsOf} from '../workspace/index.js'

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
  /** The language of the document in which a goal stands; English where it is neither. */
  languageOf(goal: Goal): Language
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
  return {
    ...workspace,
    documents: [...documents.values()],
    links,
    above: (goal) => above.get(goal) ?? [],
    languageOf: ({owner}) => documents.get(owner.document)?.language ?? 'en',
    subjectOf({statement, owner}) {
      const document = documents.get(owner.document)
      return document && statementsOf(document).get(statement)
    },
  }
}

const statementsOf = remembered(
  ({sets}: DocumentSubject) =>
    new Map(
      sets.flatMap(({objectives, keyResults}) =>
        [...objectives, ...keyResults].map((one) => [one.statement, one] as const),
      ),
    ),
)
