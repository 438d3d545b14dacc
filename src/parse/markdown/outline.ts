import type {BlockContent, Blockquote, Code, DefinitionContent, Html, List, ListItem, RootContent, Table} from 'mdast'
import type {Form} from '../../model/index.js'
import {EMPTY, join, lines} from '../plain.js'
import {
  type Context,
  type Draft,
  ITEM,
  type Item,
  indentBefore,
  LINE,
  outerBullet,
  placeOf,
  push,
  type Row,
  wholeLines,
  widthOf,
} from './item.js'
import {paragraph} from './paragraph.js'
import {plainOf, type Source} from './text.js'
import {tree} from './tree.js'

type Block = RootContent | BlockContent | DefinitionContent

export function outline(nodes: readonly Block[], source: Source): Item[] {
  return itemsOf(nodes, {source, items: [], level: LINE})
}

/** A single line that was read again as Markdown of its own. */
const lineItems = (line: string, source: Source): Item[] =>
  itemsOf(tree(line), {source, items: [], level: LINE, isLine: true})

function itemsOf(nodes: readonly Block[], context: Context): Item[] {
  for (const node of nodes) block(node, context)
  return context.items
}

/** Deeper than anybody nests; the reading must end. */
const DEEPEST = 100

function block(node: Block, context: Context): void {
  if (context.level > DEEPEST) return
  switch (node.type) {
    case 'heading': {
      const content = join(lines(plainOf(node.children, context.source)))
      const form: Form = {kind: 'heading', depth: node.depth}
      push(context, {kind: 'heading', level: node.depth, content, form}, placeOf(node, context.source))
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

function list(node: List, context: Context): void {
  const level = context.parent?.kind === 'item' ? context.parent.level + 1 : ITEM
  for (const child of node.children) listItem(child, {...context, level})
}

function listItem(node: ListItem, context: Context): void {
  const {text} = context.source
  const place = placeOf(node, context.source)
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(place.start, place.start + 12))?.[0] ?? '-'
  const draft: Draft = {
    kind: 'item',
    level: context.level,
    content: EMPTY,
    form: {kind: 'item', indent: indentBefore(text, place.start), marker},
    block: wholeLines(text, place),
    ...(typeof node.checked === 'boolean' ? {checked: node.checked} : {}),
  }
  const [first, ...rest] = node.children
  const behind = place.start + marker.length
  const own = first?.type === 'paragraph'
  const opened = own ? paragraph(first, context, draft) : push(context, draft, {start: behind, end: behind})
  const inner: Context = {...context, ...(opened ? {parent: opened} : {}), level: context.level + 1}
  for (const child of own ? rest : node.children) block(child, inner)
}

function table(node: Table, context: Context): void {
  const {source} = context
  const [head, ...rows] = node.children.map((row): Row => {
    const cells = row.children.map((cell) => ({
      content: plainOf(cell.children, source),
      start: placeOf(cell, source).start + 1,
    }))
    return {cells, block: wholeLines(source.text, placeOf(row, source))}
  })
  const form: Form = {kind: 'row'}
  if (!head) return
  push(
    context,
    {kind: 'table', level: context.level, content: EMPTY, form, table: {header: head, rows}},
    placeOf(node, source),
  )
}

/** A quotation is no goal of the author, but an Obsidian callout is a box drawn around one. */
function quote(node: Blockquote, context: Context): void {
  const {start} = placeOf(node, context.source)
  const callout = /^>\s*\[![\w-]+\][+-]?/.test(context.source.text.slice(start, start + 40))
  const inner = callout ? context : {...context, quoted: true}
  if (callout || !context.quoted) for (const child of node.children) block(child, inner)
}

/** Bullets that are indented by a tab or eight spaces are code to Markdown and bullets to their author. */
function indented(node: Code, context: Context): void {
  if (context.isLine) return // “- \t\ttext” would be read for ever
  const {text} = context.source
  const span = wholeLines(text, placeOf(node, context.source))
  const source = text.slice(span.start, span.end)
  if (!/^[ \t]*(?:[-*+•·]|\d{1,3}[.)])[ \t]/.test(source)) return
  const outer = widthOf(/^[ \t]*/.exec(source)?.[0] ?? '')
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    const indent = /^[ \t]*/.exec(line[0])?.[0] ?? ''
    const level = Math.max(ITEM, context.level) + Math.max(0, Math.floor((widthOf(indent) - outer) / 2))
    const base = span.start + line.index + indent.length
    const parent = outerBullet(context.items, level) ?? context.parent
    for (const item of lineItems(line[0].slice(indent.length), {text, base})) {
      context.items.push({...item, level, ...(parent ? {parent} : {})})
    }
  }
}

/** `<details><summary>Key Result 1: …` is a line with a fold. */
function summary(node: Html, context: Context): void {
  const {text} = context.source
  const {start} = placeOf(node, context.source)
  for (const match of node.value.matchAll(/<summary>([^<]*(?:<(?!\/summary)[^<]*)*)<\/summary>/gi)) {
    const inside = match[1] ?? ''
    const base = text.indexOf(inside, start + match.index)
    const plain = inside.replace(/<\/?[a-z][^<>]*>/gi, (tag) => ' '.repeat(tag.length))
    for (const item of lineItems(plain, {text, base})) context.items.push({...item, level: context.level})
  }
}
