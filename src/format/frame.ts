import type {LintMessage} from '../lint.js'
import {lineIndex} from '../model/index.js'
import type {Paint, Style} from './paint.js'
import {fitEnd, fitStart, printable, width} from './width.js'

/**
 * The line of the source that a finding stands on, the words in question underlined. A line that is too long is cut
 * around them.
 *
 * @param columns the room for all of it, the line number included.
 */
export function codeFrame(source: string, place: LintMessage, columns: number, paint: Paint, style: Style): string[] {
  const text = lineOf(source, place.line)
  const start = place.column - 1
  const end = place.endLine === place.line ? place.endColumn - 1 : text.length
  if (end <= start) return []

  const number = String(place.line)
  const {before, marked, after} = cutAround(
    printable(text.slice(0, start)),
    printable(text.slice(start, end)),
    printable(text.slice(end)),
    columns - number.length - 3,
  )
  const margin = ' '.repeat(number.length)
  return [
    `${paint('dim', `${number} │`)} ${before}${paint(style, marked)}${after}`,
    `${paint('dim', `${margin} │`)} ${' '.repeat(width(before))}${paint(style, '~'.repeat(Math.max(1, width(marked))))}`,
  ]
}

function lineOf(source: string, line: number): string {
  const start = lineIndex(source).lineStart(line)
  const length = source.slice(start).search(/[\r\n]/)
  return length < 0 ? source.slice(start) : source.slice(start, start + length)
}

/** Three neighbouring stretches of a line in so many columns: the middle first, then some of what is around it. */
export function cutAround(before: string, marked: string, after: string, columns: number) {
  if (width(before) + width(marked) + width(after) <= columns) return {before, marked, after}
  const middle = width(marked) > columns - 2 ? `${fitStart(marked, columns - 3)}…` : marked
  const room = columns - width(middle)
  const left = Math.max(Math.floor(room / 3), room - width(after))
  const cutBefore = width(before) <= left ? before : `…${fitEnd(before, left - 1)}`
  const right = room - width(cutBefore)
  return {
    before: cutBefore,
    marked: middle,
    after: middle !== marked ? '' : width(after) <= right ? after : `${fitStart(after, right - 1)}…`,
  }
}
