import type {Field, Form, Span} from '../../model/index.js'
import {isAll, type Plain, slice, spanOf} from '../plain.js'
import {type LabelMatch, label} from './labels.js'
import type {Source} from './text.js'

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
  table?: {header: Row; rows: Row[]}
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

/** Where in the document the reading of the tree stands, and the items read so far. */
export interface Context {
  source: Source
  items: Item[]
  level: number
  parent?: Item
  quoted?: boolean
  /** The source is one line of the document, read again. */
  isLine?: boolean
}

/** What every node of the tree has; offsets count from the start of the parsed text. */
export interface Placed {
  position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined
}

export const placeOf = ({position}: Placed, {base}: Source): Span => ({
  start: base + (position?.start.offset ?? 0),
  end: base + (position?.end.offset ?? 0),
})

export type Draft = Pick<Item, 'kind' | 'level' | 'content' | 'form'> & Partial<Item>

/** What “Objective” and “KR” are called when a lesson is about them. */
const TAUGHT = /^(?:is|are|means?|should|must|describes?|ist|sind|soll|muss|bedeutet|beschreibt|heißt)(?!\p{L})/iu

/** The label that a text begins with; one in bold needs neither a number nor a colon: `**KR** text`. */
export function labelOf(content: Plain): LabelMatch | undefined {
  const {text, marks} = content
  const found = label(text)
  const bold = marks.find(({kind, start}) => kind === 'strong' && start === 0)
  if (found || !bold || bold.end >= text.length) return found
  const word = text.slice(0, bold.end).trim()
  const own = label(`${word}:`)
  const end = bold.end + (/^\s*/.exec(text.slice(bold.end))?.[0].length ?? 0)
  const isGoal = (own?.kind === 'objective' && !own.weak && !/okr/i.test(own.word)) || own?.kind === 'keyResult'
  const rest = text.slice(end)
  const states = /^[\p{L}\d„“"'([<>≥≤+~]/u.test(rest) && !TAUGHT.test(rest)
  return isGoal && own.end > word.length && states ? {...own, end} : undefined
}

/** Adds an item; `span` is all that belongs to it, if not only its text. */
export function push(context: Context, draft: Draft, span: Span): Item {
  const {text} = context.source
  const found = labelOf(draft.content)
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

/** Says also where the name of a field stands that the item is labelled with. */
export function labelled(field: Field, {content, label, start}: Item): Field {
  if (!label?.field) return field
  const at = content.text.indexOf(label.word)
  return {...field, name: spanOf(slice(content, at, at + label.word.length), start)}
}

/** Stretches a span to whole lines, the last line break not included. */
export function wholeLines(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from > 0 && !isBreak(text, from - 1)) from--
  while (to > start && isBreak(text, to - 1)) to--
  while (to < text.length && !isBreak(text, to)) to++
  return {start: from, end: to}
}

const isBreak = (text: string, at: number) => text[at] === '\n' || text[at] === '\r'

export function indentBefore(text: string, offset: number): string {
  const line = text.slice(wholeLines(text, {start: offset, end: offset}).start, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

/** Columns of an indent; a tab counts as four. */
export const widthOf = (indent: string): number => indent.replace(/\t/g, '    ').length

/** The bullet that one of this level hangs below, where indents alone tell. */
export function outerBullet(items: readonly Item[], level: number): Item | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]
    if (item?.kind !== 'item') return undefined
    if (item.level < level) return item
    if (item.level === level) return item.parent
  }
  return undefined
}
