import type {Edit, OkrDocument, Statement} from '../../../model/index.js'
import type {DataTree, MapNode} from '../node.js'
import {type Insertion, insertEntries} from './insert.js'
import type {Numbering} from './numbering.js'
import type {Place} from './place.js'
import type {FreshEntry} from './print.js'
import type {Style} from './style.js'

/** What a change has to know. */
export interface Task {
  tree: DataTree
  document: OkrDocument
  style: Style
  numbering: Numbering
  placeOf(statement: Statement): Place | undefined
}

/** What all changes together come to. */
export interface Plan {
  pieces: (Edit | Insertion)[]
  /** New entries by the map that gets them; two changes may ask for the same one. */
  entries: Map<MapNode, FreshEntry[]>
}

export function addEntry({entries}: Plan, map: MapNode, entry: FreshEntry): boolean {
  const own = entries.get(map) ?? []
  if (!own.some(({key}) => key === entry.key)) own.push(entry)
  entries.set(map, own)
  return true
}

/** @returns `undefined` where two of the changes are in each other's way */
export function asEdits({pieces, entries}: Plan, style: Style): Edit[] | undefined {
  const all = [...pieces]
  for (const [map, fresh] of entries) {
    const more = insertEntries(map, fresh, style)
    if (!more) return undefined
    all.push(...more)
  }
  const edits = all.filter((piece): piece is Edit => 'range' in piece)
  const placed = new Map<number, string>()
  const insertions = all.filter((piece): piece is Insertion => 'at' in piece).sort((a, b) => b.depth - a.depth)
  for (const insertion of insertions) {
    const at = outside(insertion, edits, style)
    if (at === undefined) return undefined
    placed.set(at, (placed.get(at) ?? '') + insertion.text)
  }
  const result = [...edits, ...Array.from(placed, ([at, text]): Edit => ({range: [at, at], text}))]
  return overlaps(result) ? undefined : result
}

/** Behind lines that are taken out, new ones stand where those began. */
function outside({at}: Insertion, edits: readonly Edit[], {text, lineStart}: Style): number | undefined {
  const around = edits.find(({range: [start, end]}) => start < at && at < end)
  if (!around) return at
  const [start] = around.range
  if (around.text !== '' || lineStart(start) !== start || start === 0) return undefined
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
}

function overlaps(edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  return ordered.some(({range}, index) => index > 0 && (ordered[index - 1]?.range[1] ?? 0) > range[0])
}
