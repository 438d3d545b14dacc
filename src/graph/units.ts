import type {Owner} from '../workspace/index.js'
import type {GraphUnit} from './graph.js'

/** The unit that each set belongs to: sets of one name, level and cycle are one, in whatever files they stand. */
export function unitsOf(owners: readonly Owner[]): {units: GraphUnit[]; unitOf: ReadonlyMap<Owner, GraphUnit>} {
  const units = new Map<string, GraphUnit>()
  const unitOf = new Map<Owner, GraphUnit>()
  for (const owner of owners) {
    const {level, cycle} = owner
    const name = nameOf(owner)
    const key = JSON.stringify([name.toLowerCase(), level, partsOf(cycle)])
    const known = units.get(key)
    const unit = known ?? {id: `u${units.size + 1}`, name, ...(level && {level}), ...(cycle && {cycle})}
    if (!known) units.set(key, unit)
    unitOf.set(owner, unit)
  }
  return {units: [...units.values()], unitOf}
}

function nameOf({set, document}: Owner): string {
  const file = document.filePath?.split(/[\\/]/).at(-1)
  return set.unit ?? document.fields.teamName?.value ?? file?.replace(/\.\w+$/, '') ?? 'OKRs'
}

/** `Q2 2027` and `2027-Q2` are one cycle. */
const partsOf = (cycle = ''): string[] => (cycle.toLowerCase().match(/[a-zäöü]*\d+/g) ?? [cycle]).sort()
