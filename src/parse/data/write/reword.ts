import {type Edit, type Span, type Statement, sourceSpan} from '../../../model/index.js'
import {commonEnds} from '../../common-ends.js'
import {isName} from '../../names.js'
import type {ScalarNode} from '../node.js'
import {quoted, within} from './quoting.js'
import type {Style} from './style.js'

/** A value with whether it stands in brackets, where fewer texts can go without quotes. */
export interface Value {
  node: ScalarNode
  isFlow: boolean
}

/**
 * Replaces `[start, end)` of a statement's text in the value that holds it.
 *
 * @param values those that the statement's text comes from, in their order in the text
 */
export function reword(
  statement: Statement,
  values: readonly Value[],
  start: number,
  end: number,
  text: string,
  style: Style,
): Edit | undefined {
  const same = commonEnds(statement.text.slice(start, end), text)
  const from = start + same.before
  const to = end - same.after
  const piece = text.slice(same.before, text.length - same.after)
  const [first, ...others] = values
  if (!first) return undefined
  if (others.length === 0) return inValue(statement, first, from, to, piece, style)
  const place = sourceSpan(statement, from, Math.max(from, to))
  const own = values.find(({node: {span}}) => span.start <= place.start && place.end <= span.end)
  if (own && style.text.slice(place.start, place.end) === statement.text.slice(from, to)) {
    return inValue(statement, own, from, to, piece, style)
  }
  // A text of name and description becomes the title, if that then says it all by itself.
  const whole = statement.text.slice(0, start) + text + statement.text.slice(end)
  return isName(whole) ? undefined : replaced(first, whole, style)
}

function inValue(
  statement: Statement,
  value: Value,
  from: number,
  to: number,
  piece: string,
  style: Style,
): Edit | undefined {
  const {node, isFlow} = value
  const whole = node.text.text
  const place = to > from ? sourceSpan(statement, from, to) : insertionAt(statement, from)
  const isPlaced = style.text.slice(place.start, place.end) === statement.text.slice(from, to)
  const before = isPlaced ? textBefore(node, place.start) : undefined
  if (before !== undefined) {
    const result = whole.slice(0, before) + piece + whole.slice(before + to - from)
    const written = within(piece, result, node.quote, isFlow)
    return written === undefined ? replaced(value, result, style) : {range: [place.start, place.end], text: written}
  }
  const at = whole.indexOf(statement.text)
  return at < 0 ? undefined : replaced(value, whole.slice(0, at + from) + piece + whole.slice(at + to), style)
}

function insertionAt(statement: Statement, at: number): Span {
  const start = at === 0 ? sourceSpan(statement, 0, 0).start : sourceSpan(statement, at - 1, at).end
  return {start, end: start}
}

/** How much of a value's text stands before an offset of the source; `undefined` where no unit of it stands there. */
function textBefore({text: {segments}}: ScalarNode, offset: number): number | undefined {
  const segment = segments.find(({source, length}) => source <= offset && offset <= source + length)
  return segment && segment.at + offset - segment.source
}

/** A new value in the old one's quotes; a block of lines becomes a single one. */
export function replaced({node, isFlow}: Value, text: string, style: Style): Edit {
  const quote = node.quote === '|' || node.quote === '>' ? '' : node.quote
  return {range: [node.whole.start, node.whole.end], text: quoted(text, quote, style, isFlow)}
}
