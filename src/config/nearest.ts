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

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
