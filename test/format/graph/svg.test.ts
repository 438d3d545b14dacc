import {performance} from 'node:perf_hooks'
import {describe, expect, it} from 'vitest'
import {renderDot, renderMermaid, renderSvg} from '../../../src/format/graph/index.js'
import {graphOf} from '../../../src/graph/index.js'
import {graphOfFiles, page} from '../../graph/documents.js'
import {faultsInXml} from './grammars.js'

const teams = (count: number): Record<string, string> => ({
  'company.md': page('Ferry line', 'company', ['Islanders rely on us', 'Commuters leave the car at home']),
  ...Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `team-${index}.md`,
      page(`Pier ${index}`, 'team', [
        ['Nobody waits in the rain', 'Parent: Company/O1'],
        ['Tickets are bought before the pier', 'Parent: Company/O2'],
      ]),
    ]),
  ),
})

describe('the picture', () => {
  it('says in its language what is there, without colours', async () => {
    const graph = await graphOfFiles(teams(1))
    const [company] = graph.objectives
    if (company) company.severity = 'warn'
    const english = await renderSvg(graph)
    expect(english).toContain('<title id="okr-title">OKRs 2027-Q1</title>')
    expect(english).toContain('4 objectives · 2 units · warning: 1')
    expect(await renderSvg(graph, {locale: 'de'})).toContain('4 Objectives · 2 Einheiten · Warnung: 1')
  })

  it('asks for nothing from elsewhere', async () => {
    const svg = await renderSvg(await graphOfFiles(teams(2)))
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|@import|@font-face/)
    expect(svg).toContain('prefers-color-scheme:dark')
  })

  it('keeps every word within its card', async () => {
    const long = `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} fährt`
    const svg = await renderSvg(await graphOfFiles({'a.md': page('Deck', 'team', [long])}))
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line = '']) => line)
    expect(lines.some((line) => line.endsWith('-'))).toBe(true)
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(60)
  })

  it('says it where there is nothing to draw', async () => {
    const empty = graphOf([])
    const sentence = 'No objective was found, so there is nothing to draw.'
    expect(await renderSvg(empty)).toContain(sentence)
    expect(faultsInXml(await renderSvg(empty))).toEqual([])
    expect(renderMermaid(empty)).toContain(sentence)
    expect(renderDot(empty)).toMatch(/No objective was found[\s\S]*to draw\./)
  })

  it('takes about ten times as long for ten times as many goals', {timeout: 60_000}, async () => {
    const [few, many] = [await graphOfFiles(teams(25)), await graphOfFiles(teams(250))]
    const time = async (graph: typeof few) => {
      const start = performance.now()
      await renderSvg(graph)
      return performance.now() - start
    }
    await time(few)
    const fewTimes = [await time(few), await time(few), await time(few)]
    expect((await time(many)) / Math.max(...fewTimes)).toBeLessThan(60)
  })
})
