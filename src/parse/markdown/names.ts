import {isName} from '../names.js'
import type {Plain} from '../plain.js'
import {isAside} from './asides.js'
import type {Item} from './item.js'
import {label} from './labels.js'

/** “KR2 — Calm nights”: a label with a name behind it. */
export function namesKeyResult({text}: Plain): boolean {
  const found = label(text)
  return found?.kind === 'keyResult' && isName(text.slice(found.end).trim())
}

/** Key results whose label and name stand in a heading or a bold line, each with the line below that states it. */
export function namedKeyResults(items: readonly Item[]): Map<Item, Item> {
  const named = new Map<Item, Item>()
  for (const [index, item] of items.entries()) {
    const below = items[index + 1]
    if (below && (item.kind === 'heading' || item.bold) && namesKeyResult(item.content) && states(below))
      named.set(item, below)
  }
  return named
}

const states = ({kind, label: own, bold, content: {text}}: Item) =>
  kind === 'line' && !own && !bold && !/[:：]$/.test(text) && !isAside(text)
