import type {LintMessage, LintResult, RelatedLocation} from '../lint.js'
import {SEVERITIES, type Severity} from '../model/index.js'
import {changedLines} from './diff.js'
import {escaped} from './escape.js'
import {relatedLine} from './place.js'
import type {Words} from './words.js'

const LINE_BREAK = /\r\n|\n|\r/

/** Lines of a document that share one row: the first holds findings, those behind it, up to the next such line, none. */
interface Row {
  first: string
  rest: string[]
  findings: readonly LintMessage[]
}

/** The text of a document in rows, each with what there is to say about it. */
export function documentRows(
  {source, messages, filePath}: LintResult,
  words: Words,
  show: (filePath: string) => string,
): string {
  const noteOf = (finding: LintMessage) =>
    note(finding, {source, words, related: (place) => relatedLine(place, filePath, show)})
  const texts = source.split(LINE_BREAK)
  const marks = marksOf(texts, messages)
  const byLine = new Map<number, LintMessage[]>()
  for (const finding of messages) byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding])
  const rows: Row[] = []
  for (const [index, text] of texts.entries()) {
    const findings = byLine.get(index + 1) ?? []
    const line = lineOf(index + 1, text, marks.get(index + 1) ?? [])
    const last = rows.at(-1)
    if (last && findings.length === 0) last.rest.push(line)
    else rows.push({first: line, rest: [], findings})
  }
  return rows.map((row) => rowOf(row, noteOf)).join('\n')
}

// The notes come right behind their line, so that they stand there where the page is too narrow for two columns.
function rowOf({first, rest, findings}: Row, noteOf: (finding: LintMessage) => string): string {
  const notes = findings.map(noteOf).join('')
  return `<div class="row">${first}${notes && `<div class="notes">${notes}</div>`}<div class="rest">${rest.join('')}</div></div>`
}

/** A stretch of a line that is in question, in columns from 0. */
interface Mark {
  start: number
  end: number
  severity: Severity
}

/** The marks by line. */
function marksOf(texts: readonly string[], messages: readonly LintMessage[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const {line, column, endLine, endColumn, severity} of messages) {
    for (let at = line; at <= endLine; at++) {
      const length = (texts[at - 1] ?? '').length
      const start = at === line ? column - 1 : 0
      const end = Math.min(at === endLine ? endColumn - 1 : length, length)
      if (end > start) marks.set(at, [...(marks.get(at) ?? []), {start, end, severity}])
    }
  }
  return marks
}

/** A line with its marks; where two overlap, the graver one is seen. */
function lineOf(line: number, text: string, marks: readonly Mark[]): string {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  const pieces = borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length
    const severity = gravest(marks.filter((mark) => mark.start <= start && mark.end >= end))
    const piece = escaped(text.slice(start, end))
    return severity ? `<mark class="${severity}">${piece}</mark>` : piece
  })
  const words = pieces.join('') || EMPTY
  return `<div class="line"><span class="number" aria-hidden="true">${line}</span><span class="words">${words}</span></div>`
}

/** Gives a line without text its height. */
const EMPTY = '&#8203;'

const gravest = (marks: readonly {severity: Severity}[]): Severity | undefined =>
  SEVERITIES.findLast((severity) => marks.some((mark) => mark.severity === severity))

interface NoteOptions {
  source: string
  words: Words
  related: (place: RelatedLocation) => string
}

function note(finding: LintMessage, {source, words, related}: NoteOptions): string {
  const {line, severity, ruleId, message, suggestions, fix, relatedLocations = []} = finding
  const edits = [...(fix ? [{title: words.fix, edits: fix.edits}] : []), ...suggestions]
  const place = `${words.lineHead} ${line}`
  const head = [words.severity[severity], place].map(escaped).join(' · ')
  return [
    `<article class="note ${severity}">`,
    `<p class="head"><strong>${head}</strong>${ruleId === null ? '' : ` <code>${escaped(ruleId)}</code>`}</p>`,
    `<p>${escaped(message)}</p>`,
    ...relatedLocations.map((place) => `<p class="related">${escaped(related(place))}</p>`),
    ...edits.map(({title, edits}) => {
      const changes = changedLines(source, edits).map(({before, after}) => sides(before, after, words))
      return `<details><summary>${escaped(title)}</summary>${changes.join('')}</details>`
    }),
    '</article>',
  ].join('')
}

function sides(before: readonly string[], after: readonly string[], words: Words): string {
  const side = (name: 'before' | 'after', lines: readonly string[]) => {
    const shown = lines.map((line) => `<div>${escaped(line) || EMPTY}</div>`)
    return lines.length > 0 ? `<div class="${name}"><span>${escaped(words[name])}</span>${shown.join('')}</div>` : ''
  }
  return side('before', withoutEmptyEnds(before)) + side('after', withoutEmptyEnds(after))
}

function withoutEmptyEnds(lines: readonly string[]): readonly string[] {
  const isWritten = (line: string) => line.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isWritten)), lines.findLastIndex(isWritten) + 1)
}
