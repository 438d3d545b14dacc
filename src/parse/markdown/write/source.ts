import type {Span} from '../../../model/index.js'

/** Questions about the lines of a source text; all offsets are UTF-16 units. */
export interface Source {
  text: string
  /** The line ending that the document uses. */
  eol: string
  lineStart(offset: number): number
  /** Offset of the line ending, or of the end of the text. */
  lineEnd(offset: number): number
  /** The end of the last line of a block that is not blank, its line ending left out. */
  lastLineEnd(block: Span): number
  isBlankLine(offset: number): boolean
}

export function sourceOf(text: string): Source {
  const lineStart = (offset: number) => {
    const at = text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset
    return at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  }
  const lineEnd = (offset: number) => {
    const found = text.slice(offset).search(/[\r\n]/)
    return found < 0 ? text.length : offset + found
  }
  return {
    text,
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    lineStart,
    lineEnd,
    lastLineEnd: ({start, end}) => lineEnd(start + Math.max(0, text.slice(start, end).trimEnd().length - 1)),
    isBlankLine: (offset) => text.slice(lineStart(offset), lineEnd(offset)).trim() === '',
  }
}

/** The offset behind the line ending at `lineEnd`. */
export function nextLine(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : lineEnd < text.length ? 1 : 0)
}

/** Whole lines that go behind the line that ends at `at`. */
export interface Insertion {
  at: number
  lines: string
}

/** Lines behind the last line of a block; nothing where there are none to write. */
export function behind(source: Source, block: Span, lines: string | undefined): Insertion | undefined {
  return lines === undefined ? undefined : {at: source.lastLineEnd(block), lines}
}
