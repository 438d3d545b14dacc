/** Which stretches of a text already belong to a quantity, so that no two overlap. */
export interface Claims {
  isFree(start: number, end: number): boolean
  take(start: number, end: number): void
}

export function claimsOn(text: string): Claims {
  const taken = new Uint8Array(text.length)
  return {
    isFree(start, end) {
      for (let at = start; at < end; at++) if (taken[at]) return false
      return true
    },
    take: (start, end) => void taken.fill(1, start, end),
  }
}
