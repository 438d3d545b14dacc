import type {Span} from '../../model/index.js'

/** The parser's time grows with the square of what it is given at once; this is where that begins to show. */
const ENOUGH = 4_000
/** What has no good place to be cut by then is cut between two bullets, at the price of their nesting. */
const TOO_MUCH = 16_000
/** No line of a goal is that long, none is nested so deep; such a line is left out. */
const LONGEST_LINE = 50_000
const NESTED = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*){60}/

const MATTER = /^(?:---|\+\+\+)[ \t]*$/
const MATTER_END = /[\r\n](?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const CLOSING: readonly [open: RegExp, close: RegExp][] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)[\s>]/i, /<\/(?:pre|script|style|textarea)>/i],
]

export interface Chunks {
  chunks: Span[]
  /** Lines that no part holds. */
  skipped: Span[]
}

/** Cuts a long text where its blocks are parted anyway: before headings, bullets at the margin and new paragraphs. */
export function chunksOf(text: string, start: number): Chunks {
  const chunks: Span[] = []
  const skipped: Span[] = []
  let from = start
  let blank = false
  let fence: string | undefined
  let until = MATTER.test(lineAt(text, start)) && MATTER_END.test(text) ? MATTER : undefined
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at)
    const inside = fence !== undefined || until !== undefined
    const size = at - from
    if (!inside && (line.length > LONGEST_LINE || NESTED.test(line))) {
      if (size > 0) chunks.push({start: from, end: at})
      skipped.push({start: at, end: at + line.length})
      from = at + line.length
      blank = false
      at = nextLine(text, from)
      continue
    }
    const margin = blank ? /^\S/.test(line) : /^(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]/.test(line)
    if (
      !inside &&
      ((size > ENOUGH && margin) ||
        (size > TOO_MUCH && /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) ||
        (size > 2 * TOO_MUCH && !line.startsWith('|')))
    ) {
      chunks.push({start: from, end: at})
      from = at
    }
    const mark = FENCE.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (until) {
      if (at > start && until.test(line)) until = undefined
    } else if (mark) fence = mark
    else {
      const [, close] = CLOSING.find(([open]) => open.test(line)) ?? []
      if (close && !close.test(line)) until = close
    }
    blank = line.trim() === ''
    at = nextLine(text, at + line.length)
  }
  chunks.push({start: from, end: text.length})
  return {chunks, skipped}
}

const LINE_END = /[\r\n]|$/g

function lineAt(text: string, at: number): string {
  LINE_END.lastIndex = at
  return text.slice(at, LINE_END.exec(text)?.index)
}

const nextLine = (text: string, at: number) => at + (text.startsWith('\r\n', at) ? 2 : 1)

/** Definitions of links stand anywhere; they are read with every part, behind it, where they move nothing. */
export function definitionsIn(text: string): string {
  const found = text.match(/^ {0,3}\[[^\]\r\n]{1,100}\]:[ \t]*\S[^\r\n]*$/gm) ?? []
  const lines = found.join('\n')
  return lines === '' || lines.length > ENOUGH ? '' : `\n\n${lines}\n`
}
