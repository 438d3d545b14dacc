import type {Field, FieldName, Fields, Level} from '../../model/index.js'
import {fieldOf, isPlaceholder} from '../clean.js'
import {cycleIn} from '../cycle.js'
import {fieldName, levelOf} from '../fields.js'
import type {GoalDraft, ObjectiveDraft} from '../markdown/goals.js'
import {label} from '../markdown/labels.js'
import {join, slice, trim} from '../plain.js'
import {described} from './described.js'
import type {DataNode, Entry, MapNode, ScalarNode} from './node.js'

/** What is known of the unit and cycle at a place in the data. */
export interface DataScope {
  unit?: string
  level?: Level
  cycle?: string
}

export interface DataGoals {
  objectives: {draft: ObjectiveDraft; scope: DataScope}[]
  keyResults: {draft: GoalDraft; scope: DataScope}[]
  fields: Fields
}

const OBJECTIVE_LIST =
  /^(?:objectives?(?:list)?|okrs?|goals?|objetivos?.*|objectifs?|ziele?|zielsetzung(?:en)?|results|children|subobjectives|subgoals|unterziele|teilziele)$/
const RESULT_LIST =
  /^(?:keyresults?|krs?|keyresultsids|results|measures|resultadosclave|schl(?:ü|ue)sselergebnisse?|ergebnisse|kernergebnisse|wichtigeergebnisse)$/
const OBJECTIVE_TEXT = [
  'objective',
  'title',
  'titel',
  'titulo',
  'name',
  'ziel',
  'zielsetzung',
  'goal',
  'text',
  'statement',
  'summary',
  'description',
  'beschreibung',
]
const RESULT_TEXT = [
  'keyresult',
  'title',
  'titel',
  'titulo',
  'texto',
  'text',
  'name',
  'statement',
  'schlüsselergebnis',
  'schluesselergebnis',
  'ergebnis',
  'kr',
  'result',
  'metric',
  'metrik',
  'description',
  'beschreibung',
  'goal',
  'summary',
]

const normal = (key: string) => key.toLowerCase().replace(/[\s_-]+/g, '')

/** Finds objectives wherever they lie in the data, in the shapes that people use. */
export function dataGoals(root: DataNode): DataGoals {
  const goals: DataGoals = {objectives: [], keyResults: [], fields: {}}
  if (root.kind === 'map') Object.assign(goals.fields, fieldsOf(root, undefined))
  visit(root, scopeOf(root, {}), goals, root.kind === 'list')
  return goals
}

function visit(node: DataNode, scope: DataScope, goals: DataGoals, listed: boolean): void {
  if (node.kind === 'scalar') return
  if (node.kind === 'list') {
    for (const item of node.items) visit(item, scopeOf(item, scope), goals, listed)
    return
  }
  const results = resultList(node)
  if (results || (listed && /^o\d/i.test(textOf(node, OBJECTIVE_TEXT)?.text.text ?? ''))) {
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
        if (draft) goals.keyResults.push({draft, scope})
      }
    } else visit(value, scopeOf(value, inner), goals, false)
  }
}

function objectives(node: DataNode, scope: DataScope, goals: DataGoals, parent: Field | undefined, name: string): void {
  if (node.kind === 'list') {
    for (const item of node.items) objectives(item, scopeOf(item, scope), goals, parent, name)
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
  const own = resultList(node) !== undefined || node.entries.some(({key}) => /^key_?result_?ids$/i.test(key))
  const text = textOf(node, OBJECTIVE_TEXT)
  if (text && (own || name !== 'results')) objective(node, scope, goals, parent)
  else if (!text && own) objective(node, scope, goals, parent)
  else if (name !== 'results') {
    // A mapping keyed by slug, quarter or team: its values are the objectives, or hold them.
    for (const {key, value} of node.entries) {
      if (value.kind === 'map') {
        const inner = {...scope, ...keyScope(key)}
        if (textOf(value, OBJECTIVE_TEXT)) objectives(value, scopeOf(value, inner), goals, parent, name)
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

function objective(node: MapNode, scope: DataScope, goals: DataGoals, parent: Field | undefined): boolean {
  const text = textOf(node, OBJECTIVE_TEXT)
  const results = resultList(node)
  const keyResults = (
    results?.value.kind === 'list'
      ? results.value.items
      : results?.value.kind === 'map'
        ? results.value.entries.map(({value}) => value)
        : []
  ).flatMap((item) => keyResult(item) ?? [])
  if (!text || isPlaceholder(text.text.text)) {
    for (const draft of keyResults) goals.keyResults.push({draft, scope})
    return keyResults.length > 0
  }
  const fields = fieldsOf(node, text)
  const named = fields.parent ?? parent
  const draft: ObjectiveDraft = {
    ...draftOf('objective', text, node, fields),
    kind: 'objective',
    keyResults,
    weak: false,
    candidates: [],
    initiatives: [],
    parents: named ? [named] : [],
  }
  goals.objectives.push({draft, scope})
  const above = fields.id ?? fieldOf(text.text, text.span.start)
  for (const {key, value} of node.entries) {
    if (value.kind !== 'scalar' && value !== results?.value && OBJECTIVE_LIST.test(normal(key)))
      objectives(value, scope, goals, above, normal(key))
  }
  return true
}

function keyResult(node: DataNode): GoalDraft | undefined {
  if (node.kind === 'scalar') {
    return node.isText && !isPlaceholder(node.text.text) ? draftOf('keyResult', node, node, {}) : undefined
  }
  if (node.kind === 'list') {
    const parts = node.items.flatMap((item) => (item.kind === 'scalar' && item.text.text !== '' ? [item] : []))
    const [first] = parts
    if (!first) return undefined
    return draftOf('keyResult', {...first, text: join(parts.map(({text}) => text))}, node, {})
  }
  const text = textOf(node, RESULT_TEXT)
  if (!text || isPlaceholder(text.text.text)) return undefined
  const fields = fieldsOf(node, text)
  const draft = draftOf('keyResult', text, node, fields)
  return {...draft, content: described(draft.content, node, text, fields)}
}

function draftOf(kind: GoalDraft['kind'], text: ScalarNode, whole: DataNode, fields: Fields): GoalDraft {
  const found = label(text.text.text)
  const own = found?.kind === kind && found.end < text.text.text.length ? found : undefined
  const content = own ? trim(slice(text.text, own.end)) : text.text
  return {
    kind,
    item: NO_ITEM,
    content,
    start: text.span.start,
    form: {kind: 'value', pointer: text.pointer},
    block: whole.span,
    fields,
    parents: [],
    headings: [],
    explicit: true,
    ...(own ? {label: own} : {}),
  }
}

const NO_ITEM: GoalDraft['item'] = {
  kind: 'line',
  level: 0,
  content: {text: '', segments: [], marks: []},
  start: 0,
  lineEnd: 0,
  block: {start: 0, end: 0},
  form: {kind: 'value', pointer: ''},
  bold: false,
}

function resultList(node: MapNode): Entry | undefined {
  return node.entries.find(
    ({key, value}) =>
      value.kind !== 'scalar' &&
      RESULT_LIST.test(normal(key)) &&
      !(normal(key) === 'results' && !node.entries.some((other) => normal(other.key) === 'objective')),
  )
}

/** The first key of the list that holds words, and not just a code such as `KR1`. */
function textOf(node: MapNode, keys: readonly string[]): ScalarNode | undefined {
  for (const wanted of keys) {
    for (const {key, value} of node.entries) {
      if (normal(key) !== wanted || value.kind !== 'scalar' || !value.isText) continue
      const found = label(value.text.text)
      if (value.text.text !== '' && !(found && found.end >= value.text.text.length && found.kind !== 'work'))
        return value
    }
  }
  return undefined
}

function fieldsOf(node: MapNode, text: ScalarNode | undefined): Fields {
  const fields: Fields = {}
  for (const {key, value} of node.entries) {
    const name: FieldName | undefined = fieldName(key)
    if (!name || value === text) continue
    const scalar = value.kind === 'scalar' ? value : firstText(value)
    if (scalar)
      fields[name] ??= {
        ...fieldOf(scalar.text, scalar.span.start),
        ...(scalar.text.text === '' ? {} : {span: scalar.span}),
      }
  }
  return fields
}

/** `assignees: [{name: …}]`: the name of the first. */
function firstText(node: DataNode): ScalarNode | undefined {
  if (node.kind === 'list') return node.items[0] && firstText(node.items[0])
  if (node.kind === 'scalar') return node
  const named = node.entries.find(({key, value}) => /^(?:name|id|email)$/i.test(key) && value.kind === 'scalar')?.value
  return named?.kind === 'scalar' ? named : undefined
}

function keyScope(key: string): DataScope {
  const level = levelOf(key)
  const cycle = cycleIn(key.replace(/_/g, ' '))
  return {...(level ? {level} : {}), ...(cycle ? {cycle} : {})}
}

/** What a map says about whose goals it holds and for when. */
function scopeOf(node: DataNode, above: DataScope): DataScope {
  if (node.kind !== 'map') return above
  const scope: DataScope = {...above}
  const text = (pattern: RegExp) => {
    const found = node.entries.find(
      ({key, value}) => pattern.test(normal(key)) && value.kind === 'scalar' && value.text.text !== '',
    )?.value
    return found?.kind === 'scalar' ? found.text.text : undefined
  }
  const cycle = text(/^(?:cycle|quarter|period|timeframe|zyklus|quartal|zeitraum|year|jahr)$/)
  const unit = text(
    /^(?:team|teamname|department|unit|company|organisation|organization|abteilung|bereich|unternehmen|einheit)$/,
  )
  const level = text(/^(?:level|ebene)$/)
  const holder =
    node.entries.some(({key, value}) => value.kind !== 'scalar' && OBJECTIVE_LIST.test(normal(key))) &&
    !resultList(node)
  const name = holder && above.level !== undefined ? text(/^(?:name|title)$/) : undefined
  if (cycle) scope.cycle = cycle
  if (unit ?? name) scope.unit = unit ?? name ?? ''
  const known = level ? levelOf(level) : undefined
  if (known) scope.level = known
  return scope
}
