import type {Language} from '../../model/index.js'
import type {Movement, Quantity, Slot} from '../facts.js'
import type {Word} from '../words.js'

/** How a metric is to move: from where, to where, by how much. */
export function movementIn(
  _text: string,
  _words: readonly Word[],
  _quantities: readonly Quantity[],
  _slots: readonly Slot[],
  _language: Language,
): Movement | undefined {
  return undefined
}
