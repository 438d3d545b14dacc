import type {Piece} from '../../model/index.js'
import {listOfNouns, verbPhrases} from './coordination.js'
import type {Head} from './opening.js'
import {pieceBetween, type Sentence} from './sentence.js'

/** The separate goals that a statement joins; one where there is only one. */
export function goalsOf(sentence: Sentence, head: Head | undefined): Piece[] {
  if (!head) return []
  const list = head.class === 'output' ? [] : listOfNouns(sentence, head)
  const conjuncts = list.length > 2 ? list : verbPhrases(sentence, head)
  return conjuncts.map(({start, end}) => pieceBetween(sentence, start, end))
}
