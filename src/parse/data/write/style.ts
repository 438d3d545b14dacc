import {sourceOf} from '../../markdown/write/source.js'
import {type DataNode, type DataTree, type MapNode, startOf} from '../node.js'

/** How the file is laid out; what is new is laid out the same. */
export interface Style extends Pick<DataTree, 'syntax' | 'text'> {
  eol: string
  /** One step of indent. */
  unit: string
  /** Between a key and its value in brackets. */
  colon: string
  /** Between a brace and what stands on the same line. */
  pad: string
  /** How far the dash of an item stands behind its list's key. */
  dash: string
  lineStart(offset: number): number
  lineEnd(offset: number): number
}

export function styleOf({syntax, text, roots}: DataTree): Style {
  const {eol, lineStart, lineEnd} = sourceOf(text)
  const unit = /^(?:\t|[ ]+)(?=[^\s#/])/m.exec(text)?.[0] ?? '  '
  const map = roots.flatMap(mapsIn).find(({entries}) => entries.length > 0)
  const entry = map?.entries[0]
  const colon = entry && map.isFlow ? text.slice(entry.keySpan.end, startOf(entry.value)) : ': '
  const style = {
    syntax,
    text,
    eol,
    unit,
    colon: /^:\s?$/.test(colon) ? colon : ': ',
    pad: /\{ "/.test(text) ? ' ' : '',
    lineStart,
    lineEnd,
  }
  return {...style, dash: ' '.repeat(Math.max(0, dashOf(style, roots) ?? 2))}
}

export const mapsIn = (node: DataNode): MapNode[] => {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(mapsIn)
  return [
    node,
    ...node.entries
      .filter(({isMerged}) => !isMerged)
      .flatMap(({value, end}) => (end === endOfValue(value) ? mapsIn(value) : [])),
  ]
}

const endOfValue = (node: DataNode) => (node.kind === 'scalar' ? node.whole.end : node.span.end)

function dashOf(style: Pick<Style, 'text' | 'lineStart'>, roots: readonly DataNode[]): number | undefined {
  for (const map of roots.flatMap(mapsIn)) {
    for (const {keySpan, value} of map.entries) {
      if (value.kind !== 'list' || value.isFlow || !value.items[0]) continue
      const dash = dashBefore(style, startOf(value.items[0]))
      if (dash !== undefined) return columnOf(style, dash) - columnOf(style, keySpan.start)
    }
  }
  return undefined
}

export const columnOf = ({lineStart}: Pick<Style, 'lineStart'>, offset: number): number => offset - lineStart(offset)

/** The dash of the item that starts at `offset`, behind it perhaps an anchor. */
export function dashBefore({text}: Pick<Style, 'text'>, offset: number): number | undefined {
  const before = /-(?:\s+[&!]\S+)*\s+$/.exec(text.slice(Math.max(0, offset - 200), offset))
  return before ? Math.max(0, offset - 200) + before.index : undefined
}

/** What the line of an offset begins with. */
export const indentAt = ({text, lineStart}: Pick<Style, 'text' | 'lineStart'>, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(offset), offset))?.[0] ?? ''

/** Whether the contents of a map or list begin on a line of their own. */
export const isSpread = ({text}: Pick<Style, 'text'>, start: number, first: number): boolean =>
  /[\r\n]/.test(text.slice(start, first))
