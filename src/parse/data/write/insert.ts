import type {Edit} from '../../../model/index.js'
import {type Entry, endOf, type ListNode, type MapNode, type ScalarNode, startOf} from '../node.js'
import {behindColon, type Fresh, type FreshEntry, printBlock, printEntry, printFlow} from './print.js'
import {columnOf, dashBefore, indentAt, isSpread, type Style} from './style.js'

/** Text that goes in at a place. Where several go in at the same, the deepest comes first. */
export interface Insertion {
  at: number
  text: string
  depth: number
}

type Pieces = (Edit | Insertion)[] | undefined

/** New items behind one of a list; an empty list takes them as its first. */
export function insertItems(list: ListNode, after: number, values: readonly Fresh[], style: Style): Pieces {
  const [first, second] = list.items
  const anchor = list.items[after]
  if (!first || !anchor) return undefined
  if (list.isFlow) {
    const isMulti = isSpread(style, list.span.start, startOf(first))
    const indent = isMulti ? indentAt(style, startOf(first)) : indentAt(style, list.span.start)
    return behind(
      endOf(anchor),
      values.map((value) => printFlow(value, style, indent)),
      isMulti ? style.eol + indent : ' ',
      style,
    )
  }
  const dash = dashBefore(style, startOf(first))
  if (dash === undefined) return undefined
  const column = columnOf(style, dash)
  const indent = ' '.repeat(column)
  const isLoose = second !== undefined && /\n[ \t]*\r?\n/.test(style.text.slice(endOf(first), startOf(second)))
  const text = values.map(
    (value) => `${style.eol}${isLoose ? style.eol : ''}${indent}- ${printBlock(value, style, `${indent}  `)}`,
  )
  return [{at: style.lineEnd(endOf(anchor)), text: text.join(''), depth: column}]
}

/** Behind a part of a map or list in brackets: a comment on the same line stays with that part. */
function behind(at: number, parts: readonly string[], gap: string, {text}: Style): (Edit | Insertion)[] {
  const depth = 0
  const remark = gap === ' ' ? null : /^[ \t]*(,?)[ \t]*(?:\/\/|\/\*|#)[^\r\n]*/.exec(text.slice(at))
  if (!remark) return [{at, text: parts.map((part) => `,${gap}${part}`).join(''), depth}]
  const [whole, comma = ''] = remark
  const lines = gap + parts.join(`,${gap}`) + comma
  return [...(comma ? [] : [{at, text: ',', depth}]), {at: at + whole.length, text: lines, depth}]
}

/** New entries of a map: collections at its end, single values before its first collection. */
export function insertEntries(map: MapNode, entries: readonly FreshEntry[], style: Style): Pieces {
  const own = map.entries.filter(({isMerged}) => !isMerged)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return undefined
  const collection = own.findIndex(({value, key}) => value.kind !== 'scalar' && key !== '<<')
  const anchorOf = ({value}: FreshEntry): Entry =>
    value.kind === 'list' || value.kind === 'map' || collection <= 0 ? last : (own[collection - 1] ?? last)
  const pieces: (Edit | Insertion)[] = []
  for (const entry of entries) {
    const anchor = anchorOf(entry)
    if (map.isFlow) {
      const isMulti = isSpread(style, map.span.start, first.keySpan.start)
      const indent = indentAt(style, isMulti ? first.keySpan.start : map.span.start)
      const text = entry.key + style.colon + printFlow(entry.value, style, indent)
      pieces.push(...behind(anchor.end, [text], isMulti ? style.eol + indent : ' ', style))
      continue
    }
    const column = columnOf(style, first.keySpan.start)
    const indent = ' '.repeat(column)
    pieces.push({
      at: style.lineEnd(anchor.end),
      text: style.eol + indent + printEntry(entry, style, indent),
      depth: column,
    })
  }
  return pieces
}

/** A value for a key that has none yet, or an empty list. */
export function fillEntry({keySpan, value, end}: Entry, isFlow: boolean, fresh: Fresh, style: Style): Pieces {
  const indent = ' '.repeat(columnOf(style, keySpan.start))
  if (isFlow) return [{range: [startOf(value), end], text: printFlow(fresh, style, indentAt(style, keySpan.start))}]
  const colon = style.text.indexOf(':', keySpan.end)
  if (colon < 0 || /\S/.test(style.text.slice(keySpan.end, colon))) return undefined
  return [{range: [colon + 1, Math.max(colon + 1, end)], text: behindColon(fresh, style, indent)}]
}

/** Makes a map of an objective that is a mere text, so that something can stand beside it. */
export function wrap(
  node: ScalarNode,
  key: string,
  entries: readonly FreshEntry[],
  isFlow: boolean,
  style: Style,
): Pieces {
  const {start, end} = node.whole
  if (isFlow) {
    const tail = entries.map(
      (entry) => `, ${entry.key}${style.colon}${printFlow(entry.value, style, indentAt(style, start))}`,
    )
    return [
      {at: start, text: `{${style.pad}${key}${style.colon}`, depth: 0},
      {at: end, text: `${tail.join('')}${style.pad}}`, depth: 0},
    ]
  }
  if (/[\r\n]/.test(style.text.slice(start, end)) || dashBefore(style, start) === undefined) return undefined
  const column = columnOf(style, start)
  const indent = ' '.repeat(column)
  const text = entries.map((entry) => style.eol + indent + printEntry(entry, style, indent)).join('')
  return [
    {at: start, text: `${key}: `, depth: column},
    {at: style.lineEnd(end), text, depth: column},
  ]
}
