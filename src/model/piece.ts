/** A stretch of a statement's text; offsets are UTF-16 units of that text, not of the document. */
export interface Piece {
  text: string
  start: number
  end: number
}
