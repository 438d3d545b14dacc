import type {Segment, Span} from '../../model/index.js'
import type {Plain} from '../plain.js'

/** JSON and YAML in one shape: what the mapping to OKRs reads, and where a new value can be put. */
export type DataNode = MapNode | ListNode | ScalarNode

/** How a value is written: in double or single quotes, as a block, or (`''`) without quotes. */
export type Quote = '"' | "'" | '|' | '>' | ''

/** Spans of maps and lists go from their first to the last unit of their contents, brackets included. */
interface Collection {
  span: Span
  pointer: string
  /** In brackets, as all of JSON is; otherwise by its indent. */
  isFlow: boolean
}

export interface MapNode extends Collection {
  kind: 'map'
  entries: Entry[]
}

export interface Entry {
  key: string
  /** The key as written, quotes included. */
  keySpan: Span
  value: DataNode
  /** Where its value ends; an alias ends here, whatever it stands for elsewhere. */
  end: number
  /** It comes from a map that is merged in (`<<: *defaults`) and stands elsewhere. */
  isMerged?: true
}

export interface ListNode extends Collection {
  kind: 'list'
  items: DataNode[]
}

export interface ScalarNode {
  kind: 'scalar'
  text: Plain
  /** Without its quotes. */
  span: Span
  /** With its quotes. */
  whole: Span
  quote: Quote
  isText: boolean
  pointer: string
}

/** Data as it was read: a file of JSON has one root, one of YAML a root for each document in it. */
export interface DataTree {
  syntax: 'json' | 'yaml'
  text: string
  roots: readonly DataNode[]
}

export const endOf = (node: DataNode): number => (node.kind === 'scalar' ? node.whole.end : node.span.end)

export const startOf = (node: DataNode): number => (node.kind === 'scalar' ? node.whole.start : node.span.start)

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
