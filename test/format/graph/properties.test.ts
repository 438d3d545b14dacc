import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renderDot, renderMermaid, renderSvg} from '../../../src/format/graph/index.js'
import type {GraphEdge, OkrGraph} from '../../../src/graph/index.js'
import {faultsInDot, faultsInMermaid, faultsInXml} from './grammars.js'

const NASTY = [
  '-->',
  ']]',
  '"]',
  '<script>',
  '&amp;',
  '#quot;',
  '%%{init: {}}%%',
  '`a`',
  'style: #1;',
  '\\',
  '\n',
  '1. x',
  '- y',
  '$$',
  '🥐',
  'ß',
  '\u0000',
  '\ud800',
  ']]>',
  '{{',
  '|',
  'end',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({unit: 'binary'}), fc.lorem({maxCount: 4})), {maxLength: 6})
  .map((parts) => parts.join(' '))

const graph: fc.Arbitrary<OkrGraph> = fc
  .record({
    units: fc.array(fc.record({name: text, cycle: text, level: fc.constantFrom(undefined, 'company', 'team')}), {
      minLength: 1,
      maxLength: 4,
    }),
    objectives: fc.array(
      fc.record({
        text,
        owner: text,
        in: fc.nat(),
        severity: fc.constantFrom(undefined, 'error', 'info'),
        orphan: fc.boolean(),
      }),
      {maxLength: 8},
    ),
    outside: fc.array(fc.record({text, kind: fc.constantFrom('text', 'missing', 'address')}), {maxLength: 3}),
    links: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        kind: fc.constantFrom('contributes-to', 'depends-on'),
        circular: fc.boolean(),
      }),
      {maxLength: 12},
    ),
  })
  .map(({units, objectives, outside, links}): OkrGraph => {
    const nodes = objectives.map(({in: unit, severity, ...rest}, index) => ({
      ...rest,
      id: `o${index + 1}`,
      unit: `u${(unit % units.length) + 1}`,
      ...(severity && {severity: severity as 'error' | 'info'}),
      state: 'open' as const,
      keyResults: index,
      findings: 1,
      filePath: 'a.md',
      line: 1,
    }))
    const stubs = outside.map((goal, index) => ({id: `x${index + 1}`, kind: goal.kind as 'text', text: goal.text}))
    const targets = [...nodes, ...stubs].map(({id}) => id)
    const edges = links.flatMap(({from, to, kind, circular}): GraphEdge[] => {
      const start = nodes[from % Math.max(1, nodes.length)]
      const end = targets[to % Math.max(1, targets.length)]
      return start && end ? [{from: start.id, to: end, kind: kind as 'depends-on', ...(circular && {circular})}] : []
    })
    return {
      language: 'en',
      units: units.map(({level, ...unit}, index) => ({
        ...unit,
        id: `u${index + 1}`,
        ...(level && {level: level as 'team'}),
      })),
      objectives: nodes,
      outside: stubs.filter(({id}) => edges.some(({to}) => to === id)),
      edges,
    }
  })

describe('whatever the goals say', {timeout: 60_000}, () => {
  it('the picture is well-formed XML with each objective once', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (given) => {
        const svg = await renderSvg(given)
        expect(faultsInXml(svg)).toEqual([])
        expect(svg.match(/class="row[ "](?![^>]*y="-7")/g) ?? []).toHaveLength(given.objectives.length)
        expect(svg).not.toMatch(/NaN|undefined|<script/)
      }),
      {numRuns: 60},
    )
  })

  it('the flowchart for Mermaid has one line for each node and edge', () => {
    fc.assert(
      fc.property(graph, (given) => {
        expect(faultsInMermaid(renderMermaid(given), given)).toEqual([])
      }),
    )
  })

  it('the graph for Graphviz has one statement for each node and edge', () => {
    fc.assert(
      fc.property(graph, (given) => {
        expect(faultsInDot(renderDot(given), given)).toEqual([])
      }),
    )
  })
})
