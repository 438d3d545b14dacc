import {type Edit, type Span, type Statement, sourceSpan} from '../../../model/index.js'
import {commonEnds} from '../../common-ends.js'

const MARKS = /[*_`~[]/

/**
 * Replaces `[start, end)` of a statement's text. Only what differs is touched, so emphasis and links around it stay;
 * where the range cuts through a pair of marks, the pair goes too.
 *
 * @returns `undefined` where the marks cannot be kept in order.
 */
export function reword(
  source: string,
  statement: Statement,
  start: number,
  end: number,
  text: string,
): Edit | undefined {
  const same = commonEnds(statement.text.slice(start, end), text)
  const from = start + same.before
  const to = end - same.after
  const changed = to > from ? sourceSpan(statement, from, to) : insertion(statement, from)
  if (isBalanced(source.slice(changed.start, changed.end))) {
    return edit(changed, text.slice(same.before, text.length - same.after), statement)
  }
  const whole = widen(source, sourceSpan(statement, start, end))
  const replaced = source.slice(whole.start, whole.end)
  return isBalanced(replaced) && !isTitleByMarks(replaced, statement) ? edit(whole, text, statement) : undefined
}

/** A line without a label that is read as a goal because it opens in bold: without its marks it is mere text. */
const isTitleByMarks = (replaced: string, {form, label}: Statement) =>
  form.kind === 'line' && !label && /^(?:\*\*|__)/.test(replaced)

function edit({start, end}: Span, text: string, {form}: Statement): Edit {
  const inTable = form.kind === 'row' || form.kind === 'cell'
  return {range: [start, end], text: inTable ? text.replaceAll('|', '\\|') : text}
}

function insertion(statement: Statement, at: number) {
  const {start} = at === 0 ? sourceSpan(statement, 0, 0) : {start: sourceSpan(statement, at - 1, at).end}
  return {start, end: start}
}

function isBalanced(slice: string): boolean {
  const count = (pattern: RegExp) => slice.match(pattern)?.length ?? 0
  return (
    count(/\*\*/g) % 2 === 0 &&
    count(/(?<![\p{L}\p{N}*])\*(?!\*)|(?<!\*)\*(?![\p{L}\p{N}*])/gu) % 2 === 0 &&
    count(/`/g) % 2 === 0 &&
    count(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu) % 2 === 0 &&
    count(/\[/g) === count(/\]/g) &&
    !/\]\($|\]\([^)]*$/.test(slice)
  )
}

/** Takes in the marks that touch the range on either side. */
function widen(source: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from > 0 && MARKS.test(source[from - 1] ?? '')) from--
  while (to < source.length && MARKS.test(source[to] ?? '')) to++
  return {start: from, end: to}
}
