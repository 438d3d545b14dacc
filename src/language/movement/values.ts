import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Quantity, Slot} from '../facts.js'
import {relationBefore} from '../quantities/relations.js'

export type Place = 'from' | 'to' | 'by' | 'arrow' | 'reach' | 'current'

/** A figure or an open slot that may take part in a movement, with the word that says its place. */
export interface Value {
  value: Quantity | Slot
  place?: Place
  /** Where it begins together with the words that belong to it: `[from] 12`, `[by at least] 5 %`. */
  start: number
  end: number
}

const SMALL_WORDS =
  /(?:^|[ (])(?:an?|the|about|only|just|our|all|den|die|der|ein|eine|einen|nur|rund|heute|jeweils|insgesamt|approximately|approx\.)[ ]+$/i

const places: Record<Language, readonly [Place, RegExp][]> = {
  en: [
    [
      'current',
      /(?:currently|current(?: value)?(?: is)?|baseline(?: of| is)?|up from|down from|was|today|compared (?:to|with))[ :=]{1,3}$/i,
    ],
    ['from', latin(String.raw`(?:^|[^\p{L}])from[ ]{1,2}$`, 'i')],
    ['to', latin(String.raw`(?:^|[^\p{L}])(?:to|into|towards?)[ ]{1,2}$`, 'i')],
    ['by', latin(String.raw`(?:^|[^\p{L}])by[ ]{1,2}(?:a |an )?$`, 'i')],
    ['arrow', /(?:→|⟶|➔|➜|⇒|-{1,2}>|=>)[ \u00a0]{0,2}$/u],
    [
      'reach',
      /(?:of|at|reach(?:es|ed)?|achieve[sd]?|hits?|attain|target(?: of| is)?|goal(?: of| is)?|is|are|=|:)[ :=]{1,3}$/i,
    ],
  ],
  de: [
    [
      'current',
      /(?:aktuell(?:er Wert)?|derzeit|bisher|zuvor|vorher|zurzeit|momentan|startwert|ausgangswert|istwert|ausgehend von|statt|baseline)[ :=]{1,3}(?:von |bei )?$/i,
    ],
    ['from', latin(String.raw`(?:^|[^\p{L}])(?:von|ab)[ ]{1,2}$`, 'i')],
    ['to', latin(String.raw`(?:^|[^\p{L}])(?:auf|bis auf)[ ]{1,2}$`, 'i')],
    ['by', latin(String.raw`(?:^|[^\p{L}])um[ ]{1,2}$`, 'i')],
    ['arrow', /(?:→|⟶|➔|➜|⇒|-{1,2}>|=>)[ \u00a0]{0,2}$/u],
    ['reach', /(?:ziel(?:wert)?|zielmarke|bei|ist|sind|beträgt|=|:)[ :=]{1,3}$/i],
  ],
}

const numericSlot =
  /^(?:baseline|start(?:ing value)?|current|target|goal|value|x|y|n|number|figure|ausgangswert|startwert|istwert|zielwert|ziel|wert|zahl|anzahl)(?:[ ,].*)?$/i
const startSlot = /^(?:baseline|start|current|ausgangswert|startwert|istwert)/i

/** The figures and slots of a statement that can be a baseline, a target or a change, in order. */
export function valuesIn(
  text: string,
  quantities: readonly Quantity[],
  slots: readonly Slot[],
  language: Language,
): Value[] {
  const metrics = quantities.filter(({kind, role}) => kind === 'metric' && role !== 'window' && role !== 'base')
  const pieces = [...(metrics.length ? metrics : lonelyWindow(quantities)), ...slots].sort((a, b) => a.start - b.start)
  return pieces.flatMap((value) => {
    const placed = place(text, value, language)
    return 'name' in value && !placed.place && !numericSlot.test(value.name) ? [] : [placed]
  })
}

/** `Answer within 2 hours`: where nothing else is measured, the window itself is. */
const lonelyWindow = (quantities: readonly Quantity[]) => quantities.filter(({role}) => role === 'window').slice(0, 1)

function place(text: string, value: Quantity | Slot, language: Language): Value {
  let start = relationBefore(text, value.start, language)?.[1] ?? value.start
  const small = text.slice(Math.max(0, start - 16), start).match(SMALL_WORDS)
  const behindSmall = small ? start - small[0].trimStart().replace(/^\(/, '').length : start
  for (const from of new Set([start, behindSmall])) {
    const before = text.slice(Math.max(0, from - 30), from)
    for (const [name, pattern] of places[language]) {
      const found = before.match(pattern)
      if (!found) continue
      start = from - found[0].trimStart().length
      return {value, place: roleOf(value) ?? name, start, end: value.end}
    }
  }
  const known = roleOf(value)
  return {value, ...(known && {place: known}), start, end: value.end}
}

function roleOf(value: Quantity | Slot): Place | undefined {
  if ('name' in value) return startSlot.test(value.name) ? 'current' : undefined
  return value.role === 'current' ? 'current' : undefined
}
