import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {presets, rules} from '../../rules/index.js'
import {lintText} from '../../src/index.js'

const entries = Object.entries(presets).flatMap(([preset, levels]) =>
  Object.entries(levels).map(([id, entry]) => ({preset, id, entry})),
)

describe('the presets', () => {
  it('name only rules that there are', () => {
    const known = rules.map(({id}) => id)
    expect(entries.filter(({id}) => !known.includes(id))).toEqual([])
  })

  it('hold every rule in strict, and no less than in the milder ones', () => {
    expect(Object.keys(presets.strict).sort()).toEqual(rules.map(({id}) => id).sort())
    expect(Object.keys(presets.strict)).toEqual(expect.arrayContaining(Object.keys(presets.standard)))
    expect(Object.keys(presets.standard)).toEqual(expect.arrayContaining(Object.keys(presets.starter)))
  })

  it('set options that their rules have', () => {
    for (const {id, entry} of entries) {
      const rule = rules.find((candidate) => candidate.id === id)
      if (typeof entry === 'string' || !rule) continue
      expect(rule.options?.(z).safeParse({...rule.defaults, ...entry}).success).toBe(true)
    }
  })
})

describe('committed', () => {
  const lint = async (text: string, ...on: string[]) =>
    (await lintText(text, {today: '2027-02-10', config: {extends: on}})).messages.map(
      ({ruleId, severity}) => `${ruleId} ${severity}`,
    )
  const promise = `# Waterworks: OKRs Q1 2027

Level: company

## Objective 1: Every village drinks safe water

- KR1: Uptime of the pumps from 99.90% to 99.92%
- KR2: The new filter is certified
`

  it('forgives what a promise need not be and asks for who keeps it', async () => {
    expect(await lint(promise, 'strict')).toEqual(
      expect.arrayContaining(['key-result-ambitious warn', 'key-result-measurable warn', 'sponsor-present info']),
    )
    const found = await lint(promise, 'strict', 'committed')
    expect(found).toEqual(expect.arrayContaining(['owner-present error', 'sponsor-present warn']))
    expect(found.filter((line) => /ambitious|measurable|kpi/.test(line))).toEqual([])
  })
})
