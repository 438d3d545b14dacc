import type {PhrasingContent} from 'mdast'
import type {Segment} from '../../model/index.js'
import type {Mark, Plain} from '../plain.js'

/** Where the parsed text stands: the whole document, and the offset at which the parsed part of it begins. */
export interface Source {
  text: string
  base: number
}

interface Draft {
  text: string
  segments: Segment[]
  marks: Mark[]
}

/** The plain text of inline nodes; `\n` stands for every line break, soft, hard or `<br>`. */
export function plainOf(nodes: readonly PhrasingContent[], source: Source): Plain {
  const draft: Draft = {text: '', segments: [], marks: []}
  for (const node of nodes) add(node, source, draft)
  return {...draft, marks: draft.marks.sort((a, b) => a.start - b.start)}
}

function add(node: PhrasingContent, source: Source, draft: Draft): void {
  const start = draft.text.length
  switch (node.type) {
    case 'text':
      addText(node.value, range(node, source), source.text, draft)
      return
    case 'inlineCode': {
      const [from, to] = range(node, source)
      const at = source.text.indexOf(node.value, from)
      if (at >= from && at + node.value.length <= to) addUnits(draft, node.value, at)
      else draft.text += node.value.replace(/\n/g, ' ')
      draft.marks.push({kind: 'code', start, end: draft.text.length})
      return
    }
    case 'break':
      draft.text += '\n'
      return
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) draft.text += '\n'
      return
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference':
      for (const child of node.children) add(child, source, draft)
      if (draft.text.length === start) return
      if (node.type === 'linkReference') draft.marks.push({kind: 'link', start, end: draft.text.length})
      else if (node.type === 'link') draft.marks.push({kind: 'link', start, end: draft.text.length, url: node.url})
      else draft.marks.push({kind: node.type, start, end: draft.text.length})
      return
    default:
      return // images and footnotes say nothing in words
  }
}

function range(node: PhrasingContent, {base}: Source): [start: number, end: number] {
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}

function addUnits(draft: Draft, text: string, source: number): void {
  const last = draft.segments.at(-1)
  if (last && last.at + last.length === draft.text.length && last.source + last.length === source) {
    last.length += text.length
  } else {
    draft.segments.push({at: draft.text.length, source, length: text.length})
  }
  draft.text += text
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
const PUNCTUATION = /[!-/:-@[-`{-~]/
const BREAK = /[ \t]*(?:\r\n|\n|\r)[ \t]*(?:>[ \t]*)*/y
const PLAIN = /[^\\&\r\n]+/y

/** A text node's value has lost escapes, entities and indents; this walks both and notes what stands where. */
function addText(value: string, [start, end]: [number, number], source: string, draft: Draft): void {
  if (end - start === value.length && !/[\n\ufffd]/.test(value)) {
    addUnits(draft, value, start)
    return
  }
  let from = start
  let at = 0
  while (at < value.length && from < end) {
    const unit = value.charAt(at)
    if (unit === '\n' || unit === '\r') {
      BREAK.lastIndex = from
      from += BREAK.exec(source)?.[0].length ?? 0
      draft.text += '\n'
      at += value.startsWith('\r\n', at) ? 2 : 1
      continue
    }
    PLAIN.lastIndex = from
    const run = PLAIN.exec(source)?.[0]
    if (run !== undefined && run !== '') {
      const length = Math.min(run.length, end - from, shared(run, value, at))
      if (length > 0) {
        addUnits(draft, value.slice(at, at + length), from)
        at += length
        from += length
        continue
      }
    }
    if (source[from] === '\\' && source[from + 1] === unit && PUNCTUATION.test(unit)) {
      addUnits(draft, unit, from + 1)
      from += 2
      at += 1
      continue
    }
    REFERENCE.lastIndex = from
    const reference = REFERENCE.exec(source)?.[0]
    if (reference && (!value.startsWith(reference, at) || reference === '&amp;')) {
      const length = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      draft.text += value.slice(at, at + length)
      from += reference.length
      at += length
      continue
    }
    if (source[from] === unit) {
      addUnits(draft, unit, from)
      at += 1
    } else if (source[from] === '\u0000') {
      draft.text += unit
      at += 1
    }
    from += 1
  }
  draft.text += value.slice(at)
}

/** How many units of `run` the value has at `at`. */
function shared(run: string, value: string, at: number): number {
  if (value.startsWith(run, at)) return run.length
  let length = 0
  while (length < run.length && run[length] === value[at + length]) length++
  return length
}
