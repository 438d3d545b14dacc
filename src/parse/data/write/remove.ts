import type {Edit, Span} from '../../../model/index.js'
import {nextLine} from '../../markdown/write/source.js'
import {type DataNode, endOf, type MapNode, startOf} from '../node.js'
import type {Above} from './place.js'
import {dashBefore, type Style} from './style.js'

/** Takes a goal out of the list or mapping that it stands in; `above` goes from the nearest outwards. */
export function removal(item: DataNode, above: readonly Above[], style: Style): Edit[] | undefined {
  const [near, far] = above
  if (!near) return undefined
  const parts = near.node.kind === 'list' ? near.node.items.map(spanOf) : ownEntries(near.node)
  const index = 'index' in near ? near.index : near.node.entries.indexOf(near.entry)
  const part = parts[index]
  if (!part) return undefined
  if (near.node.isFlow) return fromBrackets(parts, index, near.node.span, style)
  const start = near.node.kind === 'list' ? dashBefore(style, startOf(item)) : part.start
  if (start === undefined) return undefined
  if (parts.length > 1) return lines(start, part.end, style)
  const key = far && 'entry' in far ? far.entry.keySpan.end : undefined
  const colon = key === undefined ? -1 : style.text.indexOf(':', key)
  if (near.node.kind !== 'list' || colon < 0 || style.text.slice(colon + 1, start).trim() !== '') return undefined
  return [{range: [colon + 1, part.end], text: ' []'}]
}

const spanOf = (node: DataNode): Span => ({start: startOf(node), end: endOf(node)})

const ownEntries = ({entries}: MapNode): Span[] =>
  entries.filter(({isMerged}) => !isMerged).map(({keySpan, end}) => ({start: keySpan.start, end}))

/** Whole lines; `undefined` where something else begins on the first of them. */
function lines(start: number, end: number, {text, lineStart, lineEnd}: Style): Edit[] | undefined {
  const from = lineStart(start)
  return text.slice(from, start).trim() === '' ? [{range: [from, nextLine(text, lineEnd(end))], text: ''}] : undefined
}

function fromBrackets(parts: readonly Span[], index: number, whole: Span, style: Style): Edit[] | undefined {
  const {text, lineStart} = style
  const part = parts[index]
  const before = parts[index - 1]
  const after = parts[index + 1]
  if (!part) return undefined
  const onOwnLine = (offset: number) => text.slice(lineStart(offset), offset).trim() === ''
  if (after) {
    const isWhole = onOwnLine(part.start) && onOwnLine(after.start)
    return [{range: isWhole ? [lineStart(part.start), lineStart(after.start)] : [part.start, after.start], text: ''}]
  }
  if (!before) return [{range: [whole.start + 1, whole.end - 1], text: ''}]
  const trailing = /^\s*,/.exec(text.slice(part.end, whole.end))?.[0].length ?? 0
  const comma = text.indexOf(',', before.end)
  if (!onOwnLine(part.start) || lineStart(part.start) === 0)
    return [{range: [before.end, part.end + trailing], text: ''}]
  const lineBreak = lineStart(part.start) - (text.startsWith('\r\n', lineStart(part.start) - 2) ? 2 : 1)
  return [
    ...(trailing > 0 ? [] : [{range: [comma, comma + 1] as [number, number], text: ''}]),
    {range: [lineBreak, part.end + trailing], text: ''},
  ]
}
