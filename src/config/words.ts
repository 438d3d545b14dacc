import type {Vocabulary, WordChanges} from '../model/index.js'

type Words = Vocabulary['words']

/** Adds words to words; of what is added here and removed there the later word holds. */
export function mergeWords(below: Words, above: Words): Words {
  return byKey(below, above, (classes, more) => byKey(classes, more, mergeChanges))
}

function byKey<Value>(
  below: Partial<Record<string, Value>>,
  above: Partial<Record<string, Value>>,
  merge: (below: Value, above: Value) => Value,
): Partial<Record<string, Value>> {
  const merged = {...below}
  for (const [key, value] of Object.entries(above)) {
    const known = merged[key]
    if (value !== undefined) merged[key] = known === undefined ? value : merge(known, value)
  }
  return merged
}

function mergeChanges(below: WordChanges, above: WordChanges): WordChanges {
  const {add = [], remove = []} = above
  const without = (words: readonly string[] = [], taken: readonly string[]) =>
    words.filter((word) => !taken.includes(word))
  return {
    add: [...new Set([...without(below.add, remove), ...add])],
    remove: [...new Set([...without(below.remove, add), ...remove])],
  }
}
