import {describe, expect, it} from 'vitest'
import {verifySuggestion} from '../../src/coach/verify-suggestion.js'
import {lintText} from '../../src/lint.js'
import {hardDocuments, otherForms} from './hard-documents.js'

const lint = (text: string) => lintText(text, {filePath: 'okrs.md'})

const plan = (objective: string, ...keyResults: string[]) =>
  `# OKRs 2027-Q1\n\n## Objective: ${objective}\n\n${keyResults.map((text, index) => `- KR${index + 1}: ${text}\n`).join('')}`

/** What a suggestion once broke by clearing its finding. */
const documents: Record<string, string> = {
  'a count that started at zero below the work': plan(
    'Launch a night bus for the shift workers of the port',
    'The bus has 300 regular riders',
    'Complaints about the way home fall from 40 to 10 a month',
  ),
  'the same in German': plan(
    'Wir eröffnen eine zweite Backstube in Linz',
    '120 Stammkunden holen ihr Brot in Linz',
    'Die Retouren sinken von 9 % auf 4 %',
  ),
  'a version as the thing': plan(
    'Release 4.1',
    'Crashes per 1,000 matches fall from 9 to 3',
    '60 % of the players are on 4.1',
  ),
  'a topic in a word, half of it slots once it is completed': plan(
    'Observability',
    'Alarms without a cause fall from 40 to 10 a week',
    'Time to find a fault falls from 90 to 30 minutes',
  ),
  'the same in a German document': plan(
    'Exzellenz',
    'Die Wartezeit in der Ambulanz sinkt von 90 auf 40 Minuten',
    'Die Beschwerden sinken von 30 auf 12 im Monat',
  ),
}

describe('a suggestion keeps its promise', () => {
  it.each(Object.entries(documents))('%s', async (_, source) => {
    const suggested = (await lint(source)).messages.filter(
      ({ruleId, suggestions}) => ruleId?.startsWith('objective-') && suggestions.length > 0,
    )
    expect(suggested).not.toEqual([])
    expect(await broken(source, 'okrs.md')).toEqual([])
  })

  it.each(Object.entries(hardDocuments))('%s', async (_, source) => {
    expect(await broken(source, 'okrs.md')).toEqual([])
  })

  it.each(Object.entries(otherForms))('%s', async (_, {source, filePath}) => {
    expect(await broken(source, filePath)).toEqual([])
  })
})

/** The suggestions for a document that leave it worse than they promise. */
async function broken(source: string, filePath: string): Promise<string[]> {
  const lint = (text: string) => lintText(text, {filePath, today: '2026-12-01'})
  const {messages} = await lint(source)
  expect(messages.flatMap(({suggestions}) => suggestions).length).toBeGreaterThan(1)
  const found: string[] = []
  for (const {ruleId, line, suggestions} of messages) {
    for (const suggestion of suggestions) {
      const {cleared, added, lost} = await verifySuggestion(source, ruleId, suggestion, lint)
      const faults = [cleared ? '' : 'not cleared', ...added.map((id) => `adds ${id}`), lost ? `loses ${lost}` : '']
      if (!cleared || added.length > 0 || lost > 0)
        found.push(`${line} ${ruleId}: ${suggestion.title}: ${faults.filter(Boolean).join(', ')}`)
    }
  }
  return found
}
