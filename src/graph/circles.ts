import type {GraphEdge} from './graph.js'
import {strongGroups} from './strong-groups.js'

/** Marks the edges along which goals support each other in a circle: both ends can be reached from each other. */
export function withCircles(edges: readonly GraphEdge[]): GraphEdge[] {
  const above = new Map<string, string[]>()
  for (const {from, to, kind} of edges) {
    if (kind !== 'contributes-to') continue
    const known = above.get(from)
    if (known) known.push(to)
    else above.set(from, [to])
  }
  const groupOf = strongGroups(above)
  return edges.map((edge) => {
    const {from, to, kind} = edge
    const isCircular = kind === 'contributes-to' && (from === to || groupOf.get(from) === groupOf.get(to))
    return isCircular ? {...edge, circular: true} : edge
  })
}
