import {createScanner, type Node, parseTree} from 'jsonc-parser'
import type {Directive, NamedRule, Silencer, Span} from '../../model/index.js'
import type {Comment} from './comment.js'
import {removalOf, wholeLine} from './lines.js'

const KEY = 'okrLint'
/** In `{"*": "why"}` it stands for all rules. */
const ALL = '*'
/** Kinds of tokens of `jsonc-parser`; its `const enum` is no value that a module can import. */
const TOKEN = {lineComment: 12, blockComment: 13, end: 17}

export function commentsInJson(text: string): Comment[] {
  const comments: Comment[] = []
  const scanner = createScanner(text, false)
  for (let kind: number = scanner.scan(); kind !== TOKEN.end; kind = scanner.scan()) {
    if (kind !== TOKEN.lineComment && kind !== TOKEN.blockComment) continue
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    const closing = kind === TOKEN.blockComment && text.endsWith('*/', end) ? 2 : 0
    comments.push({span: {start, end}, body: {start: start + 2, end: end - closing}})
  }
  return comments
}

/** `"okrLint": {"disable": {"rule": "why"}}`, which holds within the object that it stands in. */
export function keysInJson(text: string): Directive[] {
  if (!text.includes(`"${KEY}"`)) return []
  const directives: Directive[] = []
  const open = [parseTree(text, [], {allowTrailingComma: true})]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'property' && node.children?.[0]?.value === KEY) directives.push(...silencersIn(node, text))
    else open.push(...(node.children ?? []))
  }
  return directives
}

function silencersIn(property: Node, text: string): Silencer[] {
  const holder = property.parent
  const disable = property.children?.[1]?.children?.find(({children}) => children?.[0]?.value === 'disable')
  const value = disable?.children?.[1]
  if (!holder || !value) return []
  // What concerns a document as a whole is found on its first line.
  const scope = {start: holder.parent ? holder.offset : 0, end: holder.offset + holder.length}
  const whole = removalOfMember(property, text)
  const base = {kind: 'within' as const, scope}
  if (value.type !== 'object') {
    const items = value.type === 'array' ? (value.children ?? []) : value.type === 'string' ? [value] : []
    const rules = items.map((item): NamedRule => {
      const span = {start: item.offset + 1, end: item.offset + item.length - 1}
      return {id: String(item.value), span, removal: items.length > 1 ? removalOfMember(item, text) : whole}
    })
    const names = rules.length > 0 ? rules.map(({id}) => id) : [ALL]
    const parts = names.map((id, index) => `${index === 0 ? '{' : '", '}${JSON.stringify(id)}: "`)
    const reasonPlace = {span: spanOf(value), parts: [...parts, '"}']}
    return [{...base, rules, reasonPlace, span: spanOf(property), removal: whole}]
  }
  const entries = value.children ?? []
  return entries.flatMap((entry): Silencer[] => {
    const [key, why] = entry.children ?? []
    if (!key || !why) return []
    const removal = entries.length > 1 ? removalOfMember(entry, text) : whole
    const id = String(key.value)
    const span = {start: key.offset + 1, end: key.offset + key.length - 1}
    const reason = typeof why.value === 'string' ? why.value.trim() : ''
    return [
      {
        ...base,
        rules: id === ALL ? [] : [{id, span, removal}],
        ...(reason === '' ? {reasonPlace: {span: spanOf(why), parts: ['"', '"']}} : {reason}),
        span: spanOf(entry),
        removal,
      },
    ]
  })
}

const spanOf = ({offset, length}: Node): Span => ({start: offset, end: offset + length})

/** A member of an object or list with the comma that parts it from the others, and its line where it has one of its own. */
function removalOfMember(node: Node, text: string): Span {
  const siblings = node.parent?.children ?? []
  const index = siblings.indexOf(node)
  const before = siblings[index - 1]
  const {start, end} = spanOf(node)
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0
  if (comma > 0) {
    const removal = removalOf(text, {start, end: end + comma})
    const isLine = removal.end > end + comma || wholeLine(text, removal).start === removal.start
    // Between others on the same line the space behind goes, not the one in front.
    return isLine ? removal : {start, end: end + comma + (/^[ \t]*/.exec(text.slice(end + comma))?.[0].length ?? 0)}
  }
  if (before) return {start: before.offset + before.length, end}
  return {start, end}
}
