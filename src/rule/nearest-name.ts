import {editDistance} from '../model/edit-distance.js'

/** The name that differs by the fewest letters, if by no more than so many; letter case aside. */
export function nearestOf(name: string, names: readonly string[], maxDistance: number): string | undefined {
  const ranked = names
    .map((candidate) => ({candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= maxDistance ? best.candidate : undefined
}
