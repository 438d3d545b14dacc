import {notedValue} from './figures.js'
import {isTeam} from './owners.js'
import type {SetSubject} from './subject.js'

/** How long the name of a unit is at most that a heading of its own gives to its goals. */
const UNIT_WORDS = 3

/** Whether a set says of its own that it belongs to a team; a name alone, “Halder OKRs”, may be the company's. */
export function belongsToTeam({set, document}: SetSubject): boolean {
  const {unit, level, heading} = set
  if (level === 'company') return false
  const noted = [set.fields.teamName, document.source.fields.teamName]
  if (noted.some((field) => notedValue(field) !== undefined)) return true
  if (unit === undefined) return false
  return level === 'team' || isTeam(unit) || (heading !== undefined && unit.split(/\s+/).length <= UNIT_WORDS)
}
