import {describe, expect, it} from 'vitest'
import type {Config} from '../../src/config/config.js'
import {graphOf} from '../../src/graph/index.js'
import {lintText} from '../../src/lint.js'
import {parse} from '../../src/parse/index.js'
import {graphOfFiles, page} from './documents.js'

const COMPANY = page('Ferry line', 'company', [
  'Islanders rely on us in any weather',
  'Commuters leave the car at home',
])

describe('the graph', () => {
  it('has an objective for each in the documents, with its unit, owner and place', async () => {
    const {units, objectives} = await graphOfFiles({
      'company.md': COMPANY,
      'deck.md': page('Deck', 'team', [['Nobody waits in the rain', 'Owner: Ada Voss\nParent: Company/O2']]),
    })
    expect(units).toEqual([
      {id: 'u1', name: 'Ferry line', level: 'company', cycle: '2027-Q1'},
      {id: 'u2', name: 'Deck', level: 'team', cycle: '2027-Q1'},
    ])
    expect(objectives.map(({id}) => id)).toEqual(['o1', 'o2', 'o3'])
    expect(objectives[2]).toEqual({
      id: 'o3',
      unit: 'u2',
      label: 'O1',
      text: 'Nobody waits in the rain',
      level: 'team',
      cycle: '2027-Q1',
      owner: 'Ada Voss',
      state: 'open',
      keyResults: 1,
      findings: 0,
      orphan: false,
      filePath: 'deck.md',
      line: 9,
    })
  })

  it('leads from each goal to the one that it contributes to', async () => {
    const {edges, outside} = await graphOfFiles({
      'company.md': COMPANY,
      'deck.md': page('Deck', 'team', [
        ['Nobody waits in the rain', 'Parent: Company/O2'],
        ['Tickets are bought before the pier', 'Parent: Company/KR1.1'],
        ['Everyone knows the timetable', 'Parent: https://goals.example/44'],
        ['Crews choose their own shifts', 'Parent: Company/O7'],
        ['The pier is a place to meet', 'Parent: a lively waterfront for the whole town'],
      ]),
    })
    expect(edges).toEqual([
      {from: 'o3', to: 'o2', kind: 'contributes-to'},
      {from: 'o4', to: 'o1', kind: 'contributes-to', toKeyResult: 'KR1.1'},
      {from: 'o5', to: 'x1', kind: 'contributes-to'},
      {from: 'o6', to: 'x2', kind: 'contributes-to'},
      {from: 'o7', to: 'x3', kind: 'contributes-to'},
    ])
    expect(outside).toEqual([
      {id: 'x1', kind: 'address', text: 'https://goals.example/44'},
      {id: 'x2', kind: 'missing', text: 'Company/O7'},
      {id: 'x3', kind: 'text', text: 'a lively waterfront for the whole town'},
    ])
  })

  it('leads to the units that a goal depends on, agreed or not', async () => {
    const {edges} = await graphOfFiles({
      'deck.md': page('Deck', 'team', [
        ['Nobody waits in the rain', 'Depends on: Workshop, confirmed 2027-01-12'],
        ['Tickets are bought before the pier', 'Depends on: Ticketing'],
      ]),
      'workshop.md': page('Workshop', 'team', ['The boats run all winter']),
      'ticketing.md': page('Ticketing', 'team', ['One ticket takes you to every island']),
    })
    expect(edges).toEqual([
      {from: 'o1', to: 'u2', kind: 'depends-on', confirmed: true},
      {from: 'o2', to: 'u3', kind: 'depends-on', confirmed: false},
    ])
  })

  it('marks circles and goals that name themselves', async () => {
    const {edges} = await graphOfFiles({
      'deck.md': page('Deck', 'team', [
        ['Nobody waits in the rain', 'Parent: Deck/O2'],
        ['Tickets are bought before the pier', 'Parent: Deck/O1'],
        ['Everyone knows the timetable', 'Parent: Deck/O3'],
        ['Crews choose their own shifts', 'Parent: Deck/O1'],
      ]),
    })
    expect(edges.map(({from, to, circular = false}) => [from, to, circular])).toEqual([
      ['o1', 'o2', true],
      ['o2', 'o1', true],
      ['o3', 'o3', true],
      ['o4', 'o1', false],
    ])
  })

  it('marks orphans below the top of the organisation', async () => {
    const {objectives} = await graphOfFiles({
      'company.md': COMPANY,
      'deck.md': page('Deck', 'team', [
        ['Nobody waits in the rain', 'Parent: Company/O2'],
        'Tickets are bought before the pier',
        ['Crews choose their own shifts', 'Status: dropped'],
      ]),
      'ada.md': page('Ada Voss', 'person', ['I learn to steer the big boat']),
    })
    expect(objectives.filter(({orphan}) => orphan).map(({text}) => text)).toEqual([
      'Tickets are bought before the pier',
    ])
  })

  it('knows no orphans where nobody says a level or a parent', async () => {
    const {objectives} = await graphOfFiles({
      'a.md': '# OKRs\n\n## Objective: Nobody waits\n\n- KR1: Waits from 9 to 2\n',
    })
    expect(objectives.map(({orphan}) => orphan)).toEqual([false])
  })

  it('joins the sets of one unit in one cycle, however the cycle is written', async () => {
    const {units} = await graphOfFiles({
      'a.md': page('Deck', 'team', ['Nobody waits in the rain']),
      'b.md': page('Deck', 'team', ['Tickets are bought before the pier'], 'Q1 2027'),
      'c.md': page('Deck', 'team', ['Everyone knows the timetable'], '2027-Q2'),
    })
    expect(units.map(({name, cycle}) => `${name} ${cycle}`)).toEqual(['Deck 2027-Q1', 'Deck 2027-Q2'])
  })

  it('shows one cycle, and the year that holds it', async () => {
    const files = {
      'year.md': page('Ferry line', 'company', ['Islanders rely on us'], '2027'),
      'q1.md': page('Deck', 'team', [['Nobody waits', 'Parent: Company/O1']], '2027-Q1'),
      'q2.md': page('Deck', 'team', [['Nobody gets wet', 'Parent: Company/O1']], '2027-Q2'),
    }
    const {objectives, edges} = await graphOfFiles(files, {cycle: '2027-Q1'})
    expect(objectives.map(({text}) => text)).toEqual(['Islanders rely on us', 'Nobody waits'])
    expect(edges).toHaveLength(1)
    expect((await graphOfFiles(files, {cycle: '2026-Q4'})).objectives).toEqual([])
  })

  it('knows how much there is to say about an objective and its key results', async () => {
    const text = page('Deck', 'company', ['Improve things', 'Islanders rely on us in any weather'])
    const config: Config = {extends: [], rules: {'objective-specific': 'info', 'key-result-baseline': 'warn'}}
    const messages = [
      ...(await lintText(text, {config})).messages,
      {line: 11, column: 3, severity: 'error' as const},
      {line: 2, column: 1, severity: 'error' as const},
    ]
    const {objectives} = graphOf([{document: await parse(text), messages}])
    expect(objectives[0]).toMatchObject({severity: 'error', findings: messages.length - 1})
    expect(objectives[1]).not.toHaveProperty('severity')
  })

  it('speaks the language of most documents', async () => {
    const document = await parse(COMPANY)
    expect(graphOf([{document, language: 'de'}, {document, language: 'de'}, {document}]).language).toBe('de')
    expect(
      graphOf([
        {document, language: 'de'},
        {document, language: 'en'},
      ]).language,
    ).toBe('en')
  })
})
