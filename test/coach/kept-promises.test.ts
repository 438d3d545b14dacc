import {describe, expect, it} from 'vitest'
import {verifySuggestion} from '../../src/coach/verify-suggestion.js'
import {lintText} from '../../src/lint.js'

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
    for (const {ruleId, suggestions} of suggested) {
      for (const suggestion of suggestions) {
        const verdict = await verifySuggestion(source, ruleId, suggestion, lint)
        expect({title: suggestion.title, ...verdict}).toEqual({title: suggestion.title, cleared: true, added: []})
      }
    }
  })
})
