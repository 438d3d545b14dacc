import {expect, test} from 'vitest'
import {createLinter, defineConfig} from '../../src/index.js'
import {defineRule} from '../../src/rule/index.js'

test('a config in code may hold configs and plugins, and works without files', async () => {
  const calm = defineConfig({extends: [], rules: {'key-result-measurable': 'info'}})
  const greeting = defineRule({
    id: 'no-hello',
    severity: 'warn',
    messages: {hello: {en: 'No hello here.', de: 'Kein Hallo hier.'}},
    objective({text}, {report}) {
      if (text.startsWith('Hello')) report({id: 'hello'})
    },
  })
  const config = defineConfig({
    plugins: [{name: 'ward', rules: [greeting], presets: {polite: {'ward/no-hello': 'error'}}}],
    extends: [calm, 'ward/polite'],
  })
  const lint = await createLinter(config)
  const {messages} = await lint('# OKRs Q1 2027\n\n## Objective: Hello patients\n\n- KR1: Happier nurses\n')
  expect(messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
    ['ward/no-hello', 'error'],
    ['key-result-measurable', 'info'],
  ])
})
