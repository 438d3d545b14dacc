import {defineRule, type Goal, type WorkspaceSubject} from '../src/rule/index.js'
import {pathOf, renameParent} from '../src/rule/parents.js'

/** Goals support each other in one direction. */
export default defineRule({
  id: 'alignment-acyclic',
  severity: 'error',
  structural: true,
  messages: {
    loop: {
      en: ({path}: {path: readonly string[]}) =>
        `These goals support each other in a circle (${path.join(' → ')}), so none of them says what it is for. Decide which one is above the others, and note the rest as related.`,
      de: ({path}) =>
        `Diese Ziele zahlen im Kreis aufeinander ein (${path.join(' → ')}); so sagt keines, wozu es da ist. Entscheide, welches über den anderen steht, und notiere den Rest als verwandt.`,
    },
    self: {
      en: ({name}: {name: string}) => `${name} names itself as its parent. Name the goal above it.`,
      de: ({name}) => `${name} nennt sich selbst als Elternziel. Nenn das Ziel darüber.`,
    },
    open: {en: 'Name another parent', de: 'Ein anderes Elternziel nennen'},
  },
  workspace(workspace, {report}) {
    for (const loop of loopsIn(workspace)) {
      const last = loop.at(-1)
      const [first] = loop
      if (!last || !first) continue
      const change = renameParent(last, workspace.subjectOf(last)?.document.language ?? 'en')
      const suggest = change ? [{id: 'open' as const, changes: [change]}] : []
      if (loop.length === 1) report({id: 'self', on: last.statement, data: {name: pathOf(last)}, suggest})
      else report({id: 'loop', on: last.statement, data: {path: [...loop, first].map(pathOf)}, suggest})
    }
  },
})

/** The shortest loop through each goal that is in one, every loop once, the goal that comes first in the text first. */
function loopsIn({goals, links}: WorkspaceSubject): Goal[][] {
  const above = new Map<Goal, Goal[]>()
  for (const {from, to} of links) above.set(from, [...(above.get(from) ?? []), to])
  const loops: Goal[][] = []
  const told = new Set<Goal>()
  for (const goal of goals) {
    if (told.has(goal) || !above.has(goal)) continue
    const loop = shortestLoop(goal, above)
    if (!loop) continue
    for (const one of loop) told.add(one)
    loops.push(loop)
  }
  return loops
}

function shortestLoop(start: Goal, above: ReadonlyMap<Goal, readonly Goal[]>): Goal[] | undefined {
  const paths: Goal[][] = [[start]]
  const seen = new Set<Goal>()
  for (const path of paths) {
    const end = path.at(-1)
    for (const next of (end && above.get(end)) ?? []) {
      if (next === start) return path
      if (seen.has(next)) continue
      seen.add(next)
      paths.push([...path, next])
    }
  }
  return undefined
}
