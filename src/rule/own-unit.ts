import type {Field, Fields} from '../model/index.js'
import {isFunctionName} from '../model/unit-names.js'
import {notedValue} from './figures.js'
import {isTeam} from './owners.js'

const LONGEST = 40

/** “Sales (Ryan)” and “Sales” are one unit. */
const bare = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim()
    .toLowerCase()

const isUnit = (name: string): boolean => isFunctionName(name) || isTeam(name)

/** The unit that a goal names as its own: in a field, as its owner, or in front of its text: “Warehouse: Vans leave full”. */
export function ownUnit({text, fields}: {text: string; fields: Fields}): string | undefined {
  const noted = notedValue(fields.teamName)
  if (noted !== undefined) return bare(noted)
  const owner = unitIn(fields.owner)
  if (owner !== undefined) return owner
  const front = new RegExp(`^([^:.!?]{2,${LONGEST}}): (?=\\S)`).exec(text)?.[1]
  return front !== undefined && isUnit(bare(front)) ? bare(front) : undefined
}

function unitIn(field: Field | undefined): string | undefined {
  const value = notedValue(field)
  return value !== undefined && isUnit(bare(value)) ? bare(value) : undefined
}
