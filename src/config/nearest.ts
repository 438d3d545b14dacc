import {editDistance} from '../model/edit-distance.js'

/** The names that a typing error may have meant, nearest first, at most three. */
export function nearest(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase())}))
    .filter(({candidate, distance}) => {
      const shorter = Math.min(name.length, candidate.length)
      if (shorter >= 3 && (name.startsWith(candidate) || candidate.startsWith(name))) return true
      return distance < shorter && distance <= Math.max(2, shorter / 3)
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({candidate}) => candidate)
}

/** `unknown name` → ` Did you mean "a" or "b"?`, or nothing where no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near.length === 0 ? '' : ` Did you mean ${near.map((candidate) => `"${candidate}"`).join(' or ')}?`
}
