import type {Level} from '../model/index.js'
import type {Owner} from './goals.js'

/** From the top of the organisation down. */
export const LEVELS: readonly Level[] = ['company', 'department', 'team', 'person']

const LEVEL_NAMES: readonly [Level, RegExp][] = [
  ['company', /^(?:company|corporate|corp|org|organi[sz]ation|group|firma|unternehmen|konzern|gesamt)$/i],
  ['department', /^(?:dept|department|division|bereich|abteilung)$/i],
  ['team', /^team$/i],
]

/** Whether a written unit means this set: by its name, its file, or the level that only few have. */
export function isCalled(unit: string, {names, level}: Owner): boolean {
  const name = unit.toLowerCase().replace(/ (?:team|objective|okrs?|ziel)$/, '')
  if (names.includes(name)) return true
  return LEVEL_NAMES.some(([named, pattern]) => named === level && pattern.test(name))
}

/** A year holds its quarters; what is not known may be the same. */
export function isSameCycle({cycle: one}: Owner, {cycle: other}: Owner): boolean {
  if (!one || !other) return true
  const [year, otherYear] = [yearOf(one), yearOf(other)]
  if (year && otherYear && year !== otherYear) return false
  const [part, otherPart] = [partOf(one), partOf(other)]
  return !part || !otherPart || part === otherPart || part[0] !== otherPart[0]
}

const yearOf = (cycle: string) => /20\d{2}/.exec(cycle)?.[0]

const partOf = (cycle: string) => /[QHT][1-4]|[1-4](?=[QHT])/i.exec(cycle)?.[0]?.toUpperCase()

/** Whether a set may stand above another; sets of unknown level may. */
export function mayBeAbove({level: upper}: Owner, {level: lower}: Owner): boolean {
  return !upper || !lower || LEVELS.indexOf(upper) < LEVELS.indexOf(lower)
}
