/** A line in a gap between two columns, from one height to another. */
interface Stretch {
  right: number
  left: number
  group: string
}

/** So far lines in one lane stay apart. */
const APART = 14

/** A lane for each group of lines, counted from the left, so that no two groups lie upon each other. */
export function lanesOf(stretches: readonly Stretch[]): Map<string, number> {
  const groups = new Map<string, {group: string; top: number; bottom: number}>()
  for (const {group, left, right} of stretches) {
    const {top, bottom} = groups.get(group) ?? {top: left, bottom: left}
    groups.set(group, {group, top: Math.min(top, left, right), bottom: Math.max(bottom, left, right)})
  }
  const byStart = [...groups.values()].sort((one, other) => one.top - other.top || one.bottom - other.bottom)
  const ends: number[] = []
  const lanes = new Map<string, number>()
  for (const {group, top, bottom} of byStart) {
    const free = ends.findIndex((end) => end + APART <= top)
    const lane = free < 0 ? ends.length : free
    ends[lane] = bottom
    lanes.set(group, lane)
  }
  return lanes
}
