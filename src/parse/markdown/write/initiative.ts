import type {Change, Objective} from '../../../model/index.js'
import {childIndent} from './sibling.js'
import {behind, type Insertion, nextLine, type Source} from './source.js'

/** The head of a list; “Initiative: evening slots” holds one itself and is none. */
const INITIATIVES =
  /^[ \t]*(?:[-*+] +|#{1,6} +)?\**(?:initiatives?|initiativen|maßnahmen?)\b(?![^\n]*:\**[ \t]+\S)[^\n]*$/im

/** Work below its objective: in the list of initiatives that is there, or in a new one. */
export function newInitiative(
  source: Source,
  {objective, heading, text}: Extract<Change, {kind: 'add-initiative'}>,
): Insertion | undefined {
  const block = source.text.slice(objective.block.start, objective.block.end)
  const found = INITIATIVES.exec(block)
  if (found) return behindList(source, objective.block.start + found.index + found[0].length, text)
  const {form} = objective
  // Between the rows of a table there is no place for a list.
  if (form.kind === 'value' || form.kind === 'row' || form.kind === 'cell') return undefined
  if (form.kind === 'item') {
    const indent = childIndent(form)
    return behind(source, objective.block, `${indent}- ${heading}:${source.eol}${indent}  - ${text}`)
  }
  const {eol} = source
  return behind(source, objective.block, `${eol}${heading}:${eol}${eol}- ${text}`)
}

/** The offset of the label or heading of the objective's initiatives; `undefined` where it has none. */
export function initiativesStart(source: Source, {block}: Objective): number | undefined {
  const found = INITIATIVES.exec(source.text.slice(block.start, block.end))
  return found ? block.start + found.index : undefined
}

/** Behind the last item of the list below the line that ends at `lineEnd`, or as the first one. */
function behindList(source: Source, lineEnd: number, text: string): Insertion {
  let at = lineEnd
  let marker: string | undefined
  for (let next = nextLine(source.text, at); next < source.text.length; ) {
    const end = source.lineEnd(next)
    const line = source.text.slice(next, end)
    const item = /^\s*[-*+] /.exec(line)?.[0]
    // A bullet further left than the first one belongs to another list.
    if (item && item.length < (marker?.length ?? 0)) break
    if (item) {
      at = end
      marker ??= item
    } else if (line.trim() !== '') break
    next = nextLine(source.text, end)
    if (next === end) break
  }
  return {at, lines: marker ? marker + text : `${source.eol}- ${text}`}
}
