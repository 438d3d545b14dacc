/** Replaces the UTF-16 range `[start, end)` of the original text by `text`. An empty range inserts. */
export interface Edit {
  range: [start: number, end: number]
  text: string
}

/**
 * Applies edits that were all made against the same text, in any order.
 *
 * @throws RangeError when two edits overlap or a range leaves the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let result = ''
  let done = 0
  for (const {range, text: replacement} of ordered) {
    const [start, end] = range
    if (start < done || end < start || end > text.length) {
      throw new RangeError(`The edit of ${start}–${end} overlaps another one or leaves the text.`)
    }
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}
