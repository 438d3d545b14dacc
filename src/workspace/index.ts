import type {Field, OkrDocument} from '../model/index.js'
import type {Goal} from './goals.js'
import {createGraph, type Workspace} from './graph.js'

export {type Dependency, isConfirmed} from './dependencies.js'
export {bareName, type Goal, type Owner} from './goals.js'
export {createGraph, type NamedParent, type Workspace} from './graph.js'
export {referenceIn} from './reference.js'
export {isSameCycle, LEVEL_WORDS, LEVELS} from './scope.js'
export {wordsOf} from './text.js'

/** The alignment graph of documents that stay as they are, in their order. */
export function workspaceOf(documents: readonly OkrDocument[], complete: boolean): Workspace {
  const graph = createGraph(complete)
  for (const [index, document] of documents.entries()) graph.put(String(index).padStart(9, '0'), document)
  return graph.view()
}

/** The goals that each goal supports, where they are known. */
export function linksOf({parents}: Pick<Workspace, 'parents'>): {from: Goal; to: Goal; field: Field}[] {
  return parents.flatMap(({from, field, resolution}) =>
    resolution.kind === 'goal' ? [{from, to: resolution.goal, field}] : [],
  )
}
