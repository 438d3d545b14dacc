import {applyEdits, type Edit, lineIndex} from '../model/index.js'

/** Neighbouring lines that edits change, without what stays the same above and below. */
export interface LineChange {
  /** The first line that changes, from 1 on; new lines go before it. */
  line: number
  before: string[]
  after: string[]
  /** The last line above that holds some text: it says where new lines go. */
  above: string
}

const LINE_BREAK = /\r\n|\n|\r/

/** What edits do to the lines of a text, from top to bottom. */
export function changedLines(source: string, edits: readonly Edit[]): LineChange[] {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0])
  const regions: {start: number; end: number; edits: Edit[]}[] = []
  for (const edit of ordered) {
    const start = startOfLine(source, edit.range[0])
    const end = endOfLine(source, edit.range[1])
    const last = regions.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else regions.push({start, end, edits: [edit]})
  }
  const lines = lineIndex(source)
  return regions.map(({start, end, edits: own}) => {
    const old = source.slice(start, end)
    const moved = own.map(({range, text}): Edit => ({range: [range[0] - start, range[1] - start], text}))
    const change = trimmed(old.split(LINE_BREAK), applyEdits(old, moved).split(LINE_BREAK))
    const above = [...source.slice(0, start).split(LINE_BREAK), ...change.same].findLast((line) => line.trim() !== '')
    const line = lines.position(start).line + change.same.length
    return {line, before: change.before, after: change.after, above: above ?? ''}
  })
}

function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0 // lastIndexOf takes a negative place for the first one
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function endOfLine(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/)
  return length < 0 ? text.length : offset + length
}

function trimmed(before: string[], after: string[]) {
  const shorter = Math.min(before.length, after.length)
  let top = 0
  while (top < shorter && before[top] === after[top]) top++
  let bottom = 0
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++
  return {
    same: before.slice(0, top),
    before: before.slice(top, before.length - bottom),
    after: after.slice(top, after.length - bottom),
  }
}
