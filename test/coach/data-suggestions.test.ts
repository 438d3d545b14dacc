import fc from 'fast-check'
import {expect, test} from 'vitest'
import {verifySuggestion} from '../../src/coach/verify-suggestion.js'
import {lintText} from '../../src/lint.js'
import {applyEdits} from '../../src/model/index.js'
import {filesOf} from '../parse/data/generated.js'

const objective = fc.constantFrom(
  'Guests come back because every night is quiet',
  'Launch the new breakfast menu',
  'Grow revenue by 20%',
  'Neighbours like us and our suppliers trust us',
  'Be the best',
  'Pflegekräfte beginnen ihre Schicht ausgeruht',
  'Neue Station eröffnen',
  'Den Umsatz um 20 % steigern',
)
const keyResult = fc.constantFrom(
  'Nights without a complaint from 40% to 75%',
  'Write a guide for "new" guests',
  'Improve the check-in',
  'Raise bookings by 30%',
  'Calls answered: 90%',
  'Many more guests from abroad',
  'Cut waiting time from 9 to 4 minutes and costs from €80 to €60',
  'Schulung für alle: durchführen',
  'Beschwerden deutlich senken',
  'Wartezeit von 45 auf 15 Minuten',
  'Quote der „Rückkehrer“ auf 60 % steigern',
)

test('in any layout of JSON and YAML a suggestion clears its finding and keeps the comments', async () => {
  let tried = 0
  await fc.assert(
    fc.asyncProperty(filesOf(objective, keyResult), async ({text, filePath, comments}) => {
      const lint = (source: string) => lintText(source, {filePath, today: '2027-05-03'})
      const kept = (after: string) => comments.filter((comment) => after.includes(comment)).length
      for (const {ruleId, suggestions} of (await lint(text)).messages) {
        for (const suggestion of suggestions) {
          tried++
          const {cleared, added, lost} = await verifySuggestion(text, ruleId, suggestion, lint)
          const after = applyEdits(text, suggestion.edits)
          const problems = (await lint(after)).messages.filter((message) => message.ruleId === null)
          const told = `${ruleId}: ${suggestion.title}`
          expect({told, cleared, added, lost, problems}).toEqual({
            told,
            cleared: true,
            added: [],
            lost: 0,
            problems: [],
          })
          // What is taken out goes with its comment.
          expect(comments.length - kept(after)).toBeLessThanOrEqual(after.length < text.length ? 2 : 0)
        }
      }
    }),
    {numRuns: 25},
  )
  expect(tried).toBeGreaterThan(50)
}, 120_000)
