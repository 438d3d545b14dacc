import type {Field, KeyResult, Objective} from '../model/index.js'
import type {Goal, NamedParent, Workspace} from '../workspace/index.js'
import type {GraphEdge, OutsideGoal} from './graph.js'

/**
 * What objectives and their key results name as their parents, each pair of goals once.
 *
 * @param ids the id of each objective that is shown.
 */
export function edgesOf(
  {parents}: Workspace,
  ids: ReadonlyMap<unknown, string>,
): {edges: GraphEdge[]; outside: OutsideGoal[]} {
  const edges = new Map<string, GraphEdge>()
  const outside = new Map<string, OutsideGoal>()
  for (const named of parents) {
    const from = ids.get(objectiveOf(named.from))
    if (from === undefined || named.field.value.trim() === '') continue
    const {resolution} = named
    const goal = resolution.kind === 'goal' ? resolution.goal : undefined
    // A key result that names its own objective says nothing that is not seen.
    if (goal && goal.statement !== named.from.statement && objectiveOf(goal) === named.from.objective?.statement)
      continue
    const to = (goal && ids.get(objectiveOf(goal))) ?? outsideIdOf(named, outside)
    const edge: GraphEdge = {
      from,
      to,
      kind: 'contributes-to',
      ...nameOf('fromKeyResult', named.from),
      ...(goal && nameOf('toKeyResult', goal)),
    }
    const key = `${from} ${to}`
    if (!edges.has(key)) edges.set(key, edge)
  }
  return {edges: [...edges.values()], outside: [...outside.values()]}
}

export const objectiveOf = ({statement, objective}: Goal): Objective | KeyResult => objective?.statement ?? statement

const nameOf = (key: 'fromKeyResult' | 'toKeyResult', {statement, ids}: Goal): Partial<GraphEdge> =>
  statement.kind === 'keyResult' ? {[key]: ids[0] ?? statement.text} : {}

/** Goals that name the same thing outside share it. */
function outsideIdOf({field, resolution}: NamedParent, outside: Map<string, OutsideGoal>): string {
  const text = resolution.kind === 'goal' ? resolution.goal.statement.text : field.value.trim()
  const kind = resolution.kind === 'goal' || resolution.kind === 'open' ? kindOf(field) : 'missing'
  const key = `${kind} ${text.toLowerCase()}`
  const known = outside.get(key) ?? {id: `x${outside.size + 1}`, kind, text}
  outside.set(key, known)
  return known.id
}

const kindOf = ({value}: Field): OutsideGoal['kind'] => (/^\s*\w+:\/\//.test(value) ? 'address' : 'text')
