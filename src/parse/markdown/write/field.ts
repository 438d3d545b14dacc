import type {Change, Edit, OkrSet} from '../../../model/index.js'
import {childIndent} from './sibling.js'
import {type Insertion, nextLine, type Source} from './source.js'

/** A field filled in where it stands, or noted in a line of its own. */
export function fieldLines(
  source: Source,
  {on, name, label, value}: Extract<Change, {kind: 'set-field'}>,
): Edit | Insertion | undefined {
  const field = on.fields[name]
  if (field) {
    const {start, end} = field.span
    const gap = start === end && /\S/.test(source.text[start - 1] ?? ' ') ? ' ' : ''
    return {range: [start, end], text: gap + value}
  }
  const line = `${label}: ${value}`
  if (!('segments' in on)) return aboutSet(source, on, line)
  const at = source.lineEnd(on.span.end)
  const {form} = on
  switch (form.kind) {
    case 'item':
      // Below a bullet that Markdown does not know, only one of its kind is read on with it.
      return {at, lines: `${childIndent(form)}${/^[·•–]$/.test(form.marker) ? form.marker : '-'} ${line}`}
    case 'line':
      return {at, lines: form.indent + line}
    case 'heading':
      return belowHeading(source, at, line)
    default:
      return undefined
  }
}

/** A line about a whole set stands where it is read as one: below the set's heading, else above its first objective. */
function aboutSet(source: Source, {headingEnd, objectives}: OkrSet, line: string): Edit | Insertion | undefined {
  const [first] = objectives
  if (!first || first.form.kind === 'value') return undefined
  return headingEnd === undefined
    ? aboveParagraph(source, first.block.start, line)
    : belowHeading(source, headingEnd, line)
}

function belowHeading(source: Source, at: number, line: string): Insertion {
  const next = nextLine(source.text, at)
  const isFree = next >= source.text.length || source.isBlankLine(next)
  return {at, lines: source.eol + line + (isFree ? '' : source.eol)}
}

/** A paragraph of its own above the block that `offset` stands in. */
function aboveParagraph(source: Source, offset: number, line: string): Edit {
  let start = source.lineStart(offset)
  while (start > 0 && !source.isBlankLine(start - 1)) start = source.lineStart(start - 1)
  return {range: [start, start], text: line + source.eol + source.eol}
}
