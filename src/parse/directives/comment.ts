import {editDistance} from '../../model/edit-distance.js'
import type {Directive, NamedRule, Silencer, Span} from '../../model/index.js'
import {removalOf, targetLine, wholeLine} from './lines.js'

const DIRECTIVES = [
  'okr-lint-disable',
  'okr-lint-enable',
  'okr-lint-disable-file',
  'okr-lint-disable-line',
  'okr-lint-disable-next-line',
]

/** A comment in the source, and what stands between its marks. */
export interface Comment {
  span: Span
  body: Span
}

/**
 * Reads what a comment says to okr-lint: `okr-lint-disable-next-line RULE, RULE -- why`.
 *
 * @returns `undefined` for a comment that says nothing to it.
 */
export function directiveOf(text: string, {span, body}: Comment, comments: readonly Comment[]): Directive | undefined {
  const found = /^\s*(okr-lint-[a-z-]*[a-z])(?=\s|:\s|$)/.exec(text.slice(body.start, body.end))
  const word = found?.[1]
  if (!found || word === undefined) return undefined
  const end = body.start + found[0].length
  if (!DIRECTIVES.includes(word)) {
    const known = DIRECTIVES.find((name) => editDistance(word, name) <= 2)
    return known === undefined ? undefined : {kind: 'misspelt', word, known, span: {start: end - word.length, end}}
  }
  return {...scopeOf(word, text, span, comments), ...saying(text, {start: end, end: body.end}), ...placing(text, span)}
}

const placing = (text: string, span: Span) => ({span, removal: removalOf(text, span)})

function scopeOf(
  word: string,
  text: string,
  span: Span,
  comments: readonly Comment[],
): Pick<Silencer, 'kind' | 'scope'> {
  // Findings on a document as a whole stand on its first line, which may be the directive's own.
  const start = text.slice(0, span.start).trim() === '' ? 0 : span.start
  switch (word) {
    case 'okr-lint-disable-file':
      return {kind: 'within', scope: {start: 0, end: text.length}}
    case 'okr-lint-disable-line':
      return {kind: 'within', scope: wholeLine(text, span)}
    case 'okr-lint-disable-next-line':
      return {kind: 'within', scope: {start, end: targetLine(text, span, comments)}}
    default:
      return {kind: word === 'okr-lint-enable' ? 'enable' : 'disable', scope: {start, end: text.length}}
  }
}

/** The rules and the reason behind the word. */
function saying(text: string, {start, end}: Span): Pick<Silencer, 'rules' | 'reason' | 'reasonPlace'> {
  const rest = text.slice(start, end)
  const [dashes] = /(?:^|\s)(?:--+|[–—])(?=\s|$)/.exec(rest) ?? []
  const listEnd = dashes === undefined ? rest.length : rest.indexOf(dashes)
  const reason = dashes === undefined ? '' : rest.slice(listEnd + dashes.length).trim()
  const rules = rulesIn(rest.slice(0, listEnd).replace(/^:/, ' '), start)
  if (reason !== '') return {rules, reason: reason.replace(/\s+/g, ' ')}
  const from = start + rest.slice(0, listEnd).trimEnd().length
  return {rules, reasonPlace: {span: {start: from, end: start + rest.trimEnd().length}, parts: [' -- ', '']}}
}

/** `a, b c`: with one of them goes the comma behind it, with the last the one in front. */
function rulesIn(list: string, start: number): NamedRule[] {
  const words = [...list.matchAll(/[^\s,]+/g)].map((match) => ({id: match[0], start: start + match.index}))
  return words.map(({id, start: from}, index) => {
    const span = {start: from, end: from + id.length}
    const next = words[index + 1]
    const before = words[index - 1]
    const removal = next
      ? {start: from, end: next.start}
      : {start: before ? before.start + before.id.length : from, end: span.end}
    return {id, span, removal}
  })
}
