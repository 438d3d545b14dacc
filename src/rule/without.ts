import type {Facts} from '../language/index.js'
import type {Language, Piece} from '../model/index.js'
import {capitalised} from './from-to.js'

/** Words that only lead to a figure; they go with it. */
const LEADING: Record<Language, RegExp> = {
  en: /(?:(?:^|\s)(?:from|to|by|at|of|over|above|below|under|until|up|down|at least|at most|less than|more than|fewer than|around|about|reach|≥|≤|>|<))+\s*$/i,
  de: /(?:(?:^|\s)(?:von|auf|um|bei|über|unter|bis|zu|auf bis|mindestens|höchstens|mehr als|weniger als|rund|etwa|≥|≤|>|<))+\s*$/i,
}

/** The text without some of its pieces and the small words that lead to them. */
export function without({text, language}: Facts, pieces: readonly Piece[]): string {
  let rest = ''
  let done = 0
  for (const {start, end} of [...pieces].sort((a, b) => a.start - b.start)) {
    rest += text.slice(done, start).replace(LEADING[language], '')
    done = Math.max(done, end)
  }
  const tidy = (rest + text.slice(done))
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
  return capitalised(tidy.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''))
}
