import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.js'
import {verifySuggestion} from '../../src/coach/verify-suggestion.js'
import {lintText} from '../../src/index.js'
import {readPage} from './page.js'

/** What they ask for is a decision that no edit can offer. */
const WITHOUT_SUGGESTIONS = ['alignment-bottom-up', 'alignment-level', 'document-has-okrs', 'placeholder-free']

const advising = rules.filter(({id}) => !WITHOUT_SUGGESTIONS.includes(id))

describe.each(advising)('the suggestions of $id', ({id, severity}) => {
  const config = {rules: {[id]: severity}}
  const lint = (text: string) => lintText(text, {today: '2027-02-10', config})
  const bad = readPage(id).examples.filter(({kind}) => kind === 'bad')

  it('solve what the bad examples of its page show, and break nothing', async () => {
    let tried = 0
    for (const {text} of bad) {
      const {messages} = await lint(text)
      for (const {suggestions, fix} of messages.filter(({ruleId}) => ruleId === id)) {
        // What `--fix` does has to keep the same promise.
        for (const suggestion of [...suggestions, ...(fix ? [{title: '--fix', ...fix}] : [])]) {
          tried++
          const verdict = await verifySuggestion(text, id, suggestion, lint)
          expect({title: suggestion.title, ...verdict}).toEqual({
            title: suggestion.title,
            cleared: true,
            added: [],
            lost: 0,
          })
        }
      }
    }
    expect(tried).toBeGreaterThan(0)
  })
})
