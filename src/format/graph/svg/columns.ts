import {LEVELS, type OkrGraph, strongGroups} from '../../../graph/index.js'

/** A line between two cards, from the one whose goal names the other. */
export interface CardLink {
  from: string
  to: string
}

/**
 * The column of each card, counted from 0, the top of the organisation: each level has one, and whoever contributes
 * to a goal stands behind it. Units that support each other stay where their level puts them.
 *
 * @param links what contributes to what.
 */
export function columnsOf({units, outside}: OkrGraph, links: readonly CardLink[]): Map<string, number> {
  const present = LEVELS.filter((level) => units.some((unit) => unit.level === level))
  const columns = new Map(units.map(({id, level}) => [id, level ? present.indexOf(level) : 0]))
  const between = links.filter(({from, to}) => from !== to && columns.has(from) && columns.has(to))
  pushBehind(columns, between)

  const linked = new Set(links.flatMap(({from, to}) => [from, to]))
  const last = Math.max(0, ...columns.values())
  for (const {id, level} of units) if (!level && !linked.has(id)) columns.set(id, last)

  for (const {id} of outside) {
    const below = links.filter(({to}) => to === id).map(({from}) => columns.get(from) ?? 0)
    columns.set(id, Math.min(...below) - 1)
  }
  const first = Math.min(0, ...columns.values())
  for (const [id, column] of columns) columns.set(id, column - first)
  return columns
}

function pushBehind(columns: Map<string, number>, links: readonly CardLink[]): void {
  const above = new Map<string, string[]>()
  for (const {from, to} of links) above.set(from, [...(above.get(from) ?? []), to])
  const groupOf = strongGroups(above)
  const oneWay = links.filter(({from, to}) => groupOf.get(from) !== groupOf.get(to))
  // Without circles a chain is no longer than there are cards, so this ends.
  for (let moved = true; moved; ) {
    moved = false
    for (const {from, to} of oneWay) {
      const behind = (columns.get(to) ?? 0) + 1
      if ((columns.get(from) ?? 0) >= behind) continue
      columns.set(from, behind)
      moved = true
    }
  }
}
