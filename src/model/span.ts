/** A half-open range `[start, end)` of UTF-16 units in the original text of a document. */
export interface Span {
  start: number
  end: number
}
