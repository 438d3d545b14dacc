import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {ConvertFormat} from '../../src/convert/index.js'
import {keyResultsOf, objectivesOf} from '../../src/model/index.js'
import {parse} from '../../src/parse/index.js'
import {modelOf, through} from './model.js'

const of = (list: string) => fc.constantFrom(...list.trim().split(/\s*\n\s*/))

const title = of(`
  Guests come back because every night is quiet
  Bread & rolls are fresh at noon, too
  Nobody waits for *their* turn
  Our neighbours say “yes” to the new hall
  Pflegekräfte beginnen ihre Schicht ausgeruht
  Wer fragt, hat in einem Satz eine Antwort
`)
const measure = of(`
  Nights without a complaint from 40% to 75%
  Calls answered within 2 hours: 60 % to 90 %
  Loaves sent back from 1,200 to 300 a month
  Beschwerden von 48 auf 20 im Quartal
  Wartezeit von 4,5 auf 2 Stunden
  \`fast\` check-ins from 10 to 45 a day
  Train every cook
`)
const owner = of('Mei\n@dana\nTeam Ofen\nÖzlem Kaya')

interface Result {
  text: string
  owner: string | null
  state: string | null
}
interface Goal {
  text: string
  owner: string | null
  parent: string | null
  why: string | null
  results: Result[]
}

const result: fc.Arbitrary<Result> = fc.record({
  text: measure,
  owner: fc.option(owner),
  state: fc.option(of('at risk\ndropped\non track\nachieved')),
})
const goal: fc.Arbitrary<Goal> = fc.record({
  text: title,
  owner: fc.option(owner),
  parent: fc.option(of('O2\nCOMPANY/O1\n[[O-CS-3]]\nhttps://goals.example/17')),
  why: fc.option(of('Half of them do not come back today.\nSeit zwei Jahren wird es lauter.')),
  results: fc.array(result, {minLength: 1, maxLength: 4}),
})

/** How people write an objective and what hangs below it. */
const HEADS: Record<string, (text: string, number: number) => string> = {
  labelled: (text, number) => `## Objective ${number}: ${text}`,
  short: (text, number) => `### O${number} — ${text}`,
  below: (text, number) => `## Objective ${number}\n\n${text}`,
  unnumbered: (text) => `## Objective: ${text}`,
  bold: (text, number) => `**Objective ${number}:** ${text}`,
}
const notes = ({owner, parent, why}: Goal) =>
  [owner && `- Owner: ${owner}`, parent && `- Parent: ${parent}`, why && `- Why: ${why}`].filter(Boolean).join('\n')
const below = ({owner, state}: Result) =>
  [owner && `\n  - Owner: ${owner}`, state && `\n  - Status: ${state}`].filter(Boolean).join('')
const RESULTS: Record<string, (results: Result[], number: number) => string> = {
  numbered: (results, number) =>
    results.map((one, index) => `- KR${number}.${index + 1}: ${one.text}${below(one)}`).join('\n'),
  bold: (results) => results.map((one, index) => `- **Key Result ${index + 1}:** ${one.text}${below(one)}`).join('\n'),
  listed: (results) => `### Key Results\n\n${results.map((one) => `- ${one.text}${below(one)}`).join('\n')}`,
  ordered: (results) => `Key Results:\n\n${results.map((one, index) => `${index + 1}. ${one.text}`).join('\n')}`,
  table: (results) =>
    `| Key Result | Owner | Status |\n|---|---|---|\n${results.map((one) => `| ${one.text} | ${one.owner ?? ''} | ${one.state ?? ''} |`).join('\n')}`,
}

const document = fc
  .record({
    goals: fc.array(goal, {minLength: 1, maxLength: 4}),
    head: fc.constantFrom(...Object.values(HEADS)),
    results: fc.constantFrom(...Object.values(RESULTS)),
    top: of('# Team Ofen: OKRs Q2 2027\n# Hotel am See – OKRs H2 2027\n# OKRs').chain((line) =>
      of('none\nlevel: team\nunit: Station 4').map((matter) =>
        matter === 'none' ? line : `---\n${matter}\ncycle: 2027-Q2\n---\n\n${line}`,
      ),
    ),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({goals, head, results, top, end}) => {
    const parts = goals.map((one, index) =>
      [head(one.text, index + 1), notes(one), results(one.results, index + 1)].filter(Boolean).join('\n\n'),
    )
    return {goals, text: `${[top, ...parts].join('\n\n')}\n`.replaceAll('\n', end)}
  })

test.each<{formats: ConvertFormat[]}>([{formats: ['json']}, {formats: ['yaml']}, {formats: ['json', 'yaml']}])(
  'generated Markdown through $formats to Markdown says the same',
  async ({formats}) => {
    await fc.assert(
      fc.asyncProperty(document, async ({goals, text}) => {
        const parsed = await parse(text, {filePath: 'okrs.md'})
        expect(objectivesOf(parsed)).toHaveLength(goals.length)
        expect(keyResultsOf(parsed)).toHaveLength(goals.flatMap(({results}) => results).length)
        expect(modelOf(await through(text, 'okrs.md', ...formats, 'md'))).toEqual(modelOf(parsed))
      }),
      {numRuns: 50},
    )
  },
  120_000,
)
