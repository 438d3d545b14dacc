import type {Piece} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {isEverydayAcronym} from './known-acronyms.js'

/** `MTTR`, `SLAs`, `CoE`: two to six letters, at most one of them small. */
const ACRONYM = latin(
  String.raw`(?<![\p{L}\p{N}@#_./-])([\p{Lu}]{2,6}|\p{Lu}{1,3}[a-z]\p{Lu}{1,3})(?:s|er)?(?![\p{L}\p{N}_@/]|[.’'][\p{L}\p{N}])`,
  'g',
)
const CAPITALS = latin(String.raw`\p{Lu}`, 'g')
const SMALL_LETTERS = latin(String.raw`\p{Ll}`, 'g')
const ROMAN = /^[IVX]+$/
const SMALL_LETTER = latin(String.raw`\p{Ll}`)
/** Sentences with a word in capitals for emphasis hold no more small words than this. */
const SHORTEST_WORD_IN_CAPITALS = 5

/** Abbreviations that everyday language does not know; none in a text that is set in capitals. */
export function acronymsIn(text: string): Piece[] {
  const isSetInCapitals = (text.match(CAPITALS)?.length ?? 0) > (text.match(SMALL_LETTERS)?.length ?? 0)
  if (isSetInCapitals || !SMALL_LETTER.test(text)) return []
  const found: Piece[] = []
  for (const {1: acronym = '', index} of text.matchAll(ACRONYM)) {
    if (ROMAN.test(acronym) || isEverydayAcronym(acronym) || isShouted(acronym)) continue
    if (found.some((piece) => piece.text === acronym)) continue
    found.push({text: acronym, start: index, end: index + acronym.length})
  }
  return found
}

/** `ALWAYS`, „IMMER“: a long run of capitals that can be spoken is a word said loudly. */
const isShouted = (acronym: string): boolean =>
  acronym.length >= SHORTEST_WORD_IN_CAPITALS && /[AEIOUÄÖÜY]/.test(acronym) && !/[^AEIOUÄÖÜY]{4}/.test(acronym)
