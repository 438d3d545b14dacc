/** A place as people count it: both numbers start at 1, columns are UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** Answers which line and column an offset is on. Lines end with LF, CRLF or CR. */
export interface LineIndex {
  lineCount: number
  position(offset: number): Position
  /** Offset of the first unit of a 1-based line. */
  lineStart(line: number): number
}

export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)

  const lineStart = (line: number) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0

  return {
    lineCount: starts.length,
    lineStart,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: at - (starts[low] ?? 0) + 1}
    },
  }
}
