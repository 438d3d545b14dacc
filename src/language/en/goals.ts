import type {Piece} from '../../model/index.js'
import {verbPhrases} from './coordination.js'
import type {Head} from './opening.js'
import {pieceBetween, type Sentence} from './sentence.js'

/** The separate goals that a statement joins. */
export function goalsOf(sentence: Sentence, head: Head | undefined): Piece[] {
  if (!head) return []
  return verbPhrases(sentence, head).map(({start, end}) => pieceBetween(sentence, start, end))
}
