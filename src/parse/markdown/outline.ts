import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  Html,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
} from 'mdast'
import type {Form, Span} from '../../model/index.js'
import {isAll, join, lines, type Plain, slice, spanOf, trim} from '../plain.js'
import {type LabelMatch, label} from './labels.js'
import {plainOf, type Source} from './text.js'
import {tree} from './tree.js'

/** One heading, list item, paragraph line or table, in the order of the document. */
export interface Item {
  kind: 'heading' | 'item' | 'line' | 'table'
  /** One order for all: headings 1–6, lines 7, list items 8 and deeper. What is deeper belongs to what is above it. */
  level: number
  content: Plain
  label?: LabelMatch
  /** Offset of the first unit behind the list marker or the heading's marks. */
  start: number
  /** The end of the line on which the text ends. */
  lineEnd: number
  /** Whole lines, with what hangs below a list item. */
  block: Span
  form: Form
  /** The text is bold from end to end, as a title would be. */
  bold: boolean
  checked?: boolean
  quoted?: boolean
  /** The list item that this one is nested in. */
  parent?: Item
  table?: {header: Cell[]; rows: Row[]}
}

export interface Cell {
  content: Plain
  /** Between the bars, for an empty cell the place where its text would stand. */
  start: number
}

export interface Row {
  cells: Cell[]
  block: Span
}

export const LINE = 7
export const ITEM = 8

interface Context {
  source: Source
  items: Item[]
  level: number
  parent?: Item
  quoted?: boolean
}

type Block = RootContent | BlockContent | DefinitionContent

export function outline(nodes: readonly Block[], source: Source): Item[] {
  const context: Context = {source, items: [], level: LINE}
  for (const node of nodes) block(node, context)
  return context.items
}

function block(node: Block, context: Context): void {
  switch (node.type) {
    case 'heading': {
      const content = join(lines(plainOf(node.children, context.source)))
      const form: Form = {kind: 'heading', depth: node.depth}
      push(context, {kind: 'heading', level: node.depth, content, form}, node)
      return
    }
    case 'paragraph':
      paragraph(node, context)
      return
    case 'list':
      list(node, context)
      return
    case 'table':
      table(node, context)
      return
    case 'blockquote':
      quote(node, context)
      return
    case 'code':
      indented(node, context)
      return
    case 'html':
      summary(node, context)
  }
}

type Draft = Pick<Item, 'kind' | 'level' | 'content' | 'form'> & Partial<Item>

function push(
  context: Context,
  draft: Draft,
  node: {position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined} | Span,
): Item {
  const {base, text} = context.source
  const span =
    'start' in node
      ? node
      : {start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0)}
  const found = label(draft.content.text)
  const content = spanOf(draft.content, span.start)
  const item: Item = {
    start: content.start,
    lineEnd: wholeLines(text, {start: content.end, end: content.end}).end,
    block: wholeLines(text, span),
    bold: isAll(draft.content, 'strong'),
    ...(found ? {label: found} : {}),
    ...(context.parent ? {parent: context.parent} : {}),
    ...(context.quoted ? {quoted: true} : {}),
    ...draft,
  }
  context.items.push(item)
  return item
}

/** Stretches a span to whole lines, the last line break not included. */
export function wholeLines(text: string, {start, end}: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  let to = end
  while (to > start && /[\r\n]/.test(text.charAt(to - 1))) to--
  while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++
  return {start: start === 0 ? 0 : from, end: to}
}

const BULLET = /^(?:[•·▪◦‣●○■□➤➜►→»✓✔☐☑]\s*)+(?=\S)/u
const DASH = /^[–-][ \t]*(?=[^\s\d–-])/u

/** A line that begins with a label or a bullet opens an item of its own; any other goes on with the line above. */
function paragraph(node: Paragraph, context: Context, first?: Draft): Item | undefined {
  const {text} = context.source
  const groups: {bullet: string; parts: Plain[]}[] = []
  let previous: Plain | undefined
  for (const line of lines(plainOf(node.children, context.source))) {
    const dash = groups.length === 0 || groups.at(-1)?.bullet ? DASH.exec(line.text)?.[0] : undefined
    const bullet = groups.length === 0 && first ? '' : (BULLET.exec(line.text)?.[0] ?? dash ?? '')
    const found = previous === undefined ? undefined : label(line.text)
    const opens =
      groups.length === 0 || bullet !== '' || found !== undefined || (previous && isAll(previous, 'strong') && !found)
    if (opens) groups.push({bullet, parts: [slice(line, bullet.length)]})
    else groups.at(-1)?.parts.push(line)
    previous = line
  }
  let opened: Item | undefined
  for (const [index, {bullet, parts}] of groups.entries()) {
    const content = trim(join(parts))
    const fallback = context.source.base + (node.position?.start.offset ?? 0)
    const span = spanOf(content, fallback)
    if (index === 0 && first) {
      opened = push(context, {...first, content}, first.block ?? span)
      context = {...context, parent: opened, level: opened.level + 1}
      continue
    }
    const indent = indentBefore(text, span.start)
    if (bullet === '') push(context, {kind: 'line', level: context.level, content, form: {kind: 'line', indent}}, span)
    else {
      const depth = Math.floor(indent.replace(/\t/g, '    ').length / 2)
      const level = Math.max(context.level, ITEM) + depth
      push(context, {kind: 'item', level, content, form: {kind: 'item', indent, marker: bullet.trim()}}, span)
    }
  }
  return opened
}

function indentBefore(text: string, offset: number): string {
  const line = text.slice(wholeLines(text, {start: offset, end: offset}).start, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function list(node: List, context: Context): void {
  const level = context.parent?.kind === 'item' ? context.parent.level + 1 : ITEM
  for (const child of node.children) listItem(child, {...context, level})
}

function listItem(node: ListItem, context: Context): void {
  const {base, text} = context.source
  const at = base + (node.position?.start.offset ?? 0)
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(at, at + 12))?.[0] ?? '-'
  const draft: Draft = {
    kind: 'item',
    level: context.level,
    content: {text: '', segments: [], marks: []},
    form: {kind: 'item', indent: indentBefore(text, at), marker},
    block: wholeLines(text, {start: at, end: base + (node.position?.end.offset ?? 0)}),
    ...(typeof node.checked === 'boolean' ? {checked: node.checked} : {}),
  }
  const [first, ...rest] = node.children
  const opened =
    first?.type === 'paragraph'
      ? paragraph(first, context, draft)
      : push(context, draft, {start: at + marker.length, end: at + marker.length})
  const inner: Context = {...context, ...(opened ? {parent: opened} : {}), level: context.level + 1}
  for (const child of first?.type === 'paragraph' ? rest : node.children) block(child, inner)
}

function table(node: Table, context: Context): void {
  const [head, ...rows] = node.children.map((row): Row => {
    const {base, text} = context.source
    const span = {start: base + (row.position?.start.offset ?? 0), end: base + (row.position?.end.offset ?? 0)}
    const cells = row.children.map((cell) => ({
      content: plainOf(cell.children, context.source),
      start: base + (cell.position?.start.offset ?? 0) + 1,
    }))
    return {cells, block: wholeLines(text, span)}
  })
  push(
    context,
    {
      kind: 'table',
      level: context.level,
      content: {text: '', segments: [], marks: []},
      form: {kind: 'row'},
      table: {header: head?.cells ?? [], rows},
    },
    node,
  )
}

/** A quotation is no goal of the author, but an Obsidian callout is a box drawn around one. */
function quote(node: Blockquote, context: Context): void {
  const {base, text} = context.source
  const at = base + (node.position?.start.offset ?? 0)
  const callout = /^>\s*\[![\w-]+\][+-]?/.test(text.slice(at, at + 40))
  for (const child of node.children) block(child, callout ? context : {...context, quoted: true})
}

/** Bullets that are indented by a tab or eight spaces are code to Markdown and bullets to their author. */
function indented(node: Code, context: Context): void {
  const {base, text} = context.source
  const span = wholeLines(text, {
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  })
  const source = text.slice(span.start, span.end)
  if (/^\s*[`~]{3}/.test(source)) return
  if (!/^[ \t]*(?:[-*+•·]|\d{1,3}[.)])[ \t]/.test(source)) return
  let outer = -1
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    const indent = /^[ \t]*/.exec(line[0])?.[0] ?? ''
    const width = indent.replace(/\t/g, '    ').length
    if (outer < 0) outer = width
    const lineBase = span.start + line.index + indent.length
    const parts = outline(tree(line[0].slice(indent.length)).children, {text, base: lineBase})
    const depth = Math.max(0, Math.floor((width - outer) / 2))
    for (const item of parts) {
      context.items.push({
        ...item,
        level: Math.max(ITEM, context.level) + depth,
        ...(context.parent ? {parent: context.parent} : {}),
      })
    }
  }
}

function summary(node: Html, context: Context): void {
  const {base, text} = context.source
  const at = base + (node.position?.start.offset ?? 0)
  for (const match of node.value.matchAll(/<summary>([^<]*(?:<(?!\/summary)[^<]*)*)<\/summary>/gi)) {
    const inside = match[1] ?? ''
    const start = text.indexOf(inside, at + match.index)
    const parts = outline(tree(inside.replace(/<\/?[a-z][^<>]*>/gi, (tag) => ' '.repeat(tag.length))).children, {
      text,
      base: start,
    })
    for (const item of parts) context.items.push({...item, level: context.level})
  }
}
