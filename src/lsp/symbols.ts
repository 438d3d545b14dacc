import {type DocumentSymbol, type FoldingRange, SymbolKind} from 'vscode-languageserver'
import type {KeyResult, Objective, OkrSet, Span} from '../model/index.js'
import type {Linted} from './linted.js'
import {rangeOf} from './range.js'
import {wholeOf} from './statements.js'

/** Sets with their objectives with their key results; the set is left out where the document has only one. */
export function symbolsOf({text, document}: Linted): DocumentSymbol[] {
  const around = (spans: readonly Span[]): Span => ({
    start: Math.min(...spans.map(({start}) => start)),
    end: Math.max(...spans.map(({end}) => end)),
  })
  const keyResult = (own: KeyResult): DocumentSymbol =>
    symbol(own.id, own.text, SymbolKind.Number, own.block, wholeOf(own))
  const objective = (own: Objective): DocumentSymbol => ({
    ...symbol(
      own.id,
      own.text,
      SymbolKind.Event,
      around([own.block, ...own.keyResults.map(({block}) => block)]),
      wholeOf(own),
    ),
    children: own.keyResults.map(keyResult),
  })
  const goals = (set: OkrSet) => [...set.objectives.map(objective), ...set.keyResults.map(keyResult)]

  function symbol(id: string | undefined, name: string, kind: SymbolKind, whole: Span, selected: Span): DocumentSymbol {
    return {
      name: id === undefined ? name : `${id}: ${name}`,
      kind,
      range: rangeOf(text, around([whole, selected])),
      selectionRange: rangeOf(text, selected),
    }
  }

  const {sets} = document
  if (sets.length < 2) return sets.flatMap(goals)
  return sets.flatMap((set) => {
    const children = goals(set)
    const blocks = [...set.objectives, ...set.objectives.flatMap((own) => own.keyResults), ...set.keyResults].map(
      ({block}) => block,
    )
    const [first] = blocks
    if (!first) return []
    const heading = set.heading ?? {start: first.start, end: first.start}
    const name = [set.unit, set.cycle].filter((part) => part !== undefined).join(', ') || 'OKRs'
    return [{...symbol(undefined, name, SymbolKind.Module, around([heading, ...blocks]), heading), children}]
  })
}

/** Whatever spans several lines can be folded away. */
export const foldsOf = (linted: Linted): FoldingRange[] => symbolsOf(linted).flatMap(foldsIn)

function foldsIn({range, children = []}: DocumentSymbol): FoldingRange[] {
  const endLine = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line
  const own = endLine > range.start.line ? [{startLine: range.start.line, endLine}] : []
  return [...own, ...children.flatMap(foldsIn)]
}
