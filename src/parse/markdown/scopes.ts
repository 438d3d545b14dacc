import type {Item} from './item.js'

/**
 * What the items below a heading, label or bullet are:
 * `keyResults` and `objectives` — those; `results` — measures of an objective, not called key results;
 * `work`, `talk` and `aside` (of no known name) — neither; `open` — an objective starts afresh, whatever stands around it.
 */
export type ScopeKind = 'keyResults' | 'objectives' | 'results' | 'work' | 'talk' | 'aside' | 'open'

export interface Scope {
  kind: ScopeKind
  item: Item
}

/** Leaves the scopes that end where `item` begins: those that were opened on its level or deeper. */
export function leave(scopes: Scope[], item: Item): void {
  while ((scopes.at(-1)?.item.level ?? 0) >= item.level) scopes.pop()
}

/** Whether the place lies in such a scope, up to the nearest objective. */
export function within(scopes: readonly Scope[], kind: ScopeKind): boolean {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index]
    if (scope?.kind === kind) return true
    if (scope?.kind === 'open') return false
  }
  return false
}
