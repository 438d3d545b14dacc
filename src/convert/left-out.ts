import {type Language, lineIndex, type OkrDocument, type Span, statementsOf} from '../model/index.js'
import {unreadKeys} from '../parse/data/unread.js'
import {label} from '../parse/markdown/labels.js'
import {proseOf} from '../parse/prose.js'

/** What a conversion does not carry over, of one kind. */
export interface LeftOut {
  kind: 'text' | 'comments' | 'keys'
  /** 1-based. */
  lines: number[]
  /** Says so in a sentence, in the document's language. */
  message: string
}

const KINDS: Readonly<Record<LeftOut['kind'], Record<Language, string>>> = {
  text: {
    en: 'Text that is no goal and no note of one was left out',
    de: 'Text, der kein Ziel und keine Angabe zu einem ist, fehlt im Ergebnis',
  },
  comments: {en: 'Comments were left out', de: 'Kommentare fehlen im Ergebnis'},
  keys: {
    en: 'Keys that okr-lint does not know were left out',
    de: 'Schlüssel, die okr-lint nicht kennt, fehlen im Ergebnis',
  },
}

export async function leftOut(document: OkrDocument, language: Language): Promise<LeftOut[]> {
  const {text, format} = document
  const index = lineIndex(text)
  const lineOf = (offset: number) => index.position(offset).line
  const read = readSpans(document)
  const keys = format === 'markdown' ? [] : await unreadKeys(text, format, read)
  return [
    described('text', format === 'markdown' ? proseLines(document, read, lineOf) : [], language),
    described('comments', commentLines(document, lineOf), language),
    described(
      'keys',
      keys.map(({start}) => lineOf(start)),
      language,
      keys.map(({key}) => key),
    ),
  ].filter(({lines}) => lines.length > 0)
}

function described(
  kind: LeftOut['kind'],
  found: readonly number[],
  language: Language,
  keys: readonly string[] = [],
): LeftOut {
  const lines = [...new Set(found)]
  const word = language === 'de' ? (lines.length === 1 ? 'Zeile' : 'Zeilen') : lines.length === 1 ? 'line' : 'lines'
  const names = [...new Set(keys)].map((key) => (language === 'de' ? `„${key}“` : `“${key}”`)).join(', ')
  return {kind, lines, message: `${KINDS[kind][language]}${names ? ` (${names})` : ''}: ${word} ${ranges(lines)}.`}
}

/** `3–5, 9` */
function ranges(lines: readonly number[]): string {
  const parts: [number, number][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else parts.push([line, line])
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

/** Everything in the source that the model holds. */
function readSpans(document: OkrDocument): Span[] {
  const goals = statementsOf(document)
  const objectives = document.sets.flatMap((set) => set.objectives)
  const fields = [document, ...document.sets, ...goals].flatMap((one) => Object.values(one.fields))
  const parents = [...document.sets, ...objectives].flatMap((one) => one.parents)
  return [
    ...goals.flatMap(({span, segments}) => [
      span,
      ...segments.map(({source, length}) => ({start: source, end: source + length})),
    ]),
    ...[...fields, ...parents].map(({span}) => span),
    ...objectives.flatMap(({initiatives = [], keyResultsHeading}) => [
      ...initiatives.map(({span}) => span),
      ...(keyResultsHeading ? [keyResultsHeading] : []),
    ]),
    ...document.sets.flatMap(({heading}) => (heading ? [heading] : [])),
  ]
}

function proseLines(document: OkrDocument, read: readonly Span[], lineOf: (offset: number) => number): number[] {
  const covered = new Set(
    read.flatMap(({start, end}) => {
      const first = lineOf(start)
      return Array.from({length: lineOf(Math.max(start, end - 1)) - first + 1}, (_, index) => first + index)
    }),
  )
  const prose = proseOf(document)
  const title = document.sets[0]?.headingEnd
  return prose
    .filter(({text}, index) => /[\p{L}\d]/u.test(text) && !isTableHead(prose[index + 1]?.text) && !isSectionName(text))
    .map(({start}) => start)
    .filter((start) => title === undefined || lineOf(start) !== lineOf(Math.max(0, title - 1)))
    .map(lineOf)
    .filter((line) => !covered.has(line))
}

const isTableHead = (next: string | undefined) => next !== undefined && /^[\s|:-]*-{2,}[\s|:-]*$/.test(next)

/** “Key Results”, “Initiatives:”: written anew where it is needed. */
function isSectionName(text: string): boolean {
  const found = label(text.replace(/\*\*/g, ''))
  return (
    found !== undefined &&
    found.end >= text.replace(/\*\*/g, '').trim().length &&
    /^(?:keyResults|objectives|work)$/.test(found.kind)
  )
}

const COMMENTS = {markdown: /<!--[\s\S]*?-->/g, json: /^\s*(?:\/\/|\/\*).*$/gm, yaml: /^[ \t]*#.*$|(?<=\s)# .*$/gm}

function commentLines({text, format}: OkrDocument, lineOf: (offset: number) => number): number[] {
  return Array.from(text.matchAll(COMMENTS[format])).flatMap(({0: whole, index}) =>
    /okr-lint-|yaml-language-server/.test(whole) ? [] : [lineOf(index + whole.search(/\S/))],
  )
}
