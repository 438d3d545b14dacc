import type {GoalDraft, ObjectiveDraft} from '../markdown/goals.js'
import {normal, OBJECTIVE_ID, RESULT_IDS} from './keys.js'
import type {DataNode} from './node.js'
import type {DataScope} from './notes.js'

/** Ids that lead from one list to another: of the key results of an objective, of the objective of a key result. */
export type Ids = ReadonlyMap<GoalDraft, readonly string[]>

interface Lists {
  objectives: readonly {draft: ObjectiveDraft}[]
  keyResults: {draft: GoalDraft; scope: DataScope}[]
}

/** Puts key results that stand in a list of their own below the objective that an id joins them with. */
export function join({objectives, keyResults}: Lists, ids: Ids): void {
  if (ids.size === 0) return
  const byId = new Map(objectives.flatMap(({draft}) => (draft.fields.id ? [[draft.fields.id.value, draft]] : [])))
  const byResult = new Map(objectives.flatMap(({draft}) => (ids.get(draft) ?? []).map((id) => [id, draft])))
  const alone = keyResults.filter(({draft}) => {
    const [above] = ids.get(draft) ?? []
    const objective = byId.get(above ?? '') ?? byResult.get(draft.fields.id?.value ?? '')
    objective?.keyResults.push(draft)
    return objective === undefined
  })
  keyResults.splice(0, keyResults.length, ...alone)
  for (const {draft} of objectives)
    if (draft.keyResults.length === 0 && ids.has(draft)) draft.hasResultsElsewhere = true
}

/** The ids in a goal that lead to another list. */
export function idsIn(node: DataNode, kind: GoalDraft['kind']): string[] {
  if (node.kind !== 'map') return []
  const pattern = kind === 'objective' ? RESULT_IDS : OBJECTIVE_ID
  return node.entries.flatMap(({key, value}) => (pattern.test(normal(key)) ? textsIn(value) : []))
}

const textsIn = (node: DataNode): string[] =>
  node.kind === 'scalar' ? [node.text.text] : node.kind === 'list' ? node.items.flatMap(textsIn) : []
