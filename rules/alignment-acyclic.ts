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
    step: {
      en: ({from, to}: {from: string; to: string}) => `${from} names ${to} as its parent.`,
      de: ({from, to}) => `${from} nennt ${to} als Elternziel.`,
    },
    open: {en: 'Name another parent', de: 'Ein anderes Elternziel nennen'},
  },
  workspace(workspace, {report}) {
    for (const loop of loopsIn(workspace)) {
      const last = loop.at(-1)
      const [first] = loop
      if (!last || !first) continue
      const change = renameParent(last, workspace.languageOf(last))
      const suggest = change ? [{id: 'open' as const, changes: [change]}] : []
      if (loop.length === 1) report({id: 'self', on: last.statement, data: {name: pathOf(last)}, suggest})
      else {
        const related = loop.slice(0, -1).map((from, index) => ({
          id: 'step' as const,
          data: {from: pathOf(from), to: pathOf(loop[index + 1] ?? first)},
          on: from.statement,
        }))
        report({id: 'loop', on: last.statement, data: {path: [...loop, first].map(pathOf)}, suggest, related})
      }
    }
  },
})

/** The shortest loop through each goal that is in one, every loop once, the goal that comes first in the text first. */
function loopsIn({goals, above}: WorkspaceSubject): Goal[][] {
  const loops: Goal[][] = []
  const told = new Set<Goal>()
  for (const goal of goals) {
    if (told.has(goal) || above(goal).length === 0) continue
    const loop = shortestLoop(goal, above)
    if (!loop) continue
    for (const one of loop) told.add(one)
    loops.push(loop)
  }
  return loops
}

function shortestLoop(start: Goal, above: WorkspaceSubject['above']): Goal[] | undefined {
  const paths: Goal[][] = [[start]]
  const seen = new Set<Goal>()
  for (const path of paths) {
    const end = path.at(-1)
    for (const next of end ? above(end) : []) {
      if (next === start) return path
      if (seen.has(next)) continue
      seen.add(next)
      paths.push([...path, next])
    }
  }
  return undefined
}
