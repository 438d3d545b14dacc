import type {Change, Edit, OkrDocument, Span, Statement} from '../../../model/index.js'
import {fieldLines} from './field.js'
import {initiativesStart, newInitiative} from './initiative.js'
import {freeSteps} from './numbering.js'
import {inEveryRow} from './repeated.js'
import {reword} from './reword.js'
import {childIndent, countOn, firstLike, freshKeyResults, isLoose, siblingOf} from './sibling.js'
import {behind, type Insertion, nextLine, type Source, sourceOf} from './source.js'

type Piece = Edit | Insertion | undefined

/** Turns changes into edits of a Markdown text; see `editsFor`. */
export function markdownEdits(document: OkrDocument, changes: readonly Change[]): Edit[] | undefined {
  const source = sourceOf(document.text)
  const edits: Edit[] = []
  const insertions: Insertion[] = []
  for (const change of changes) {
    const piece = written(source, change, document)
    if (!piece) return undefined
    if ('at' in piece) insertions.push(piece)
    else if (change.kind === 'rewrite' || change.kind === 'replace')
      edits.push(...inEveryRow(source, change.statement, piece))
    else edits.push(piece)
  }
  return [...edits, ...placed(source, insertions, edits)]
}

function written(source: Source, change: Change, document: OkrDocument): Piece {
  switch (change.kind) {
    case 'rewrite':
      return reword(
        source.text,
        change.statement,
        0,
        change.statement.text.length,
        endedAs(change.statement, change.text),
      )
    case 'replace':
      return reword(source.text, change.statement, change.piece.start, change.piece.end, change.text)
    case 'add-key-results':
      return newKeyResults(source, change, document)
    case 'add-siblings':
      return newSiblings(source, change, document)
    case 'add-objective':
      return newObjective(source, change, document)
    case 'add-initiative':
      return newInitiative(source, change)
    case 'set-field':
      return fieldLines(source, change)
    case 'replace-span':
      return {range: [change.span.start, change.span.end], text: change.text}
    case 'remove':
      return removal(source, change.statement.block)
  }
}

/** Where several statements share a line, the mark behind each is what parts it from the next. */
function endedAs({form, text}: Statement, changed: string): string {
  const mark = form.kind === 'cell' ? /[.;]$/.exec(text)?.[0] : undefined
  return mark && !changed.endsWith(mark) ? changed + mark : changed
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, {kind: Kind}>

/** Whether anything is called an objective or a key result, so that a label is what the reader goes by. */
const isLabelled = ({sets}: OkrDocument) =>
  sets.some(({objectives, keyResults}) =>
    [...keyResults, ...objectives.flatMap((objective) => [objective, ...objective.keyResults])].some(
      (one) => one.label !== undefined || ('keyResultsHeading' in one && one.keyResultsHeading !== undefined),
    ),
  )

function newKeyResults(source: Source, {objective, texts}: ChangeOf<'add-key-results'>, document: OkrDocument): Piece {
  const last = objective.keyResults.at(-1)
  if (last)
    return behind(source, last.block, siblings(source, last, texts, isLoose(source, objective.keyResults), document))
  if (!objective.keyResultsHeading) {
    const end = initiativesStart(source, objective) ?? objective.block.end
    return behind(
      source,
      {start: objective.block.start, end},
      freshKeyResults(source, objective, texts, isLabelled(document)),
    )
  }
  const at = source.lineEnd(objective.keyResultsHeading.end)
  const line = source.text.slice(source.lineStart(at), at)
  const indent = /^(\s*)[-*+] /.exec(line)?.[1]
  const list = texts.map((text) => `${indent === undefined ? '' : `${indent}  `}- ${text}`).join(source.eol)
  return {at, lines: indent === undefined ? source.eol + list : list}
}

function newSiblings(source: Source, {statement, texts}: ChangeOf<'add-siblings'>, document: OkrDocument): Piece {
  return behind(source, statement.block, siblings(source, statement, texts, isLoose(source, [statement]), document))
}

function siblings(
  source: Source,
  template: Parameters<typeof siblingOf>[1],
  texts: readonly string[],
  loose: boolean,
  document: OkrDocument,
): string | undefined {
  const steps = freeSteps(document, template, texts.length)
  const lines = texts.map((text, index) => siblingOf(source, template, text, countOn(steps[index] ?? 0)))
  if (lines.includes(undefined)) return undefined
  return loose ? source.eol + lines.join(source.eol + source.eol) : lines.join(source.eol)
}

/** An objective in the form of the one before it, with key results in the form of that one's. */
function newObjective(
  source: Source,
  {after: template, text, keyResults}: ChangeOf<'add-objective'>,
  document: OkrDocument,
): Piece {
  const [step = 1] = freeSteps(document, template, 1)
  const objective = siblingOf(source, template, text, countOn(step))
  const first = template.keyResults[0]
  const major = template.label?.number
  const lines = keyResults.map((keyResult, index) =>
    first
      ? siblingOf(source, first, keyResult, (number) =>
          number.includes('.') && major ? `${countOn(step)(major)}.${index + 1}` : countOn(index)(firstLike(number)),
        )
      : undefined,
  )
  const list =
    first && first.form.kind !== 'row' ? (lines.includes(undefined) ? undefined : lines.join(source.eol)) : undefined
  const fresh = list ?? freshKeyResults(source, template, keyResults, isLabelled(document))?.trimStart()
  if (!objective || fresh === undefined) return undefined
  const isItem = template.form.kind === 'item'
  const indent = isItem && !list ? childIndent(template.form as {indent: string; marker: string}) : ''
  const gap = isItem ? source.eol : source.eol + source.eol
  return behind(source, template.block, (isItem ? '' : source.eol) + objective + gap + indent + fresh)
}

function removal(source: Source, block: Span): Edit {
  const end = source.lastLineEnd(block)
  return {range: [source.lineStart(block.start), nextLine(source.text, end)], text: ''}
}

/** Insertions as edits; one that would stand inside a removed block stands before it. */
function placed(source: Source, insertions: readonly Insertion[], edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, string[]>()
  for (const {at, lines} of insertions) byPlace.set(at, [...(byPlace.get(at) ?? []), lines])
  return [...byPlace].map(([at, lines]): Edit => {
    const removed = edits.find(
      ({range: [start, end], text}) => text === '' && start <= at && at < end && isLines(source, start, end),
    )
    return removed
      ? {range: [removed.range[0], removed.range[0]], text: lines.join(source.eol) + source.eol}
      : {range: [at, at], text: source.eol + lines.join(source.eol)}
  })
}

const isLines = (source: Source, start: number, end: number) =>
  source.lineStart(start) === start && (source.lineStart(end) === end || end === source.text.length)
