import type {Fields, Initiative} from '../../model/index.js'
import {isPlaceholder} from '../clean.js'
import type {GoalDraft} from '../markdown/goals.js'
import {label} from '../markdown/labels.js'
import {join, slice, trim} from '../plain.js'
import {described} from './described.js'
import {initiativeList, RESULT_TEXT, textOf} from './keys.js'
import {type DataNode, endOf, type MapNode, type ScalarNode, startOf} from './node.js'
import {fieldsOf} from './notes.js'

/** A key result in any of its forms: a text, a map, or a list that holds its text in parts. */
export function keyResult(node: DataNode): GoalDraft | undefined {
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

export function draftOf(kind: GoalDraft['kind'], text: ScalarNode, whole: DataNode, fields: Fields): GoalDraft {
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

/** Work noted below an objective or one of its key results. */
export function initiativesIn(node: MapNode): Initiative[] {
  const list = initiativeList(node)?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => {
    const text = item.kind === 'scalar' ? item : item.kind === 'map' ? textOf(item, RESULT_TEXT) : undefined
    if (!text || text.text.text === '') return []
    return [{text: text.text.text, span: {start: startOf(item), end: endOf(item)}, amongKeyResults: false}]
  })
}
