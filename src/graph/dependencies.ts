import type {Owner, Workspace} from '../workspace/index.js'
import {objectiveOf} from './edges.js'
import type {GraphEdge, GraphUnit} from './graph.js'

/**
 * What goals and units need of other units, each pair once; agreed where it is so anywhere.
 *
 * @param ids the id of each objective that is shown.
 */
export function dependenciesOf(
  {dependencies}: Workspace,
  ids: ReadonlyMap<unknown, string>,
  unitOf: ReadonlyMap<Owner, GraphUnit>,
): GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const {from: owner, to: other, goal, confirmed} of dependencies) {
    const own = unitOf.get(owner)?.id
    const from = (goal && ids.get(objectiveOf(goal))) ?? own
    const to = unitOf.get(other)?.id
    if (from === undefined || to === undefined || own === to) continue
    const known = edges.get(`${from} ${to}`)
    edges.set(`${from} ${to}`, {from, to, kind: 'depends-on', confirmed: confirmed || known?.confirmed === true})
  }
  return [...edges.values()]
}
