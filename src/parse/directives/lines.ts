import type {Span} from '../../model/index.js'

const startOfLine = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1

function endOfLine(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/)
  return length < 0 ? text.length : at + length
}

/** Where the next line begins; the end of the text where there is none. */
function nextLine(text: string, at: number): number {
  const end = endOfLine(text, at)
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length)
}

/** The lines that a span stands in, without the last line break. */
export const wholeLine = (text: string, {start, end}: Span): Span => ({
  start: startOfLine(text, start),
  end: endOfLine(text, end),
})

/** The end of the line that a directive above it means: the next one that holds more than comments for okr-lint. */
export function targetLine(text: string, span: Span, comments: readonly {span: Span}[]): number {
  for (let at = nextLine(text, span.end); at < text.length; ) {
    const line = {start: at, end: endOfLine(text, at)}
    const inner = comments.find((comment) => comment.span.start >= line.start && comment.span.start <= line.end)
    const written = inner ? text.slice(line.start, inner.span.start) + text.slice(inner.span.end, line.end) : undefined
    if (written?.trim() === '' && inner) at = nextLine(text, inner.span.end)
    else if (text.slice(line.start, line.end).trim() === '') at = nextLine(text, at)
    else return line.end
  }
  return text.length
}

/**
 * What goes with a comment: its whole lines where it stands alone, and one of two blank lines that would then meet;
 * elsewhere the spaces in front of it.
 */
export function removalOf(text: string, {start, end}: Span): Span {
  const line = wholeLine(text, {start, end})
  const before = text.slice(line.start, start)
  if (before.replace('\ufeff', '').trim() === '' && text.slice(end, line.end).trim() === '') {
    const from = before.startsWith('\ufeff') ? line.start + 1 : line.start
    const to = nextLine(text, line.end)
    const blankAbove = from === 0 || text.slice(0, from).replace('\ufeff', '') === '' || isBlankAbove(text, from)
    const below = text.slice(to, endOfLine(text, to))
    return {start: from, end: blankAbove && to < text.length && below.trim() === '' ? nextLine(text, to) : to}
  }
  return {start: start - (/[ \t]*$/.exec(before)?.[0].length ?? 0), end}
}

function isBlankAbove(text: string, at: number): boolean {
  const end = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1
  return text.slice(startOfLine(text, end), end).trim() === ''
}
