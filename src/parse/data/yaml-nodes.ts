import {type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar} from 'yaml'
import {type DataNode, type Entry, endOf, MAX_DEPTH, type MapNode, placed, pointerTo, type Quote} from './node.js'

interface Reading {
  text: string
  /** Offset of the YAML in the text. */
  base: number
  /** What each anchor stands for, once it is read to its end; so nothing goes in circles. */
  anchors: Map<string, DataNode>
}

/** The contents of one YAML document. What an alias stands for is the same node each time, read where its anchor is. */
export const nodesOf = (contents: Node, text: string, base: number): DataNode | undefined =>
  convert(contents, {text, base, anchors: new Map()}, '', 0)

function convert(node: Node, reading: Reading, pointer: string, depth: number): DataNode | undefined {
  if (depth > MAX_DEPTH) return undefined
  if (isAlias(node)) return aliased(node, reading, pointer)
  const converted = contentOf(node, reading, pointer, depth)
  const anchor = (node as {anchor?: string}).anchor
  if (converted && anchor !== undefined) reading.anchors.set(anchor, converted)
  return converted
}

/** A word stands where its alias is written: only there can it be changed for this one place. */
function aliased(alias: Alias, reading: Reading, pointer: string): DataNode | undefined {
  const node = reading.anchors.get(alias.source)
  if (node?.kind !== 'scalar') return node
  const span = spanOf(alias, reading)
  return {...node, text: {...node.text, segments: []}, span, whole: span, quote: '', pointer}
}

function contentOf(node: Node, reading: Reading, pointer: string, depth: number): DataNode | undefined {
  const span = spanOf(node, reading)
  if (isMap(node)) {
    const isFlow = node.flow === true
    const entries = node.items.flatMap((pair) => entriesOf(pair, reading, pointer, depth))
    const end = isFlow ? span.end : Math.max(span.start, ...own(entries).map((entry) => entry.end))
    return {kind: 'map', entries: own(entries).concat(merged(entries)), span: {...span, end}, pointer, isFlow}
  }
  if (isSeq(node)) {
    const isFlow = node.flow === true
    const items: DataNode[] = []
    let end = span.start
    for (const [index, item] of node.items.entries()) {
      const converted = item ? convert(item as Node, reading, pointerTo(pointer, index), depth + 1) : undefined
      end = isAlias(item) ? spanOf(item, reading).end : converted ? endOf(converted) : end
      // A list that is brought in by its name brings in what is in it.
      if (isAlias(item) && converted?.kind === 'list') items.push(...converted.items)
      else if (converted) items.push(converted)
    }
    return {kind: 'list', items, span: isFlow ? span : {...span, end}, pointer, isFlow}
  }
  return isScalar(node) ? scalar(node, reading, pointer) : undefined
}

function entriesOf({key, value}: Pair, reading: Reading, pointer: string, depth: number): Entry[] {
  if (!isScalar(key)) return []
  const name = String(key.value ?? '')
  const keySpan = spanOf(key, reading)
  const inner = pointerTo(pointer, name)
  const read = value ? convert(value as Node, reading, inner, depth + 1) : undefined
  const colon = reading.text.indexOf(':', keySpan.end)
  const isEmpty = !value || (read?.kind === 'scalar' && read.whole.start === read.whole.end)
  const converted = isEmpty ? empty(colon < 0 ? keySpan.end : colon + 1, inner) : read
  if (!converted) return []
  return [{key: name, keySpan, value: converted, end: isAlias(value) ? spanOf(value, reading).end : endOf(converted)}]
}

const empty = (at: number, pointer: string): DataNode => ({
  kind: 'scalar',
  text: {text: '', segments: [], marks: []},
  span: {start: at, end: at},
  whole: {start: at, end: at},
  quote: '',
  isText: false,
  pointer,
})

const own = (entries: readonly Entry[]): Entry[] => entries.filter(({isMerged}) => !isMerged)

/** What `<<: *defaults` brings in and the map does not say itself. */
function merged(entries: readonly Entry[]): Entry[] {
  const source = entries.find(({key}) => key === '<<')?.value
  const maps = source?.kind === 'list' ? source.items : source ? [source] : []
  const known = new Set(entries.map(({key}) => key))
  return maps
    .filter((node): node is MapNode => node.kind === 'map')
    .flatMap((map) => map.entries)
    .filter(({key}) => !known.has(key) && known.add(key))
    .map((entry) => ({...entry, isMerged: true as const}))
}

const QUOTES: Readonly<Record<string, Quote>> = {
  QUOTE_DOUBLE: '"',
  QUOTE_SINGLE: "'",
  BLOCK_FOLDED: '>',
  BLOCK_LITERAL: '|',
}

function scalar(node: Scalar, reading: Reading, pointer: string): DataNode {
  const {text} = reading
  const span = spanOf(node, reading)
  const quote = QUOTES[node.type ?? ''] ?? ''
  const isBlock = quote === '|' || quote === '>'
  const written = text.slice(span.start, span.end)
  const header = isBlock ? (/^[^\n]*\n?/.exec(written)?.[0].length ?? 0) : 0
  const end = isBlock ? span.start + written.trimEnd().length : span.end
  const inner =
    quote === '"' || quote === "'"
      ? {start: span.start + 1, end: Math.max(span.start + 1, span.end - 1)}
      : {start: Math.min(span.start + header, end), end}
  const value =
    node.value === null || node.value === undefined
      ? ''
      : typeof node.value === 'string'
        ? node.value
        : (node.source ?? String(node.value))
  return {
    kind: 'scalar',
    text: placed(value, text, inner),
    span: value === '' ? {start: inner.start, end: inner.start} : inner,
    whole: {start: span.start, end},
    quote,
    isText: typeof node.value === 'string',
    pointer,
  }
}

function spanOf(node: Alias | Node, {base}: Reading) {
  const [start, end] = node.range ?? [0, 0]
  return {start: base + start, end: base + end}
}
