import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.js'
import {lintText} from '../../src/index.js'
import {type PageExample, pagesFolder, readPage} from './page.js'

const SECTIONS = ['Why', 'Examples', 'Options', 'Stays quiet on', 'When to switch it off', 'Sources']

const MIN_BAD = 2
const MIN_GOOD = 4

/** In the middle of the first quarter. */
const DAY = '2027-02-10'

const lint = ({text, options}: PageExample, ruleId: string) =>
  lintText(text, {today: DAY, config: {extends: [], rules: {[ruleId]: {severity: 'error', ...options}}}})

describe('the pages of the rules', () => {
  it('are there for every rule, and for nothing else', () => {
    const pages = readdirSync(pagesFolder).filter((name) => name.endsWith('.md'))
    expect(pages).toEqual(rules.map(({id}) => `${id}.md`).sort())
  })
})

describe.each(rules.map((rule) => ({rule, id: rule.id})))('rules/$id.md', ({rule, id}) => {
  const page = readPage(id)

  it('is built like all others', () => {
    expect(page.title).toBe(id)
    expect(page.summary).toMatch(/^[A-Z].*\.$/)
    expect(page.sections).toEqual(SECTIONS)
  })

  it('says in German what it asks for', () => {
    expect(page.german).toMatch(/^[A-ZÄÖÜ„][^\n]*\.$/)
    expect(page.german).not.toBe(page.summary)
  })

  it.each(
    page.examples.map((example, index) => ({...example, name: `${index + 1} (${example.language}, ${example.kind})`})),
  )('example $name gives what it says', async (example) => {
    const {messages} = await lint(example, id)
    expect(messages.map(({line, message}) => `${line}: ${message}`)).toEqual(example.findings)
    expect(example.findings.length > 0).toBe(example.kind === 'bad')
  })

  it.each(['en', 'de'] as const)('has more good than bad to show in %s', async (language) => {
    const own = page.examples.filter((example) => example.language === language)
    const bad = own.flatMap(({findings}) => findings).length
    const good = await Promise.all(own.filter(({kind}) => kind === 'good').map((example) => sizeOf(example, rule)))
    expect(bad).toBeGreaterThanOrEqual(MIN_BAD)
    expect(good.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(MIN_GOOD)
  })
})

/** How many statements a good example shows to the rule; a rule that reads sets or documents sees one. */
async function sizeOf(example: PageExample, rule: (typeof rules)[number]): Promise<number> {
  const {objectiveCount, keyResultCount} = await lint(example, rule.id)
  if (rule.keyResult) return keyResultCount
  return rule.objective ? objectiveCount : 1
}
