import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../src/index.js'

const COMPANY = `# Company OKRs Q2 2027

## Objective 1: Passengers choose us again

- KR1.1: Complaints from 90 to 40 a month

## Objective 2: Buses arrive when they should

- KR2.1: Punctual arrivals from 78% to 90%

## O-TR-3: Drivers stay with us

- KR-TR-3.1: Drivers who leave from 18% to 9%

## O-TR-4: Young people learn to drive here

- KR-TR-4.1: Apprentices from 4 to 15
`

const depot = (parent: string) => `# Team Depot: OKRs Q2 2027

Level: team

## Objective 1: Every bus leaves the yard clean and ready

${parent}

- Buses that leave late from 34 to 10 a week
- Buses cleaned twice a day from 40% to 90%
`

/** The parents that the depot names, as they stand in its text, each with the goal that it turns out to be. */
async function parentsIn(line: string): Promise<[string, string][]> {
  const workspace = await createWorkspace({config: {extends: []}})
  const text = depot(line)
  await workspace.update('okrs/company.md', COMPANY)
  await workspace.update('okrs/teams/depot.md', text)
  return workspace
    .graph()
    .parents.filter(({from}) => from.owner.level === 'team')
    .map(({field, resolution}) => [
      text.slice(field.span.start, field.span.end),
      resolution.kind === 'goal' ? (resolution.goal.ids[0] ?? '') : resolution.kind,
    ])
}

const SLUG = 'objective-2-buses-arrive-when-they-should'

describe('a parent that is named', () => {
  it.each<[string, string, string]>([
    ['Parent: O2', 'O2', 'O2'],
    ['- Parent: COMPANY/O2', 'COMPANY/O2', 'O2'],
    ['**Supports:** Objective 2', 'Objective 2', 'O2'],
    ['Contributing to: KR2.1', 'KR2.1', 'KR2.1'],
    ['In support of O2', 'O2', 'O2'],
    ['Aligned to: company O2', 'company O2', 'O2'],
    ['Aligned with O-TR-3', 'O-TR-3', 'O-TR-3'],
    ['Parent-Objective: O-TR-4', 'O-TR-4', 'O-TR-4'],
    ['Zahlt ein auf: Ziel 2', 'Ziel 2', 'O2'],
    ['Zahlt ein auf Ziel 2', 'Ziel 2', 'O2'],
    ['Beitrag zu: Unternehmensziel 2', 'Unternehmensziel 2', 'O2'],
    ['Leistet einen Beitrag zu O2', 'O2', 'O2'],
    ['Übergeordnetes Ziel: „Buses arrive when they should“', '„Buses arrive when they should“', 'O2'],
    ['Oberziel: Buses arrive when they shuold', 'Buses arrive when they shuold', 'O2'],
    [`Supports: [Objective 2](../company.md#${SLUG})`, 'Objective 2', 'O2'],
    [`Supports [what passengers need](../company.md#${SLUG})`, 'what passengers need', 'O2'],
    [`Parent: ../company.md#${SLUG}`, `../company.md#${SLUG}`, 'O2'],
    ['Parent: [O2](../company.md)', 'O2', 'O2'],
    ['Parent: [[company#O2]]', 'company#O2', 'O2'],
    ['Contributes to [[O-TR-3]]', 'O-TR-3', 'O-TR-3'],
    ['Parent: [[company#Buses arrive when they should|on time]]', 'company#Buses arrive when they should', 'O2'],
    ['Oberziel: Bussse arrive when they should', 'Bussse arrive when they should', 'O2'],
    ['Company objective: O2', 'O2', 'O2'],
    ['**Company goal:** [[O-TR-3]]', 'O-TR-3', 'O-TR-3'],
    ['Unternehmensziel: Objective 2', 'Objective 2', 'O2'],
    ['- Corporate OKR: [O2](../company.md)', 'O2', 'O2'],
    ['Parent: https://goals.example/17', 'https://goals.example/17', 'open'],
    ['Parent: [O2](https://goals.example/17)', 'O2', 'open'],
    ['Parent: punctuality', 'punctuality', 'open'],
    ['Parent: O9', 'O9', 'missing'],
    ['Parent: O-TR-9', 'O-TR-9', 'missing'],
    ['Parent: COMPANY/O9', 'COMPANY/O9', 'missing'],
    ['Parent: Depto/O1', 'Depto/O1', 'unknown-unit'],
    ['Parent: [O2](../company.md#objective-9-clean-air)', 'O2', 'missing'],
    ['Parent: [O2](../group.md#o2)', 'O2', 'unknown-file'],
  ])('%s', async (line, written, goal) => {
    expect(await parentsIn(line)).toEqual([[written, goal]])
  })

  it('is one of several', async () => {
    expect(await parentsIn('Parents: O1, O-TR-3')).toEqual([
      ['O1', 'O1'],
      ['O-TR-3', 'O-TR-3'],
    ])
  })
})
