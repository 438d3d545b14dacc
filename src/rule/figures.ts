import {type Facts, type Quantity, quantitiesOf, type Slot} from '../language/index.js'
import type {Field, Language} from '../model/index.js'

/** What people write where they do not know yet. */
const PENDING =
  /^(?:[-–—?.…\s]*$|[-–—?…]+(?=\s*\D*$)|(?:_+|tb[adc]|n\/?a|none|open|unknown|pending|offen|unbekannt|folgt|k\. ?a\.|\[[^\]]*\])(?:\W|$))/i

/** The numbers of a statement that measure something. */
export const metricsIn = ({quantities}: Facts): Quantity[] => quantities.filter(({kind}) => kind === 'metric')

/** The numbers that the statement is to reach, without windows (`within 2 hours`) and bases (`per 1,000 visits`). */
export const goalsIn = (facts: Facts): Quantity[] => metricsIn(facts).filter(({role}) => role === undefined)

/** A statement with a visible gap is not finished: what is missing will come with it. */
export const hasSlot = ({slots}: Facts): boolean => slots.length > 0

export const isSlot = (place: Quantity | Slot): place is Slot => 'name' in place

/** A field whose value is one visible gap: `[target]`. */
export const isSlotValue = (field: Field | undefined): boolean => /^\[[^\][]+\]$/.test(field?.value.trim() ?? '')

/** The noted value, where there is one: a dash, “TBD” or `[target]` is none. */
export function notedValue(field: Field | undefined): string | undefined {
  const value = field?.value.trim()
  return value && !PENDING.test(value) ? value : undefined
}

/** The figure in a noted value; a date is none. */
export function figureIn(field: Field | undefined, language: Language): Quantity | undefined {
  const value = notedValue(field)
  if (!value) return undefined
  return quantitiesOf(value, language).find(({kind, value: figure}) => figure !== undefined && kind === 'metric')
}
