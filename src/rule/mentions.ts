import type {Piece} from '../model/index.js'

/** The first of these phrases that stands in the text as words of its own, letter case aside. */
export function mentionOf(phrases: readonly string[], text: string): Piece | undefined {
  for (const phrase of phrases) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'iu',
    )
    const match = pattern.exec(text)
    if (match) return {text: match[0], start: match.index, end: match.index + match[0].length}
  }
  return undefined
}
