import {expect, expectTypeOf, test} from 'vitest'
import {type Config, defineConfig, type RuleSettings} from '../../src/index.js'

test('options of rules are what each rule takes', () => {
  const {rules} = defineConfig({
    extends: ['strict'],
    rules: {
      'key-result-count': {severity: 'warn', max: 4},
      'objective-specific': 'off',
      'key-result-baseline': {ignore: ['pilot']},
      'bakery/no-hello': {anything: true},
      'own-phrase': 'error',
    },
    overrides: [{files: ['board/'], rules: {'objective-count': {max: 3}}}],
  })
  expect(rules?.['key-result-count']).toEqual({severity: 'warn', max: 4})
  expectTypeOf<{max: 4}>().toExtend<NonNullable<RuleSettings['key-result-count']>>()
  expectTypeOf<{max: string}>().not.toExtend<NonNullable<RuleSettings['key-result-count']>>()
  expectTypeOf<{[id: string]: 'warn'}>().toExtend<NonNullable<Config['rules']>>()
})

// The compiler is the test: each of these lines is an error to it.
test('what a rule does not take is no config', () => {
  const faults: Config[] = [
    // @ts-expect-error: no such option
    {rules: {'key-result-count': {maximum: 4}}},
    // @ts-expect-error: a number, not a text
    {rules: {'key-result-count': {max: '4'}}},
    // @ts-expect-error: no such level
    {rules: {'key-result-count': 'warning'}},
    // @ts-expect-error: none of the choices
    {rules: {'language-consistent': {language: 'fr'}}},
    // @ts-expect-error: in an override, too
    {overrides: [{files: ['board/'], rules: {'objective-count': {maximum: 3}}}]},
    // @ts-expect-error: no such key
    {rulez: {}},
  ]
  expect(faults).toHaveLength(6)
})
