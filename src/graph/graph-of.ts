import {type Language, lineIndex, type Objective, type OkrDocument, statementsOf} from '../model/index.js'
import {type Goal, isSameCycle, type Owner, workspaceOf} from '../workspace/index.js'
import {withCircles} from './circles.js'
import {dependenciesOf} from './dependencies.js'
import {edgesOf} from './edges.js'
import {findingCounts, type PlacedFinding} from './finding-counts.js'
import type {GraphObjective, GraphUnit, OkrGraph} from './graph.js'
import {withOrphans} from './orphans.js'
import {unitsOf} from './units.js'

/** A document to draw; beside it may stand what `lintText` said about it. */
export interface GraphSource {
  document: OkrDocument
  /** Its findings; without them no goal has a severity. */
  messages?: readonly PlacedFinding[]
  language?: Language
}

export interface GraphOptions {
  /** Only goals of this cycle, `2027-Q1`, of the year that holds it, and those that say nothing of a cycle. */
  cycle?: string
  /** All documents of the organisation are there; otherwise a parent may stand in one that is not. */
  complete?: boolean
}

/** The graph of all objectives in documents: whom they belong to, what they contribute to and what they depend on. */
export function graphOf(sources: readonly GraphSource[], {cycle, complete = true}: GraphOptions = {}): OkrGraph {
  const workspace = workspaceOf(
    sources.map(({document}) => document),
    complete,
  )
  const owners = workspace.owners.filter((owner) => cycle === undefined || isSameCycle(owner, {...owner, cycle}))
  const shown = new Set(owners.filter(({set}) => set.objectives.length > 0))
  const {units, unitOf} = unitsOf([...shown])
  const goals = workspace.goals.filter(({statement, owner}) => statement.kind === 'objective' && shown.has(owner))
  const ids = new Map<unknown, string>(goals.map(({statement}, index) => [statement, `o${index + 1}`]))
  const {edges: supporting, outside} = edgesOf(workspace, ids)
  const edges = [...supporting, ...dependenciesOf(workspace, ids, unitOf)]
  const about = aboutSources(sources)
  const nodes = goals.map((goal) => nodeOf(goal, ids.get(goal.statement) ?? '', unitOf, about))
  return {
    language: mainLanguage(sources),
    units,
    objectives: withOrphans(nodes, supporting, goals),
    outside,
    edges: withCircles(edges),
  }
}

/** The cycles that documents name for their goals, as written, each once. */
export function cyclesOf(sources: readonly GraphSource[]): string[] {
  const {owners} = workspaceOf(
    sources.map(({document}) => document),
    false,
  )
  const named = owners.flatMap(({cycle, set}) => (cycle && set.objectives.length > 0 ? [cycle] : []))
  return [...new Set(named)].sort()
}

/** German where more documents with objectives are German than not. */
function mainLanguage(sources: readonly GraphSource[]): Language {
  const spoken = sources.filter(({document}) => statementsOf(document).length > 0)
  return spoken.filter(({language}) => language === 'de').length * 2 > spoken.length ? 'de' : 'en'
}

interface AboutSource {
  lines: ReturnType<typeof lineIndex>
  countsOf: ReturnType<typeof findingCounts>
}

const aboutSources = (sources: readonly GraphSource[]): ReadonlyMap<OkrDocument, AboutSource> =>
  new Map(
    sources.map(({document, messages = []}) => [
      document,
      {lines: lineIndex(document.text), countsOf: findingCounts(document, messages)},
    ]),
  )

function nodeOf(
  {statement, owner}: Goal,
  id: string,
  unitOf: ReadonlyMap<Owner, GraphUnit>,
  about: ReadonlyMap<OkrDocument, AboutSource>,
): GraphObjective {
  const {document, set, level, cycle} = owner
  const objective = statement as Objective
  const person = [objective.fields.owner, set.fields.owner, document.fields.owner].find((field) => field?.value)
  const source = about.get(document)
  return {
    id,
    unit: unitOf.get(owner)?.id ?? '',
    ...(objective.id !== undefined && {label: objective.id}),
    text: objective.text,
    ...(level && {level}),
    ...(cycle && {cycle}),
    ...(person && {owner: person.value}),
    state: objective.state,
    keyResults: objective.keyResults.length,
    findings: 0,
    ...source?.countsOf(objective),
    orphan: false,
    filePath: document.filePath ?? '<text>',
    line: source?.lines.position(objective.span.start).line ?? 1,
  }
}
