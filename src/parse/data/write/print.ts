import type {Quote} from '../node.js'
import {quoted} from './quoting.js'
import type {Style} from './style.js'

/** A new value before it is written. */
export type Fresh =
  | {kind: 'text'; text: string; quote: Quote}
  /** Written as it stands: a number, `null`, what is copied from a neighbour. */
  | {kind: 'source'; source: string}
  | {kind: 'list'; items: readonly Fresh[]; isInline: boolean}
  | {kind: 'map'; entries: readonly FreshEntry[]; isInline: boolean}

export interface FreshEntry {
  /** As written, quotes included. */
  key: string
  value: Fresh
}

/** In brackets. @param indent what the line begins with on which it starts */
export function printFlow(fresh: Fresh, style: Style, indent: string): string {
  switch (fresh.kind) {
    case 'text':
      return quoted(fresh.text, fresh.quote, style, true)
    case 'source':
      return fresh.source === '' ? 'null' : fresh.source
    case 'list':
      return enclosed('[]', fresh.isInline, '', style, indent, (inner) =>
        fresh.items.map((item) => printFlow(item, style, inner)),
      )
    case 'map':
      return enclosed('{}', fresh.isInline, style.pad, style, indent, (inner) =>
        fresh.entries.map(({key, value}) => key + style.colon + printFlow(value, style, inner)),
      )
  }
}

function enclosed(
  [open = '', close = '']: string,
  isInline: boolean,
  pad: string,
  {eol, unit}: Style,
  indent: string,
  print: (indent: string) => string[],
): string {
  const inner = isInline ? indent : indent + unit
  const parts = print(inner)
  if (parts.length === 0) return open + close
  return isInline
    ? `${open}${pad}${parts.join(', ')}${pad}${close}`
    : `${open}${eol}${inner}${parts.join(`,${eol}${inner}`)}${eol}${indent}${close}`
}

/** In lines of their own, by indent. @param indent of the column in which it starts */
export function printBlock(fresh: Fresh, style: Style, indent: string): string {
  switch (fresh.kind) {
    case 'text':
      return quoted(fresh.text, fresh.quote, style, false)
    case 'source':
      return fresh.source
    case 'list':
      return fresh.isInline || fresh.items.length === 0
        ? printFlow(fresh, style, indent)
        : fresh.items.map((item) => `- ${printBlock(item, style, `${indent}  `)}`).join(style.eol + indent)
    case 'map':
      return fresh.isInline || fresh.entries.length === 0
        ? printFlow(fresh, style, indent)
        : fresh.entries.map((entry) => printEntry(entry, style, indent)).join(style.eol + indent)
  }
}

export function printEntry({key, value}: FreshEntry, style: Style, indent: string): string {
  return `${key}:${behindColon(value, style, indent)}`
}

/** A value as it stands behind the colon of a key in this column. */
export function behindColon(value: Fresh, style: Style, indent: string): string {
  const isOnLine = value.kind === 'text' || value.kind === 'source' || value.isInline
  if (isOnLine) return ` ${printBlock(value, style, indent)}`.trimEnd()
  const inner = indent + (value.kind === 'list' ? style.dash : style.unit)
  return style.eol + inner + printBlock(value, style, inner)
}
