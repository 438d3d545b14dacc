import type {Level} from '../model/index.js'
import type {Owner} from './goals.js'

/** From the top of the organisation down. */
export const LEVELS: readonly Level[] = ['company', 'department', 'team', 'person']

const LEVEL_NAMES: readonly [Level, RegExp][] = [
  ['company', /^(?:company|corporate|corp|org|organi[sz]ation|group|firma|unternehmen|konzern|gesamt)$/i],
  ['department', /^(?:dept|department|division|bereich|abteilung)$/i],
  ['team', /^team$/i],
]

/** What the few units of a level are called for short. */
export const LEVEL_WORDS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  company: ['company', 'corporate', 'organisation', 'group', 'firma', 'unternehmen', 'konzern'],
  department: ['department', 'division', 'bereich', 'abteilung'],
}

/** The level that a word for a unit stands for: “company”, „Bereich“. */
export const levelCalled = (name: string): Level | undefined =>
  LEVEL_NAMES.find(([, pattern]) => pattern.test(name))?.[0]

export const isSameCycle = ({cycle: one}: Pick<Owner, 'cycle'>, {cycle: other}: Pick<Owner, 'cycle'>): boolean =>
  isSamePeriod(one, other)

/** A year holds its quarters; what is not known may be the same. */
export function isSamePeriod(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === other) return true
  const [year, otherYear] = [yearOf(one), yearOf(other)]
  if (year && otherYear && year !== otherYear) return false
  const [part, otherPart] = [partOf(one), partOf(other)]
  return !part || !otherPart || part === otherPart || part[0] !== otherPart[0]
}

const yearOf = (cycle: string) => /20\d{2}/.exec(cycle)?.[0]

const partOf = (cycle: string) => /[QHT][1-4]|[1-4](?=[QHT])/i.exec(cycle)?.[0]?.toUpperCase()

/** Whether a level may stand above another; an unknown one may. */
export const isAbove = (upper: Level | undefined, lower: Level | undefined): boolean =>
  !upper || !lower || LEVELS.indexOf(upper) < LEVELS.indexOf(lower)

/** The levels on which a parent may stand, the nearest first; sets of an unknown level come last. */
export const levelsAbove = (level: Level | undefined): (Level | undefined)[] => [
  ...LEVELS.filter((upper) => isAbove(upper, level)).reverse(),
  undefined,
]
