import {applyEdits, type Edit} from '../model/index.js'

/** Something that edits of the same text would set right. */
export interface Fixable {
  fix?: {edits: readonly Edit[]} | undefined
}

/**
 * Applies the fixes that do not get in each other's way, the first one first.
 *
 * @returns the new text and which of them it holds; the others have to be found again in it.
 */
export function applyFixes<Item extends Fixable>(
  text: string,
  items: readonly Item[],
): {text: string; applied: Item[]} {
  const edits: Edit[] = []
  const applied: Item[] = []
  for (const item of items) {
    const own = item.fix?.edits ?? []
    if (own.length === 0 || own.some((edit) => edits.some((other) => meet(edit, other)))) continue
    edits.push(...own)
    applied.push(item)
  }
  return {text: applyEdits(text, edits), applied}
}

/** Edits that touch are kept apart too: which text comes first is for nobody to guess. */
const meet = (a: Edit, b: Edit): boolean => a.range[0] <= b.range[1] && b.range[0] <= a.range[1]
