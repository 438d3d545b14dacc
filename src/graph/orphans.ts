import type {Field} from '../model/index.js'
import type {Goal} from '../workspace/index.js'
import type {GraphEdge, GraphObjective} from './graph.js'

/**
 * A goal is an orphan where it names nothing that it is for. At the top of the organisation none is; where the level
 * is unknown only one that nobody builds on, beside others that do name a parent.
 */
export function withOrphans(
  nodes: readonly GraphObjective[],
  edges: readonly GraphEdge[],
  goals: readonly Goal[],
): GraphObjective[] {
  const naming = new Set(edges.map(({from}) => from))
  const named = new Set(edges.map(({to}) => to))
  return nodes.map((node, index) => {
    const {id, level, state} = node
    const isExempt = level === 'company' || level === 'person' || isIndependent(goals[index])
    const isAsked = level !== undefined || (edges.length > 0 && !named.has(id))
    return {...node, orphan: state !== 'dropped' && !isExempt && isAsked && !naming.has(id)}
  })
}

const isIndependent = (goal: Goal | undefined): boolean =>
  [goal?.statement, goal?.owner.set, goal?.owner.document].some((place) => isYes(place?.fields.independent))

const isYes = (field: Field | undefined) => field !== undefined && !/^(?:false|no|nein)$/i.test(field.value.trim())
