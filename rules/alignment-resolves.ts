import {defineRule, type Goal, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {nearestOf} from '../src/rule/nearest-name.js'
import {pathOf, renameParent} from '../src/rule/parents.js'
import {LEVEL_WORDS, type NamedParent} from '../src/rule/workspace.js'

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
    file: {
      en: ({file}: {file: string}) =>
        `There is no file “${file}” here, so this link leads nowhere. Name the goal that is meant, or mend the path.`,
      de: ({file}) =>
        `Eine Datei „${file}“ gibt es hier nicht; der Verweis führt ins Leere. Nenn das Ziel, das gemeint ist, oder berichtige den Pfad.`,
    },
    near: {
      en: ({name}: {name: string}) => `${name} has nearly the same name.`,
      de: ({name}) => `${name} heißt fast genauso.`,
    },
    called: {
      en: ({id}: {id: string}) => `This one is called ${id}.`,
      de: ({id}) => `Dieses heißt ${id}.`,
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
    // Where no goal names one of another document, those above may well be kept in another place.
    const isKeptHere = workspace.links.some(({from, to}) => from.owner.document !== to.owner.document)
    const seen = new Set<object>()
    for (const named of workspace.parents) {
      const {from, field, resolution} = named
      if (resolution.kind === 'goal' || resolution.kind === 'open' || !isOpen(from.statement) || seen.has(field))
        continue
      seen.add(field)
      const on = isOfSet(named) ? from.owner.set : from.statement
      const suggestFor = (to?: string) => suggestionsFor(from, workspace, to)
      if (resolution.kind === 'unknown-file') {
        report({id: 'file', on, data: {file: resolution.file}, suggest: suggestFor()})
        continue
      }
      const {unit, id} = resolution.reference
      if (external.includes(unit?.toLowerCase() ?? '')) continue
      const parent = unit === undefined ? id : `${unit}/${id}`
      if (resolution.kind === 'twice') {
        const related = resolution.goals.map(({statement}) => ({id: 'called' as const, data: {id}, on: statement}))
        report({id: 'twice', on, data: {parent}, suggest: suggestFor(), related})
        continue
      }
      const near = nearestGoal(named, workspace, options.maxEditDistance)
      if (resolution.kind === 'unknown-unit' && !near && !isKeptHere) continue
      const suggest = suggestFor(near && pathOf(near))
      const related = near ? [{id: 'near' as const, data: {name: pathOf(near)}, on: near.statement}] : []
      if (resolution.kind === 'unknown-unit') report({id: 'unit', on, data: {parent}, suggest, related})
      else report({id: 'missing', on, data: {parent, known: idsLike(id, resolution.known)}, suggest, related})
    }
    if (options.coverage && workspace.complete) {
      for (const {statement} of unsupported(workspace)) report({id: 'unsupported', on: statement, atMost: 'info'})
    }
  },
})

const isOfSet = ({from, field}: NamedParent) => from.owner.set.parents.includes(field)

const MAX_NAMED = 6

function idsLike(id: string, goals: readonly Goal[]): string[] {
  const isNumbered = /^(?:O|KR)\d/.test(id)
  const alike = goals.flatMap(({ids: [own]}) => (own && (!isNumbered || own[0] === id[0]) ? [own] : []))
  const names = [...new Set(alike)]
  return names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), '…'] : names
}

function suggestionsFor(from: Goal, workspace: WorkspaceSubject, to: string | undefined) {
  const change = renameParent(from, workspace.languageOf(from), to)
  if (!change) return []
  return [to ? {id: 'replace' as const, data: {to}, changes: [change]} : {id: 'name' as const, changes: [change]}]
}

/** The goal with this id in the unit whose name is nearest. */
function nearestGoal({resolution}: NamedParent, {goals}: WorkspaceSubject, maxDistance: number): Goal | undefined {
  if (resolution.kind !== 'unknown-unit') return undefined
  const {id, unit = ''} = resolution.reference
  // A word of three letters is near to too many others.
  if (unit.length < 4) return undefined
  const called = new Map<string, Goal>()
  for (const goal of goals) {
    const {level, fullNames} = goal.owner
    if (!goal.ids.includes(id)) continue
    for (const name of [...fullNames, ...((level && LEVEL_WORDS[level]) ?? [])])
      called.set(name, called.get(name) ?? goal)
  }
  return called.get(nearestOf(unit, [...called.keys()], maxDistance) ?? '')
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
