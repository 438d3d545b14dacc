import type {Segment, Span} from '../model/index.js'

/** What a stretch of text was dressed in before its markup was taken off. */
export interface Mark {
  kind: 'strong' | 'emphasis' | 'code' | 'link'
  start: number
  end: number
  url?: string
}

/** Text without markup, and where each unit of it stands in the source. Units without a segment stand for a line break or an entity. */
export interface Plain {
  text: string
  segments: readonly Segment[]
  marks: readonly Mark[]
}

export const EMPTY: Plain = {text: '', segments: [], marks: []}

export function slice(plain: Plain, start: number, end = plain.text.length): Plain {
  if (start <= 0 && end >= plain.text.length) return plain
  return {
    text: plain.text.slice(start, end),
    segments: plain.segments.flatMap(({at, source, length}) => {
      const from = Math.max(at, start)
      const to = Math.min(at + length, end)
      return to > from ? [{at: from - start, source: source + from - at, length: to - from}] : []
    }),
    marks: plain.marks.flatMap((mark) => {
      const from = Math.max(mark.start, start)
      const to = Math.min(mark.end, end)
      return to > from ? [{...mark, start: from - start, end: to - start}] : []
    }),
  }
}

export function trim(plain: Plain): Plain {
  const start = plain.text.length - plain.text.trimStart().length
  return slice(plain, start, Math.max(start, plain.text.trimEnd().length))
}

/** Puts the parts behind one another with a single space between them. */
export function join(parts: readonly Plain[], between = ' '): Plain {
  const [first] = parts
  if (first && parts.length === 1) return first
  let text = ''
  const segments: Segment[] = []
  const marks: Mark[] = []
  for (const part of parts) {
    if (part.text === '') continue
    if (text !== '') text += between
    for (const segment of part.segments) segments.push({...segment, at: segment.at + text.length})
    for (const mark of part.marks) marks.push({...mark, start: mark.start + text.length, end: mark.end + text.length})
    text += part.text
  }
  return {text, segments, marks}
}

/** The lines of a text, trimmed; one pass, however many there are. */
export function lines(plain: Plain): Plain[] {
  if (!plain.text.includes('\n')) return [trim(plain)]
  const result: Plain[] = []
  let segment = 0
  let mark = 0
  let start = 0
  for (const line of plain.text.split('\n')) {
    const end = start + line.length
    while (segment > 0 && endOf(plain.segments[segment]) > start) segment--
    while (segment < plain.segments.length && endOf(plain.segments[segment]) <= start) segment++
    let lastSegment = segment
    while (lastSegment < plain.segments.length && (plain.segments[lastSegment]?.at ?? end) < end) lastSegment++
    while (mark < plain.marks.length && (plain.marks[mark]?.end ?? 0) <= start) mark++
    let lastMark = mark
    while (lastMark < plain.marks.length && (plain.marks[lastMark]?.start ?? end) < end) lastMark++
    const part: Plain = {
      text: plain.text,
      segments: plain.segments.slice(segment, lastSegment),
      marks: plain.marks.slice(mark, lastMark),
    }
    result.push(trim(slice(part, start, end)))
    segment = Math.max(segment, lastSegment - 1)
    start = end + 1
  }
  return result
}

const endOf = (segment: Segment | undefined) => (segment ? segment.at + segment.length : 0)

/** From the first to the last unit of the text in the source; `fallback` where no unit has a place of its own. */
export function spanOf(plain: Plain, fallback: number): Span {
  const first = plain.segments[0]
  const last = plain.segments.at(-1)
  return first && last ? {start: first.source, end: last.source + last.length} : {start: fallback, end: fallback}
}

/** Whether the whole text is dressed in marks of this kind. */
export function isAll(plain: Plain, kind: Mark['kind']): boolean {
  let done = 0
  for (const mark of plain.marks) {
    if (mark.kind !== kind || mark.end <= done) continue
    if (plain.text.slice(done, mark.start).trim() !== '') return false
    done = mark.end
  }
  return done > 0 && /^[\s:.]*$/.test(plain.text.slice(done))
}
