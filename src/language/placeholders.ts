import type {Piece} from '../model/index.js'
import {latin} from '../model/latin.js'
import {slotsIn} from './quantities/index.js'

const EDGE = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`

/** What people put where something is still to come. */
const OPEN: readonly RegExp[] = [
  latin(`${EDGE}(?:TB[ADC]|TODO|FIXME)${END}`, 'g'),
  latin(`${EDGE}(?:tbd|lorem ipsum)${END}`, 'gi'),
  // “xx %”, “€ xx”, “from X to Y”: letters in the place of a figure. “Team XX” and “Größe XXL” are names.
  latin(String.raw`${EDGE}(?:[xX]{1,3}|[yYnN]{1,2}|[?]) ?(?:%|€|\$|percent|prozent)|(?:€|\$|£) ?[xX]{1,3}${END}`, 'g'),
  latin(`${EDGE}(?<=(?:by|from|to|least|um|von|auf|mindestens) )(?:[xX]{2,3}|[XYN])${END}(?! ?[-&/+])`, 'g'),
  latin(String.raw`${EDGE}(?:Q\[?[Xx]\]?|20(?:XX|xx|\?\?))(?![\p{L}\p{N}\]])`, 'g'),
  /\?{2,}|_{2,}(?!\w)/g,
  latin(String.raw`(?<![\p{L}\p{N}])(?:<[\p{L}][\p{L} _-]{1,30}>|\{\{?[\p{L}][\p{L} _-]{1,30}\}?\})`, 'g'),
]

/** “14 % [estimate]” is a note on the figure in front of it, “report[s]” an ending. */
const NOTE = latin(String.raw`\d\s?[%€$]?\s?$|\p{L}$`)

/** The open places of a text: `[baseline]`, `TBD`, `xx %`, `???`. */
export function placeholdersIn(text: string): Piece[] {
  const found: Piece[] = slotsIn(text).filter(({start}) => !NOTE.test(text.slice(0, start)))
  for (const pattern of OPEN) {
    for (const {0: words, index} of text.matchAll(pattern)) {
      const piece = {text: words, start: index, end: index + words.length}
      if (!found.some(({start, end}) => piece.start < end && start < piece.end)) found.push(piece)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
