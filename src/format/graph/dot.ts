import type {GraphEdge, GraphObjective, OkrGraph} from '../../graph/index.js'
import type {Language, Severity} from '../../model/index.js'
import {wrap} from '../width.js'
import {objectiveCaption, objectiveNotes, outsideCaption, SIGNS, shownText, unitCaption} from './captions.js'
import type {GraphFormatOptions} from './mermaid.js'
import {GRAPH_WORDS} from './words.js'

const COLUMNS = 34

const PAINT: Record<Severity, string> = {
  error: 'fillcolor="#ffebe9", color="#cf222e", penwidth=2',
  warn: 'fillcolor="#fff8c5", color="#9a6700", penwidth=2',
  info: 'fillcolor="#ddf4ff", color="#0969da", penwidth=2',
}

/** The graph in the DOT language of Graphviz: `okr-lint graph --format dot | dot -Tpdf`. */
export function renderDot(graph: OkrGraph, {locale = graph.language}: GraphFormatOptions = {}): string {
  const words = GRAPH_WORDS[locale]
  const {units, objectives, outside, edges} = graph
  const clusters = units.flatMap((unit) => [
    `  subgraph cluster_${unit.id} {`,
    `    label=${quoted([shownText(unit.name), unitCaption(unit, locale)])}`,
    ...objectives.filter(({unit: own}) => own === unit.id).map((objective) => `    ${node(objective, locale)}`),
    '  }',
  ])
  const stubs = outside.map((goal) => {
    const note = goal.kind === 'missing' ? words.missing : words.outside
    const color = goal.kind === 'missing' ? 'color="#cf222e", ' : ''
    return `  ${goal.id} [label=${quoted([outsideCaption(goal), note])}, ${color}style="rounded,dashed"]`
  })
  const nothing = objectives.length === 0 ? [`  nothing [label=${quoted([words.nothing])}]`] : []
  return `${[
    'digraph okrs {',
    '  graph [rankdir=RL, compound=true, fontname="Helvetica,Arial,sans-serif", style=rounded, color="#8c959f"]',
    '  node [shape=box, style="rounded,filled", fillcolor=white, color="#8c959f", fontname="Helvetica,Arial,sans-serif", fontsize=11]',
    '  edge [color="#59636e", fontname="Helvetica,Arial,sans-serif", fontsize=9]',
    ...clusters,
    ...stubs,
    ...nothing,
    ...edges.map((edge) => `  ${link(edge, graph, locale)}`),
    '}',
  ].join('\n')}\n`
}

function node(objective: GraphObjective, locale: Language): string {
  const {id, severity, orphan} = objective
  const sign = severity ? `${SIGNS[severity]} ` : ''
  const label = quoted([`${sign}${objectiveCaption(objective)}`, objectiveNotes(objective, locale).join(' · ')])
  const attributes = [
    `label=${label}`,
    ...(severity ? [PAINT[severity]] : []),
    ...(orphan ? ['style="rounded,filled,dashed"'] : []),
  ]
  return `${id} [${attributes.join(', ')}]`
}

function link({from, to, kind, confirmed, circular}: GraphEdge, {objectives}: OkrGraph, locale: Language): string {
  const words = GRAPH_WORDS[locale]
  if (kind === 'contributes-to') {
    const loud = circular ? ` [color="#cf222e", penwidth=3, label=${quoted([words.circular])}]` : ''
    return `${from} -> ${to}${loud}`
  }
  const label = quoted([confirmed ? words.confirmed : words.unconfirmed])
  const look = `style=${confirmed ? 'dashed' : 'dotted'}, color="#8250df", constraint=false, label=${label}`
  // An edge of a whole unit is one of a goal in it that ends at the unit's border.
  const goalIn = (id: string) => objectives.find(({unit}) => unit === id)?.id
  const ends = [`${goalIn(from) ?? from} -> ${goalIn(to) ?? to} [${look}`]
  if (goalIn(from)) ends.push(`ltail=cluster_${from}`)
  if (goalIn(to)) ends.push(`lhead=cluster_${to}`)
  return `${ends.join(', ')}]`
}

/** Graphviz reads entities of HTML in labels, too. */
const quoted = (parts: readonly string[]): string =>
  `"${parts
    .filter((part) => part !== '')
    .flatMap((part) => wrap(part, COLUMNS))
    .map((line) => line.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;'))
    .join('\\n')}"`
