import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.js'
import {checkWorkspace} from '../../src/engine/index.js'
import {loadLanguage} from '../../src/language/index.js'
import {parse} from '../../src/parse/index.js'
import type {ActiveRule} from '../../src/rule/index.js'

await loadLanguage('en')

const COMPANY = `# Ferry line: OKRs Q2 2027

Level: company

## O1: Commuters leave the car at home

- KR1.1: Commuters with a season ticket from 2,100 to 3,000

## O2: Islanders can rely on us in any weather

- KR2.1: Sailings cancelled for repairs from 24 to 6
`

const team = (unit: string, parent: string) => `# ${unit}: OKRs Q2 2027

Level: team
Team: ${unit}

## O1: Nobody waits in the rain

Parent: ${parent}

- KR1.1: Queues in front of the ${unit} office from 40 to 8 a week
`

const active = (...ids: string[]): ActiveRule[] =>
  rules
    .filter(({id}) => ids.includes(id))
    .map((rule) => ({rule, severity: rule.severity, options: rule.defaults ?? {}, ignore: []}))

async function findingsIn(files: Record<string, string>, complete: boolean, own?: readonly ActiveRule[][]) {
  const all = active('alignment-resolves', 'alignment-acyclic', 'alignment-not-copied', 'alignment-parent')
  const documents = await Promise.all(
    Object.entries(files).map(async ([filePath, text], index) => ({
      document: await parse(text, {filePath}),
      rules: own?.[index] ?? all,
      language: 'en' as const,
      locale: 'en' as const,
    })),
  )
  const found = checkWorkspace(documents, {complete, today: () => '2027-05-03'})
  return Object.fromEntries(
    Object.keys(files).map((file, index) => [file, (found[index] ?? []).map(({ruleId}) => ruleId)]),
  )
}

describe('documents that are checked together', () => {
  it('know each other’s goals', async () => {
    expect(
      await findingsIn(
        {
          'company.md': COMPANY,
          'teams/deck.md': team('Deck', 'COMPANY/O2'),
          'teams/tickets.md': team('Tickets', 'company/o1'),
        },
        true,
      ),
    ).toEqual({'company.md': [], 'teams/deck.md': [], 'teams/tickets.md': []})
  })

  it('report where the fault stands', async () => {
    expect(
      await findingsIn(
        {
          'company.md': COMPANY,
          'teams/deck.md': team('Deck', 'COMPANY/O9'),
          'teams/tickets.md': team('Tickets', 'COMPNY/O1'),
        },
        true,
      ),
    ).toEqual({'company.md': [], 'teams/deck.md': ['alignment-resolves'], 'teams/tickets.md': ['alignment-resolves']})
  })

  it('find a loop across files once', async () => {
    const found = await findingsIn(
      {'teams/deck.md': team('Deck', 'Tickets/O1'), 'teams/tickets.md': team('Tickets', 'Deck/O1')},
      true,
    )
    expect(
      Object.values(found)
        .flat()
        .filter((id) => id === 'alignment-acyclic'),
    ).toHaveLength(1)
  })

  it('do not speak about what may stand elsewhere while some are missing', async () => {
    expect(
      await findingsIn({'teams/deck.md': team('Deck', 'COMPANY/O9'), 'teams/tickets.md': team('Tickets', 'O7')}, false),
    ).toEqual({'teams/deck.md': [], 'teams/tickets.md': []})
  })

  it('keep to the rules of their own config', async () => {
    const strict = active('alignment-resolves')
    const files = {
      'company.md': COMPANY,
      'teams/deck.md': team('Deck', 'COMPANY/O9'),
      'teams/tickets.md': team('Tickets', 'COMPANY/O8'),
    }
    expect(await findingsIn(files, true, [strict, strict, []])).toEqual({
      'company.md': [],
      'teams/deck.md': ['alignment-resolves'],
      'teams/tickets.md': [],
    })
  })

  it('leave an order within each document', async () => {
    const found = await findingsIn(
      {'company.md': `${COMPANY}\n## O3: X\n\nParent: O8\n`, 'team.md': team('Deck', 'O1')},
      true,
    )
    expect(found['company.md']).toContain('alignment-resolves')
    expect(found['team.md']).toEqual([])
  })
})
