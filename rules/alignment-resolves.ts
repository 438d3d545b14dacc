import {defineRule, type Goal, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {nearestOf} from '../src/rule/nearest-name.js'
import {pathOf, renameParent} from '../src/rule/parents.js'
import type {NamedParent} from '../src/rule/workspace.js'

/** A parent that is named is there. */
export default defineRule({
  id: 'alignment-resolves',
  severity: 'error',
  structural: true,
  defaults: {
    /** Whether to ask about goals of the top level that nobody supports. */
    coverage: false,
    /** Units whose goals live elsewhere: `["GROUP"]`. */
    externalPrefixes: [] as string[],
    /** How many letters a name may differ by to be offered instead. */
    maxEditDistance: 2,
  },
  options: (z) =>
    z.strictObject({
      coverage: z.boolean(),
      externalPrefixes: z.array(z.string()),
      maxEditDistance: z.number().int().min(0),
    }),
  messages: {
    missing: {
      en: ({parent, known}: {parent: string; known: readonly string[]}) =>
        `There is no goal “${parent}”, only ${known.join(', ')}, so this link leads nowhere. Name the goal that is meant.`,
      de: ({parent, known}) =>
        `Ein Ziel „${parent}“ gibt es nicht, nur ${known.join(', ')}; der Verweis führt ins Leere. Nenn das Ziel, das gemeint ist.`,
    },
    unit: {
      en: ({parent}: {parent: string}) =>
        `Nobody here is called as in “${parent}”, so this link leads nowhere. Name the unit whose goal is meant.`,
      de: ({parent}) =>
        `Eine Einheit wie in „${parent}“ gibt es hier nicht; der Verweis führt ins Leere. Nenn die Einheit, deren Ziel gemeint ist.`,
    },
    twice: {
      en: ({parent}: {parent: string}) =>
        `“${parent}” is the number of two goals, so nobody can tell which one is meant. Give each goal a number of its own.`,
      de: ({parent}) =>
        `„${parent}“ heißen zwei Ziele; so weiß niemand, welches gemeint ist. Gib jedem Ziel eine eigene Nummer.`,
    },
    unsupported: {
      en: 'No goal of the levels below supports this objective. Is it still wanted, or does somebody have to take it up?',
      de: 'Auf dieses Objective zahlt kein Ziel der Ebenen darunter ein. Gilt es noch, oder muss es jemand aufgreifen?',
    },
    replace: {en: ({to}: {to: string}) => `Did you mean ${to}?`, de: ({to}) => `Meinten Sie ${to}?`},
    name: {en: 'Name another parent', de: 'Ein anderes Elternziel nennen'},
  },
  workspace(workspace, {options, report}) {
    const external = options.externalPrefixes.map((prefix) => prefix.toLowerCase())
    const seen = new Set<object>()
    for (const named of workspace.parents) {
      const {from, field, resolution} = named
      if (resolution.kind === 'goal' || resolution.kind === 'open' || !isOpen(from.statement)) continue
      if (seen.has(field) || external.includes(resolution.reference.unit?.toLowerCase() ?? '')) continue
      seen.add(field)
      const language = workspace.subjectOf(from)?.document.language ?? 'en'
      const to = resolution.kind === 'unknown-unit' ? misspelt(named, workspace, options.maxEditDistance) : undefined
      const change = renameParent(from, language, to)
      const suggest = change
        ? [to ? {id: 'replace' as const, data: {to}, changes: [change]} : {id: 'name' as const, changes: [change]}]
        : []
      const on = isOfSet(named) ? from.owner.set : from.statement
      const {unit, id} = resolution.reference
      const parent = unit === undefined ? id : `${unit}/${id}`
      if (resolution.kind === 'missing')
        report({id: 'missing', on, data: {parent, known: idsLike(id, resolution.known)}, suggest})
      else report({id: resolution.kind === 'twice' ? 'twice' : 'unit', on, data: {parent}, suggest})
    }
    if (options.coverage && workspace.complete) {
      for (const {statement} of unsupported(workspace)) report({id: 'unsupported', on: statement, atMost: 'info'})
    }
  },
})

const isOfSet = ({from, field}: NamedParent) => from.owner.set.parents.includes(field)

const MAX_NAMED = 6

function idsLike(id: string, goals: readonly Goal[]): string[] {
  const alike = goals.flatMap(({ids}) => (ids[0]?.slice(0, 1) === id.slice(0, 1) ? [ids[0]] : []))
  const names = [...new Set(alike)]
  return names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), '…'] : names
}

/** The goal with this id in the unit whose name is nearest. */
function misspelt({resolution}: NamedParent, {goals}: WorkspaceSubject, maxDistance: number): string | undefined {
  if (resolution.kind !== 'unknown-unit') return undefined
  const {id, unit = ''} = resolution.reference
  const paths = goals.filter(({ids, owner}) => ids.includes(id) && owner.set.unit).map(pathOf)
  return nearestOf(`${unit}/${id}`, paths, maxDistance)
}

function unsupported({goals, links, owners}: WorkspaceSubject): Goal[] {
  const isBelow = owners.some(({level}) => level !== 'company' && level !== undefined)
  const supported = new Set(links.map(({to}) => to.objective ?? to))
  return goals.filter(
    (goal) =>
      isBelow &&
      goal.owner.level === 'company' &&
      goal.statement.kind === 'objective' &&
      isOpen(goal.statement) &&
      !supported.has(goal),
  )
}
