import type {FieldName} from '../../../model/index.js'
import {OBJECTIVE_TEXT, RESULT_TEXT, resultList, textOf} from '../keys.js'
import {type DataNode, type Entry, type ListNode, type MapNode, type ScalarNode, startOf} from '../node.js'
import {fieldOfKey} from '../notes.js'
import type {Numbering} from './numbering.js'
import type {Fresh, FreshEntry} from './print.js'
import {isSpread, type Style} from './style.js'

/** What somebody has to fill in for a new key result if it is noted for the one before. */
const OPEN: readonly FieldName[] = ['baseline', 'target', 'current', 'unit', 'owner', 'due']
/** What holds for a part of an objective if it held for the whole. */
const SHARED: readonly FieldName[] = ['owner', 'sponsor', 'cycle', 'teamName', 'unit', 'level', 'parent', 'status']

export interface Model {
  style: Style
  numbering: Numbering
}

/** A key result in the form of another one. @param label what stands in front of its text */
export function resultLike(sample: DataNode, text: string, label: string, {style, numbering}: Model): Fresh {
  if (sample.kind === 'scalar') return {kind: 'text', text: label + text, quote: lineQuote(sample)}
  if (sample.kind === 'list') {
    const [first] = sample.items
    return {kind: 'list', items: [textLike(first, text)], isInline: isInline(sample, style)}
  }
  const words = textOf(sample, RESULT_TEXT)
  const entries = sample.entries.flatMap((entry): FreshEntry[] => {
    const {key, value, isMerged} = entry
    const name = fieldOfKey(key)
    if (isMerged) return []
    if (value === words) return [fresh(entry, textLike(words, label + text), style)]
    if (name === 'id') return counted(entry, numbering, style)
    return name && OPEN.includes(name) && value.kind === 'scalar' ? [fresh(entry, empty(value), style)] : []
  })
  return {kind: 'map', entries, isInline: isInline(sample, style)}
}

/** An objective in the form of another one, with key results in a list of this form. */
export function objectiveLike(
  sample: MapNode,
  text: string,
  label: string,
  results: FreshEntry,
  {style, numbering}: Model,
): Fresh {
  const words = textOf(sample, OBJECTIVE_TEXT)
  const own = resultList(sample)
  const entries = sample.entries.flatMap((entry): FreshEntry[] => {
    const {key, value, isMerged} = entry
    const name = fieldOfKey(key)
    if (entry === own) return [results]
    if (isMerged && key !== '<<') return []
    if (value === words) return [fresh(entry, textLike(words, label + text), style)]
    if (name === 'id') return counted(entry, numbering, style)
    return key === '<<' || (name && SHARED.includes(name) && isOnLine(entry, style)) ? [copied(entry, style)] : []
  })
  return {kind: 'map', entries: own ? entries : [...entries, results], isInline: isInline(sample, style)}
}

export const textLike = (sample: DataNode | undefined, text: string): Fresh => ({
  kind: 'text',
  text,
  quote: sample?.kind === 'scalar' ? lineQuote(sample) : '',
})

/** A block of lines is for long texts; a new one is short. */
const lineQuote = ({quote}: ScalarNode) => (quote === '|' || quote === '>' ? '' : quote)

export const isInline = (node: MapNode | ListNode, {text}: Style): boolean => {
  const first = node.kind === 'map' ? node.entries[0]?.keySpan.start : node.items[0] && startOf(node.items[0])
  return node.isFlow && first !== undefined && !isSpread({text}, node.span.start, first)
}

const fresh = ({keySpan}: Entry, value: Fresh, {text}: Style): FreshEntry => ({
  key: text.slice(keySpan.start, keySpan.end),
  value,
})

const copied = (entry: Entry, style: Style): FreshEntry =>
  fresh(
    entry,
    {kind: 'source', source: style.text.slice(style.text.indexOf(':', entry.keySpan.end) + 1, entry.end).trim()},
    style,
  )

const isOnLine = ({keySpan, end}: Entry, {text}: Style) =>
  end > keySpan.end && !/[\r\n]/.test(text.slice(keySpan.start, end))

const empty = ({isText, quote}: ScalarNode): Fresh =>
  isText && quote !== '' ? {kind: 'text', text: '', quote} : {kind: 'source', source: ''}

function counted(entry: Entry, numbering: Numbering, style: Style): FreshEntry[] {
  const {value} = entry
  const next = value.kind === 'scalar' ? numbering.next(value.text.text) : undefined
  if (next === undefined || value.kind !== 'scalar') return []
  return [fresh(entry, value.isText ? textLike(value, next) : {kind: 'source', source: next}, style)]
}
