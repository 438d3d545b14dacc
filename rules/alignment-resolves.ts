import {defineRule, type Goal, type Language, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {nearGoals} from '../src/rule/near-goal.js'
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
    file: {
      en: ({file}: {file: string}) =>
        `There is no file “${file}” here, so this link leads nowhere. Name the goal that is meant, or mend the path.`,
      de: ({file}) =>
        `Eine Datei „${file}“ gibt es hier nicht; der Verweis führt ins Leere. Nenn das Ziel, das gemeint ist, oder berichtige den Pfad.`,
    },
    unknown: {
      en: ({parent}: {parent: string}) =>
        `There is no goal “${parent}” here, so this link leads nowhere. Name the goal that is meant.`,
      de: ({parent}) =>
        `Ein Ziel „${parent}“ gibt es hier nicht; der Verweis führt ins Leere. Nenn das Ziel, das gemeint ist.`,
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
    const nearGoal = nearGoals(workspace, options.maxEditDistance)
    for (const named of workspace.parents) {
      const {from, field, resolution} = named
      if (resolution.kind === 'goal' || !isOpen(from.statement) || seen.has(field)) continue
      const near = nearGoal(named)
      if (resolution.kind === 'open' && !(near && workspace.complete)) continue
      seen.add(field)
      const on = isOfSet(named) ? from.owner.set : from.statement
      const to = near && nameOf(near, workspace.languageOf(from))
      const suggest = suggestionsFor(from, workspace, to)
      const related = near && to ? [{id: 'near' as const, data: {name: to}, on: near.statement}] : []
      if (resolution.kind === 'open') {
        report({id: 'unknown', on, data: {parent: field.value.trim().replace(MARKS, '')}, suggest, related})
        continue
      }
      if (resolution.kind === 'unknown-file') {
        report({id: 'file', on, data: {file: resolution.file}, suggest})
        continue
      }
      const {unit, id} = resolution.reference
      if (external.includes(unit?.toLowerCase() ?? '')) continue
      const parent = unit === undefined ? id : `${unit}/${id}`
      if (resolution.kind === 'twice') {
        const both = resolution.goals.map(({statement}) => ({id: 'called' as const, data: {id}, on: statement}))
        report({id: 'twice', on, data: {parent}, suggest, related: both})
        continue
      }
      if (resolution.kind === 'unknown-unit' && !near && !isKeptHere) continue
      if (resolution.kind === 'unknown-unit') report({id: 'unit', on, data: {parent}, suggest, related})
      else report({id: 'missing', on, data: {parent, known: idsLike(id, resolution.known)}, suggest, related})
    }
    if (options.coverage && workspace.complete) {
      for (const {statement} of unsupported(workspace)) report({id: 'unsupported', on: statement, atMost: 'info'})
    }
  },
})

/** The marks around a quotation. */
const MARKS = /^[“„"»«‚']+|[”“"«»‘'.]+$/g

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

/** What another goal writes to name this one: `Sales/O2`, an id of its own form, else its title. */
function nameOf(goal: Goal, language: Language): string {
  const [id] = goal.ids
  if (id === undefined) return language === 'de' ? `„${goal.statement.text}“` : `“${goal.statement.text}”`
  return /^(?:O|KR)\d/.test(id) ? pathOf(goal) : id
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
