import type {Segment, Span} from '../../model/index.js'
import type {Plain} from '../plain.js'

/** JSON and YAML in one shape: what the mapping to OKRs reads. Spans cover the value as written, quotes included. */
export type DataNode = MapNode | ListNode | ScalarNode

export interface MapNode {
  kind: 'map'
  entries: Entry[]
  span: Span
  pointer: string
}

export interface Entry {
  key: string
  value: DataNode
}

export interface ListNode {
  kind: 'list'
  items: DataNode[]
  span: Span
  pointer: string
}

export interface ScalarNode {
  kind: 'scalar'
  text: Plain
  /** Without its quotes. */
  span: Span
  isText: boolean
  pointer: string
}

/** Deeper than any document of a person; what lies below is left out. */
export const MAX_DEPTH = 40

export const pointerTo = (parent: string, key: string | number): string =>
  `${parent}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`

/** Finds each unit of a value in the source between two offsets; escapes and folded lines have no place of their own. */
export function placed(value: string, source: string, {start, end}: Span): Plain {
  const text = value.replace(/\s*[\r\n]+\s*/g, ' ').trim()
  const segments: Segment[] = []
  let from = start
  let at = 0
  while (at < text.length && from < end) {
    const unit = text.charAt(at)
    if (source[from] === unit) {
      const last = segments.at(-1)
      if (last && last.at + last.length === at && last.source + last.length === from) last.length++
      else segments.push({at, source: from, length: 1})
      at++
      from++
    } else if (source[from] === '\\') {
      const escaped =
        /^\\(?:u[\da-f]{4}|x[\da-f]{2}|U[\da-f]{8}|\r\n|[\s\S])/i.exec(source.slice(from, from + 10))?.[0] ?? '\\'
      if (escaped.length === 2 && escaped[1] === unit) segments.push({at, source: from + 1, length: 1})
      if (!/^\\\s/.test(escaped)) at++
      from += escaped.length
    } else if (unit === ' ') {
      if (/\s/.test(source.charAt(from))) while (from < end && /\s/.test(source.charAt(from))) from++
      at++
    } else from++
  }
  return {text, segments, marks: []}
}
