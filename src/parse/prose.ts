import type {OkrDocument} from '../model/index.js'

/** A line that people read, without the mark of its list, heading or table. */
export interface ProseLine {
  text: string
  /** Offset of its first unit in the source. */
  start: number
}

const FENCE = /^\s*(?:```|~~~)/
const MARK = /^\s*(?:#{1,6}\s+|(?:[-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?|\|\s*)*/

/** The lines of a document that say something themselves: no code, quotation, comment or front matter. */
export function proseOf({text, format}: Pick<OkrDocument, 'text' | 'format'>): ProseLine[] {
  const found: ProseLine[] = []
  const hidden = format === 'markdown' ? text.replace(/<!--[\s\S]*?-->|^\ufeff?---\r?\n[\s\S]*?\n---$/gm, blank) : text
  let inFence = false
  for (const {0: line, index} of hidden.matchAll(/[^\r\n]+/g)) {
    if (format === 'markdown' && FENCE.test(line)) inFence = !inFence
    else if (!inFence && !/^\s*>/.test(line)) {
      const mark = MARK.exec(line)?.[0].length ?? 0
      const content = line.slice(mark).trimEnd()
      if (content !== '') found.push({text: content, start: index + mark})
    }
  }
  return found
}

const blank = (stretch: string) => stretch.replace(/[^\r\n]/g, ' ')
