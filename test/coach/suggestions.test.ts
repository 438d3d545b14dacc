import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {verifySuggestion} from '../../src/coach/verify-suggestion.js'
import {lintText} from '../../src/lint.js'

const root = new URL('../../fixtures', import.meta.url).pathname
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(md|json|ya?ml)$/.test(file))

describe('a suggestion that is applied clears its finding and adds none but open slots', () => {
  it.each(files)('%s', async (file) => {
    const source = readFileSync(join(root, file), 'utf8')
    const lint = (text: string) => lintText(text, {filePath: file})
    const broken: string[] = []
    for (const {ruleId, line, suggestions} of (await lint(source)).messages) {
      for (const suggestion of suggestions) {
        const {cleared, added, lost} = await verifySuggestion(source, ruleId, suggestion, lint)
        if (!cleared || added.length > 0 || lost > 0) {
          broken.push(
            `${line} ${ruleId}: ${suggestion.title} (${lost > 0 ? `loses ${lost} goals` : cleared ? `adds ${added.join(', ')}` : 'still there'})`,
          )
        }
      }
    }
    expect(broken).toEqual([])
  })

  it('covers a good part of the findings', async () => {
    const results = await Promise.all(
      files.map((file) => lintText(readFileSync(join(root, file), 'utf8'), {filePath: file})),
    )
    const messages = results.flatMap((result) => result.messages).filter(({ruleId}) => ruleId !== null)
    const suggested = messages.filter(({suggestions}) => suggestions.length > 0)
    expect(suggested.length / messages.length).toBeGreaterThan(0.6)
  })
})
