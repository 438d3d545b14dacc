import type {Paragraph} from 'mdast'
import {fieldName} from '../fields.js'
import {withName} from '../names.js'
import {isAll, join, lines, type Plain, slice, spanOf, trim} from '../plain.js'
import {
  type Cell,
  type Context,
  type Draft,
  ITEM,
  type Item,
  indentBefore,
  labelOf,
  outerBullet,
  placeOf,
  push,
  wholeLines,
  widthOf,
} from './item.js'
import {type LabelMatch, label} from './labels.js'
import {namesKeyResult} from './names.js'
import {plainOf} from './text.js'

const BULLET = /^(?:[•·▪◦‣●○■□➤➜►→»✓✔☐☑]\s*)+(?=\S)/u
const LETTER = /^[a-h][.)] +(?=\S)/
/** `1.2 Text`, where the line above has such a number, too. */
const NUMBER = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.):]?[ \t]+(?=[\p{L}„“"])/u
/** A hyphen before a figure may be a minus; a dash and a blank are none. */
const DASH = /^(?:[–-][ \t]*(?=[^\s\d–-])|–[ \t]+(?=\d))/u

/** `== Title ==`, a heading of a wiki. */
const WIKI_HEADING = /^(={1,6}) (\S.*\S) \1$/

/** One item of a paragraph: its bullet, if it has one, and its lines. */
interface Group {
  bullet: string
  /** The first line only names the key result that the next ones state. */
  named?: boolean
  parts: Plain[]
}

/**
 * Reads a paragraph line by line. `first` is the list item that it opens, if it opens one.
 * @returns the item of the first line, where `first` was given.
 */
export function paragraph(node: Paragraph, context: Context, first?: Draft): Item | undefined {
  const own = lines(plainOf(node.children, context.source))
  if (!first && own.length > 2 && own.every(({text}) => text.startsWith('|'))) {
    bars(own, context)
    return undefined
  }
  const groups = groupsOf(own.flatMap(sentences).flatMap(fieldsApart), first !== undefined)
  const place = placeOf(node, context.source)
  const margin = groups.find(({bullet}) => bullet !== '')
  const outer = margin ? widthOf(indentBefore(context.source.text, spanOf(join(margin.parts), 0).start)) : 0
  let opened: Item | undefined
  for (const [index, {bullet, parts, named}] of groups.entries()) {
    const [name, ...rest] = parts
    const content = trim(named && name ? withName(name, join(rest)) : join(parts))
    const span = spanOf(content, place.start)
    if (index === 0 && first) opened = push(context, {...first, content}, first.block ?? span)
    else line(bullet, content, outer, opened ? {...context, parent: opened, level: opened.level + 1} : context)
  }
  return opened
}

function line(bullet: string, content: Plain, outer: number, context: Context): void {
  const span = spanOf(content, 0)
  const indent = indentBefore(context.source.text, span.start)
  const wiki = WIKI_HEADING.exec(content.text)
  if (wiki) {
    const [, marks = '', title = ''] = wiki
    const from = marks.length + 1
    line('', slice(content, from, from + title.length), outer, context)
  } else if (bullet === '')
    push(context, {kind: 'line', level: context.level, content, form: {kind: 'line', indent}}, span)
  else {
    const level = Math.max(context.level, ITEM) + Math.max(0, Math.floor((widthOf(indent) - outer) / 2))
    const parent = outerBullet(context.items, level)
    const inner = parent ? {...context, parent} : context
    push(inner, {kind: 'item', level, content, form: {kind: 'item', indent, marker: bullet.trim()}}, span)
  }
}

/** A line that begins with a label or a bullet opens an item of its own; any other goes on with the line above. */
function groupsOf(own: readonly Plain[], inItem: boolean): Group[] {
  const groups: Group[] = []
  let previous: Plain | undefined
  const lettered = own.filter(({text}) => LETTER.test(text)).length > 1
  for (const part of own) {
    const last = groups.at(-1)
    const dash = !last || last.bullet ? (DASH.exec(part.text) ?? NUMBER.exec(part.text))?.[0] : undefined
    const letter = last || lettered ? LETTER.exec(part.text)?.[0] : undefined
    const bullet = !last && inItem ? '' : (BULLET.exec(part.text)?.[0] ?? dash ?? letter ?? '')
    const found = last && labelOf(part)
    const titled = previous !== undefined && isAll(previous, 'strong') && !isAll(part, 'strong')
    const named = titled && previous !== undefined && namesKeyResult(previous)
    if (!last || bullet || (found && opens(found, part.text)) || (titled && !named))
      groups.push({bullet, parts: [slice(part, bullet.length)]})
    else {
      if (named) last.named = true
      last.parts.push(part)
    }
    previous = part
  }
  return groups
}

/** Wrapped prose may begin with “KR2 in spring” or end with “KR2.”; such a line opens nothing. */
function opens(found: LabelMatch, text: string): boolean {
  if (found.bare) return !/^\p{Ll}/u.test(text.slice(found.end))
  return found.end < text.length || /[:：]\s*$/.test(text)
}

const INSIDE =
  /[.;!?:][”“"»«’]?\s+(?=(?:(?:KR|Key[- ]Result|Schlüsselergebnis)s? ?#?\d+(?:\.\d+)*|Objective(?: \d+)?|Ziel(?: \d+)?|Zielsetzung|Key[- ]Results)\s*:)/gu

/** Behind a label a number and a colon are enough, without a mark before them. */
const NEXT = new RegExp(
  `${INSIDE.source}|(?<![•·▪◦‣●*–—-])\\s+(?=(?:KR|Key[- ]Result|Schlüsselergebnis) ?#?\\d+(?:\\.\\d+)*\\s*:\\s)`,
  'gu',
)

/** “An example. Objective: … KR1: … KR2: …” in one line is as many items. */
function sentences(whole: Plain): Plain[] {
  if (whole.text.length > 2000) return [whole]
  const pattern = whole.text.search(NEXT) >= 0 && label(whole.text) ? NEXT : INSIDE
  const cuts = Array.from(whole.text.matchAll(pattern), ({0: mark, index}) => index + mark.trimEnd().length)
  if (cuts.length === 0) return [whole]
  return [0, ...cuts].map((from, index) => trim(slice(whole, from, cuts[index])))
}

const BETWEEN_FIELDS = /\s+[|·•]\s+(?=(\p{L}[\p{L} -]{1,24}?)\s*[:：])/gu

/** “Owner: Ana | Status: on track · Confidence: 7/10” is as many fields. */
function fieldsApart(whole: Plain): Plain[] {
  if (label(whole.text)?.kind !== 'field') return [whole]
  const parts: Plain[] = []
  let from = 0
  for (const {0: mark, 1: name = '', index} of whole.text.matchAll(BETWEEN_FIELDS)) {
    if (!fieldName(name)) continue
    parts.push(trim(slice(whole, from, index)))
    from = index + mark.length
  }
  return [...parts, trim(slice(whole, from))]
}

/** A table whose lines do not fit together is text to Markdown and a table to its author. */
function bars(own: readonly Plain[], context: Context): void {
  const rows = own
    .filter(({text}) => !/^[|\s:-]+$/.test(text))
    .map((part) => {
      const {start} = spanOf(part, 0)
      return {cells: cellsOf(part), block: wholeLines(context.source.text, {start, end: start})}
    })
  const [head, ...body] = rows
  if (!head) return
  const span = {start: head.block.start, end: rows.at(-1)?.block.end ?? head.block.end}
  const content = {text: '', segments: [], marks: []}
  push(
    context,
    {kind: 'table', level: context.level, content, form: {kind: 'row'}, table: {header: head, rows: body}},
    span,
  )
}

function cellsOf(row: Plain): Cell[] {
  const cells: Cell[] = []
  let from = row.text.indexOf('|') + 1
  while (from > 0 && from < row.text.length) {
    const bar = row.text.indexOf('|', from)
    const to = bar < 0 ? row.text.length : bar
    const content = trim(slice(row, from, to))
    cells.push({content, start: spanOf(content, spanOf(slice(row, from, to), spanOf(row, 0).end).start).start})
    from = bar < 0 ? 0 : bar + 1
  }
  return cells
}
