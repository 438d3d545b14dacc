import type {KeyResult, Objective, Statement} from '../../../model/index.js'
import {label} from '../labels.js'
import type {Source} from './source.js'

/** How a new label is numbered, seen from the one that it is copied from. */
export type Renumber = (number: string) => string

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** `1.2` → `1.3`, `KR4` → `KR5`, `2a` → `2b`, `III` → `IV`: the last count in it, `by` further on. */
export const countOn =
  (by: number): Renumber =>
  (number) => {
    const roman = ROMAN.indexOf(number.toLowerCase())
    if (roman >= 0) return inCaseOf(number, ROMAN[roman + by] ?? String(roman + by + 1))
    const letter = /(?<![A-Za-z])[A-Ha-h]$/.exec(number)?.[0]
    if (letter !== undefined) return number.slice(0, -1) + inCaseOf(letter, letterAt(letter.toLowerCase(), by))
    return number.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + by))
  }

const letterAt = (letter: string, by: number): string => String.fromCharCode(letter.charCodeAt(0) + by)

const inCaseOf = (sample: string, text: string): string => (/^[A-Z]/.test(sample) ? text.toUpperCase() : text)

/** The first one counted as `sample` is. */
export function firstLike(sample: string): string {
  if (/\d/.test(sample)) return '1'
  return inCaseOf(sample, ROMAN.includes(sample.toLowerCase()) ? 'i' : 'a')
}

/**
 * A statement written in the form of another one: same list marker, same label, same marks around the text.
 *
 * @returns whole lines without the last line ending; `undefined` where the form cannot be copied.
 */
export function siblingOf(source: Source, template: Statement, text: string, renumber: Renumber): string | undefined {
  switch (template.form.kind) {
    case 'row':
      return siblingRow(source, template, text, renumber)
    case 'cell':
    case 'value':
      return undefined
    default:
      return siblingLine(source, template, text, renumber)
  }
}

const PAIRS: Record<string, string> = {'„': '“', '“': '”', '»': '«', '«': '»'}

function siblingLine(source: Source, template: Statement, text: string, renumber: Renumber): string {
  const before = source.text.slice(source.lineStart(template.block.start), template.span.start)
  const prefix = renumbered(before, template, renumber)
    .replace(/(\[)[xX](\] )/, '$1 $2')
    .replace(/~~|\p{Extended_Pictographic}\uFE0F? ?/gu, '')
  return prefix + text + closingMarks(source.text.slice(template.span.end, source.lineEnd(template.span.end)), prefix)
}

/** The marks behind the template's text that its own prefix has opened. */
function closingMarks(after: string, prefix: string): string {
  const marks = /^[*_`“”"«»]*/.exec(after)?.[0] ?? ''
  return [...marks].filter((mark) => prefix.includes(mark) || [...prefix].some((open) => PAIRS[open] === mark)).join('')
}

function renumbered(prefix: string, {label}: Statement, renumber: Renumber): string {
  const listed = prefix.replace(/^(\s*)(\d+)([.)] )/, (_, indent, digits, mark) => indent + renumber(digits) + mark)
  const number = label?.number
  if (!number) return listed
  const at = listed.lastIndexOf(number)
  return at < 0 ? listed : listed.slice(0, at) + renumber(number) + listed.slice(at + number.length)
}

/** A table row with the new text in the column of the statement and every other cell empty, a number counted on. */
function siblingRow(source: Source, template: Statement, text: string, renumber: Renumber): string | undefined {
  const start = source.lineStart(template.span.start)
  const line = source.text.slice(start, source.lineEnd(template.span.start))
  let offset = start
  let placed = false
  const cells = line.split(/(?<!\\)\|/).map((cell) => {
    const from = offset
    offset += cell.length + 1
    if (from <= template.span.start && template.span.end <= from + cell.length) {
      placed = true
      const label = cell.slice(0, template.span.start - from)
      const marks = closingMarks(cell.slice(template.span.end - from), label)
      return `${renumbered(label, template, renumber)}${text.replaceAll('|', '\\|')}${marks} `
    }
    // “KR” in a column of its own says what the row is.
    const own = label(cell.trim())
    if (own?.kind === 'keyResult' && own.end >= cell.trim().length)
      return own.number ? cell.replace(own.number, renumber(own.number)) : cell
    const id = template.fields.id
    return id && from <= id.span.start && id.span.end <= from + cell.length
      ? cell.replace(id.value, renumber)
      : ' '.repeat(Math.min(cell.length, 3))
  })
  return placed ? cells.join('|') : undefined
}

/**
 * Key results for an objective that has none to copy from: a list, nested where the objective is an item.
 * @param labelled where nothing in the document has a label, a first one would hide all the rest from the reader.
 */
export function freshKeyResults(
  source: Source,
  objective: Objective,
  texts: readonly string[],
  labelled: boolean,
): string | undefined {
  const lines = (indent: string) =>
    texts.map((text, index) => `${indent}- ${labelled ? `KR${index + 1}: ` : ''}${text}`).join(source.eol)
  switch (objective.form.kind) {
    case 'item':
      return lines(childIndent(objective.form))
    case 'heading':
      return source.eol + lines('')
    case 'line':
      return lines(objective.form.indent)
    default:
      return undefined
  }
}

/** Where a nested item starts below an item with this marker. */
export function childIndent({indent, marker}: {indent: string; marker: string}): string {
  return indent.includes('\t') ? `${indent}\t` : indent + ' '.repeat(marker.length + 1)
}

/** Whether the statements of an objective stand apart by blank lines. */
export function isLoose(source: Source, keyResults: readonly KeyResult[]): boolean {
  const [first, second] = keyResults
  if (!first || first.form.kind === 'row') return false
  // Two plain sentences without a blank line between them would be one paragraph.
  if (first.form.kind === 'heading' || (first.form.kind === 'line' && !first.label)) return true
  return second !== undefined && source.isBlankLine(source.lineStart(second.block.start) - 1)
}
