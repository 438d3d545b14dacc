import {isObjective, type OkrDocument, type Span, type Statement, statementsOf} from '../model/index.js'

/** A goal that has a number, `KR1.2`. */
export interface Numbered {
  statement: Statement
  /** The whole number, `1.2`, and how it is written: `1 .2`. */
  value: string
  written: string
  /** Of the whole number as written. */
  span: Span
  /** What stands before the last part, from one goal of a list to the next the same: `1.` */
  head: string
  last: number
  lastSpan: Span
}

/** The number of a goal in its label or its id; `undefined` where it has none or nobody can say where it stands. */
export function numberOf(statement: Statement): Numbered | undefined {
  const {label, fields, span} = statement
  const given =
    label?.number !== undefined
      ? {value: label.number, text: label.text, start: span.start - label.text.length}
      : fields.id && {value: fields.id.value, text: fields.id.value, start: fields.id.span.start}
  const [, head, last] = /^(.*?)(\d{1,3})$/s.exec(given?.value ?? '') ?? []
  if (!given || head === undefined || last === undefined) return undefined
  const [found, other] = given.text.matchAll(new RegExp(patternOf(given.value, '\\s*'), 'g'))
  if (!found || other) return undefined
  const start = given.start + found.index
  const end = start + found[0].length
  return {
    statement,
    value: given.value,
    written: found[0],
    span: {start, end},
    head,
    last: Number(last),
    lastSpan: {start: end - last.length, end},
  }
}

const patternOf = (text: string, around = ''): string => text.replace(/[^\p{L}\d]/gu, `${around}\\$&${around}`)

const CALLED = '(?:o|objective|goal|ziel|zielsetzung|kr|key result|schlüsselergebnis)[ -]?'

/** Whether the document speaks of a goal of this number elsewhere than in front of it: “depends on KR2”. */
export function isSpokenOf({value}: Numbered, document: OkrDocument): boolean {
  const lead = /^\d+$/.test(value) ? CALLED : ''
  const mention = new RegExp(`(?<![\\p{L}\\d])${lead}${patternOf(value)}(?!\\d|\\.\\d)`, 'giu')
  const own = statementsOf(document).map(({label, fields, span}) =>
    label ? {start: span.start - label.text.length, end: span.start} : fields.id?.span,
  )
  return Array.from(document.text.matchAll(mention)).some(
    ({index}) => !own.some((place) => place && place.start <= index && index < place.end),
  )
}

/** Whether the key results of an objective have its number in theirs: `KR1.2` below `Objective 1`. */
export const numbersThoseBelow = ({statement, value}: Numbered): boolean =>
  isObjective(statement) && statement.keyResults.some((keyResult) => numberOf(keyResult)?.head === `${value}.`)

/** A goal and the last part of the number that it should have. */
export interface Renumbered {
  one: Numbered
  to: number
}

/**
 * What is to be done about a list that counts up from its first number, but for goals that repeat the one above them:
 * `1, 2, 2, 4` or, with others to be moved on, `1, 2, 2, 3`. Both are empty for any other list.
 *
 * @param certain so many goals at least must have the number that they should.
 */
export function repeatedIn(row: readonly Numbered[], certain: number): {repeated: Renumbered[]; moved: Renumbered[]} {
  const [first] = row
  const none = {repeated: [], moved: []}
  if (!first || row.some(({head}) => head !== first.head)) return none
  const places = row.map((one, index) => ({one, to: first.last + index}))
  const wrong = places.filter(({one, to}) => one.last !== to)
  const from = places.length - wrong.length
  if (wrong.length === 0 || from < certain) return none
  const repeats = wrong.filter(({one}) => row[row.indexOf(one) - 1]?.last === one.last)
  if (repeats.length === wrong.length) return {repeated: wrong, moved: []}
  const isOneBehind = wrong.every(({one, to}, index) => one.last === to - 1 && one === places[from + index]?.one)
  return isOneBehind ? {repeated: wrong.slice(0, 1), moved: wrong.slice(1)} : none
}
