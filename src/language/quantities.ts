import type {Language} from '../model/index.js'
import type {Quantity, Slot} from './facts.js'
import type {Word} from './words.js'

/** Every number of a statement with its kind; a digit is not a metric. */
export function quantitiesIn(_text: string, _words: readonly Word[], _language: Language): Quantity[] {
  return []
}

/** `[baseline]`, `[Zielwert]`: visible gaps. A checkbox, a link or `[1]` is none. */
export function slotsIn(_text: string): Slot[] {
  return []
}
