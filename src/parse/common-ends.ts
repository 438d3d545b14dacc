/** How many units two texts share at their start and, behind that, at their end; never half a surrogate pair or word. */
export function commonEnds(a: string, b: string): {before: number; after: number} {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a[before] === b[before]) before++
  let after = 0
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++
  while (before > 0 && !isWordBreak(a, before)) before--
  while (after > 0 && !isWordBreak(a, a.length - after)) after--
  return {before, after}
}

const isWordBreak = (text: string, offset: number) =>
  offset === 0 || offset === text.length || /\s/.test(text[offset] ?? '') || /\s/.test(text[offset - 1] ?? '')
