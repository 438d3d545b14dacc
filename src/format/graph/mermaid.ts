import type {GraphEdge, OkrGraph} from '../../graph/index.js'
import type {Language} from '../../model/index.js'
import {objectiveCaption, objectiveNotes, outsideCaption, SIGNS, shownText, unitCaption} from './captions.js'
import {GRAPH_WORDS} from './words.js'

export interface GraphFormatOptions {
  /** The language of what stands around the goals; by default that of most documents. */
  locale?: Language
}

const CLASSES = [
  'classDef default fill:#ffffff,stroke:#8c959f,color:#1f2328',
  'classDef unit fill:#f6f8fa,stroke:#8c959f,color:#1f2328',
  'classDef error fill:#ffebe9,stroke:#cf222e,stroke-width:2px,color:#1f2328',
  'classDef warn fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
  'classDef info fill:#ddf4ff,stroke:#0969da,stroke-width:2px,color:#1f2328',
  'classDef outside fill:#f6f8fa,stroke:#8c959f,stroke-dasharray:4 3,color:#59636e',
  'classDef missing fill:#ffebe9,stroke:#cf222e,stroke-dasharray:4 3,color:#1f2328',
  'classDef orphan stroke-dasharray:6 4',
]

/** The graph as a Mermaid flowchart, as GitHub, GitLab and many wikis draw it in a code block `mermaid`. */
export function renderMermaid(graph: OkrGraph, {locale = graph.language}: GraphFormatOptions = {}): string {
  const words = GRAPH_WORDS[locale]
  const {units, objectives, outside, edges} = graph
  const nodes = units.flatMap((unit) => [
    `  subgraph ${unit.id}["${escaped([shownText(unit.name), unitCaption(unit, locale)].filter(Boolean).join(' · '))}"]`,
    ...objectives
      .filter((objective) => objective.unit === unit.id)
      .map((objective) => {
        const sign = objective.severity ? `${SIGNS[objective.severity]} ` : ''
        const notes = objectiveNotes(objective, locale).join(' · ')
        return `    ${objective.id}["${lines([`${sign}${objectiveCaption(objective)}`, notes])}"]`
      }),
    '  end',
  ])
  const stubs = outside.map(
    (goal) =>
      `  ${goal.id}(["${lines([outsideCaption(goal), goal.kind === 'missing' ? words.missing : words.outside])}"])`,
  )
  if (objectives.length === 0) nodes.push(`  nothing["${escaped(words.nothing)}"]`)
  const circular = edges.flatMap(({circular: isCircular}, index) => (isCircular ? [index] : []))
  return `${[
    'flowchart RL',
    ...nodes,
    ...stubs,
    ...edges.map((edge) => `  ${edge.from} ${arrow(edge, locale)} ${edge.to}`),
    ...CLASSES.map((definition) => `  ${definition}`),
    ...membersOf(graph).map(([name, ids]) => `  class ${ids.join(',')} ${name}`),
    ...(circular.length > 0 ? [`  linkStyle ${circular.join(',')} stroke:#cf222e,stroke-width:3px`] : []),
  ].join('\n')}\n`
}

function arrow({kind, circular, confirmed}: GraphEdge, locale: Language): string {
  const words = GRAPH_WORDS[locale]
  if (kind === 'depends-on') return `-.->|"${escaped(confirmed ? words.confirmed : words.unconfirmed)}"|`
  return circular ? `-->|"${escaped(words.circular)}"|` : '-->'
}

function membersOf({units, objectives, outside}: OkrGraph): [string, string[]][] {
  const idsOf = <Node extends {id: string}>(nodes: readonly Node[], isMember: (node: Node) => boolean) =>
    nodes.filter(isMember).map(({id}) => id)
  const members: [string, string[]][] = [
    ['unit', units.map(({id}) => id)],
    ...(['error', 'warn', 'info'] as const).map((name): [string, string[]] => [
      name,
      idsOf(objectives, ({severity}) => severity === name),
    ]),
    ['orphan', idsOf(objectives, ({orphan}) => orphan)],
    ['outside', idsOf(outside, ({kind}) => kind !== 'missing')],
    ['missing', idsOf(outside, ({kind}) => kind === 'missing')],
  ]
  return members.filter(([, ids]) => ids.length > 0)
}

const lines = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(escaped)
    .join('<br>')

/**
 * Mermaid reads entities without `&`. What it gives a meaning within quotes is written as one: marks of HTML, of
 * comments, formulas and Markdown (lists too), and the colon, which together with words such as “style” ends an
 * entity too early.
 */
const escaped = (text: string): string =>
  text.replace(/["`#&<>%:;\\*_~$]|^[-+]|(?<=^\d+)[.)]/g, (mark) => `#${mark.charCodeAt(0)};`)
