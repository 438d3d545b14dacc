import type {Field, Fields} from '../../model/index.js'
import {fieldOf, isPlaceholder} from '../clean.js'
import type {GoalDraft, ObjectiveDraft} from '../markdown/goals.js'
import {draftOf, initiativesIn, keyResult} from './drafts.js'
import {idsIn, join} from './joined.js'
import {
  hasTwoLists,
  normal,
  OBJECTIVE_LIST,
  OBJECTIVE_TEXT,
  RESULT_IDS,
  RESULT_LIST,
  resultList,
  textOf,
} from './keys.js'
import type {DataNode, MapNode} from './node.js'
import {type DataScope, fieldsOf, keyScope, parentFields, rootScope, scopeOf} from './notes.js'

export interface DataGoals {
  /** What stands at the top. */
  fields: Fields
  objectives: {draft: ObjectiveDraft; scope: DataScope}[]
  keyResults: {draft: GoalDraft; scope: DataScope}[]
}

interface Search extends DataGoals {
  /** What an alias repeats is one thing, and is read once. */
  seen: Set<DataNode>
  ids: Map<GoalDraft, readonly string[]>
}

/** Finds objectives wherever they lie in the data, in the shapes that people use. */
export function dataGoals(root: DataNode): DataGoals {
  const scope = rootScope(root)
  const goals: Search = {fields: scope.fields, objectives: [], keyResults: [], seen: new Set(), ids: new Map()}
  visit(root, scope, goals, root.kind === 'list')
  join(goals, goals.ids)
  return goals
}

function visit(node: DataNode, scope: DataScope, goals: Search, listed: boolean): void {
  if (node.kind === 'scalar' || seenBefore(node, goals)) return
  if (node.kind === 'list') {
    for (const item of node.items) visit(item, scopeOf(item, scope), goals, listed)
    return
  }
  const results = resultList(node)
  if ((results && !hasTwoLists(node)) || (listed && /^o\d/i.test(textOf(node, OBJECTIVE_TEXT)?.text.text ?? ''))) {
    if (objective(node, scope, goals, undefined)) return
  }
  for (const {key, value} of node.entries) {
    const name = normal(key)
    const inner = {...scope, ...keyScope(key)}
    if (value.kind === 'scalar') {
      if (name === 'objective' && value.isText) objective(node, scope, goals, undefined)
    } else if (OBJECTIVE_LIST.test(name)) objectives(value, inner, goals, undefined, name)
    else if (RESULT_LIST.test(name) && value.kind === 'list') {
      for (const item of value.items) {
        const draft = keyResult(item)
        if (!draft) continue
        goals.keyResults.push({draft, scope})
        note(draft, item, goals)
      }
    } else visit(value, scopeOf(value, inner), goals, false)
  }
}

function objectives(node: DataNode, scope: DataScope, goals: Search, parent: Field | undefined, name: string): void {
  if (seenBefore(node, goals)) return
  if (node.kind === 'list') {
    for (const item of node.items) objectives(item, goalScope(item, scope), goals, parent, name)
    return
  }
  if (node.kind === 'scalar') {
    if (!node.isText || isPlaceholder(node.text.text) || name === 'results') return
    const draft = draftOf('objective', node, node, {})
    goals.objectives.push({
      draft: {
        ...draft,
        kind: 'objective',
        keyResults: [],
        weak: false,
        candidates: [],
        initiatives: [],
        parents: parent ? [parent] : [],
      },
      scope,
    })
    return
  }
  const own = resultList(node) !== undefined || node.entries.some(({key}) => RESULT_IDS.test(normal(key)))
  const text = textOf(node, OBJECTIVE_TEXT)
  if (text && (own || name !== 'results')) objective(node, scope, goals, parent)
  else if (!text && own) objective(node, scope, goals, parent)
  else if (name !== 'results') {
    // A mapping keyed by slug, quarter or team: its values are the objectives, or hold them.
    for (const {key, value} of node.entries) {
      if (value.kind === 'map') {
        const inner = {...scope, ...keyScope(key)}
        if (textOf(value, OBJECTIVE_TEXT)) objectives(value, goalScope(value, inner), goals, parent, name)
        else visit(value, inner, goals, false)
      } else if (
        value.kind === 'list' &&
        (OBJECTIVE_LIST.test(normal(key)) || keyScope(key).cycle || keyScope(key).level)
      ) {
        objectives(value, {...scope, ...keyScope(key)}, goals, parent, name)
      }
    }
  }
}

function objective(node: MapNode, scope: DataScope, goals: Search, parent: Field | undefined): boolean {
  const text = textOf(node, OBJECTIVE_TEXT)
  const results = resultList(node)
  const keyResults = itemsOf(results?.value).flatMap((item) => keyResult(item) ?? [])
  if (!text || isPlaceholder(text.text.text)) {
    for (const draft of keyResults) goals.keyResults.push({draft, scope})
    return keyResults.length > 0
  }
  const fields = fieldsOf(node, text)
  const named = parentFields(node)
  const work = [node, ...itemsOf(results?.value)].flatMap((one) => (one.kind === 'map' ? initiativesIn(one) : []))
  const draft: ObjectiveDraft = {
    ...draftOf('objective', text, node, fields),
    kind: 'objective',
    keyResults,
    weak: false,
    candidates: [],
    initiatives: work,
    parents: named.length > 0 || !parent ? named : [parent],
  }
  goals.objectives.push({draft, scope})
  note(draft, node, goals)
  const above = fields.id ?? fieldOf(text.text, text.span.start)
  for (const {key, value} of node.entries) {
    if (value.kind !== 'scalar' && value !== results?.value && OBJECTIVE_LIST.test(normal(key)))
      objectives(value, scope, goals, above, normal(key))
  }
  return true
}

function note(draft: GoalDraft, node: DataNode, {ids}: Search): void {
  const own = idsIn(node, draft.kind)
  if (own.length > 0) ids.set(draft, own)
}

function seenBefore(node: DataNode, {seen}: Search): boolean {
  if (node.kind === 'scalar' || !seen.has(node)) {
    seen.add(node)
    return false
  }
  return true
}

/** What an objective notes is its own; what a map around objectives notes is theirs. */
function goalScope(node: DataNode, above: DataScope): DataScope {
  const scope = scopeOf(node, above)
  const isGoal = node.kind === 'map' && textOf(node, OBJECTIVE_TEXT) !== undefined
  return isGoal ? {...scope, fields: above.fields, parents: above.parents} : scope
}

const itemsOf = (node: DataNode | undefined): DataNode[] =>
  node?.kind === 'list' ? node.items : node?.kind === 'map' ? node.entries.map(({value}) => value) : []
