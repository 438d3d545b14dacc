import {type Cycle, namesPeriod, readCycle} from '../language/calendar/index.js'
import {keyResultsOf, type OkrDocument} from '../model/index.js'
import {textAround} from './around.js'
import type {SetSubject} from './subject.js'

export type {Cycle} from '../language/calendar/index.js'
export {addDays, contains, lengthInDays, overlap, writtenDate} from '../language/calendar/index.js'

export interface CycleOptions {
  /** The month in which years begin, 1 to 12. */
  fiscalYearStart: number
  /** Names of cycles that only the organisation knows, with what they stand for. */
  cycles?: Readonly<Record<string, string>>
}

/** The cycle as the set or the head of its document notes it, a gap such as `[2027-Q1]` included. */
export const notedCycle = ({set, document}: SetSubject): string | undefined =>
  set.cycle ?? document.source.fields.cycle?.value

/**
 * The days of a noted cycle, as far as they can be told: those of “FY27” only where it is known when years start, none
 * of a proposal in brackets that waits for somebody to confirm it.
 */
export function cycleNamed(noted: string, {fiscalYearStart, cycles = {}}: CycleOptions): Cycle | undefined {
  if (/^\[.*\]$/.test(noted.trim())) return undefined
  const name = Object.keys(cycles).find((key) => key.toLowerCase() === noted.trim().toLowerCase())
  const cycle = readCycle((name && cycles[name]) ?? noted, fiscalYearStart)
  if (!cycle?.isFiscal || fiscalYearStart !== 1) return cycle
  const {range: _unsure, ...rest} = cycle
  return rest
}

/** The cycle that a set notes. Years begin in January unless the options say otherwise. */
export function cycleOf(set: SetSubject, options: CycleOptions = {fiscalYearStart: 1}): Cycle | undefined {
  const noted = notedCycle(set)
  return noted === undefined ? undefined : cycleNamed(noted, options)
}

/**
 * Whether the document or its path says anything about time. What a key result says of its own does not count: a
 * deadline there is no period of the whole.
 */
export function hasPeriod(document: OkrDocument): boolean {
  const {filePath = '', text} = document
  const goals = keyResultsOf(document).map(({span}) => span)
  return namesPeriod(textAround(text, goals)) || namesPeriod(filePath.replace(/[\\/_.]+/g, ' '))
}
