/**
 * Which nodes can be reached from each other: they get the same number. These are Tarjan's strongly connected
 * components, without recursion, as chains of goals may be long.
 *
 * @param next where each node leads to.
 */
export function strongGroups(next: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const group = new Map<string, number>()
  const open: string[] = []
  const lowOf = (id: string) => low.get(id) ?? Number.POSITIVE_INFINITY
  for (const start of next.keys()) {
    const path = order.has(start) ? [] : [{id: start, at: 0}]
    while (path.length > 0) {
      const frame = path.at(-1)
      if (!frame) break
      const {id} = frame
      if (!order.has(id)) {
        low.set(id, order.size)
        order.set(id, order.size)
        open.push(id)
      }
      const child = next.get(id)?.[frame.at++]
      if (child !== undefined) {
        if (!order.has(child)) path.push({id: child, at: 0})
        else if (!group.has(child)) low.set(id, Math.min(lowOf(id), order.get(child) ?? 0))
        continue
      }
      if (lowOf(id) === order.get(id)) {
        for (const one of open.splice(open.indexOf(id))) group.set(one, order.get(id) ?? 0)
      }
      path.pop()
      const parent = path.at(-1)
      if (parent) low.set(parent.id, Math.min(lowOf(parent.id), lowOf(id)))
    }
  }
  return group
}
