import {describe, expect, test} from 'vitest'
import type {Config} from '../../src/config/config.js'
import {resolveRules} from '../../src/config/resolve.js'
import {defineRule} from '../../src/rule/index.js'

const count = defineRule({
  id: 'goal-count',
  severity: 'warn',
  defaults: {max: 3, words: [] as string[]},
  options: (z) => z.strictObject({max: z.number(), words: z.array(z.string())}),
  messages: {many: {en: 'Too many.', de: 'Zu viele.'}},
})
const plain = defineRule({id: 'goal-clear', severity: 'info', messages: {vague: {en: 'Vague.', de: 'Vage.'}}})
const presets = {standard: {'goal-count': 'warn'}, strict: {'goal-count': 'error', 'goal-clear': 'error'}} as const

const resolve = (config: Config) => resolveRules(config, [count, plain], presets)
const levels = async (config: Config) =>
  Object.fromEntries((await resolve(config)).map(({rule, severity}) => [rule.id, severity]))

describe('which rules are on', () => {
  test.each<[string, Config, Record<string, string>]>([
    ['the standard ones', {}, {'goal-count': 'warn'}],
    ['those of a preset', {extends: ['strict']}, {'goal-count': 'error', 'goal-clear': 'error'}],
    ['later presets win', {extends: ['strict', 'standard']}, {'goal-count': 'warn', 'goal-clear': 'error'}],
    ['none', {extends: []}, {}],
    ['one by its level', {extends: [], rules: {'goal-clear': 'warn'}}, {'goal-clear': 'warn'}],
    ['one less', {rules: {'goal-count': 'off'}}, {}],
    [
      'options keep the level of the preset',
      {extends: ['strict'], rules: {'goal-count': {max: 5}}},
      {'goal-count': 'error', 'goal-clear': 'error'},
    ],
    ['options turn a rule on at its own level', {extends: [], rules: {'goal-count': {max: 5}}}, {'goal-count': 'warn'}],
  ])('%s', async (_, config, expected) => {
    expect(await levels(config)).toEqual(expected)
  })
})

test('a preset may set options and turn a rule off, on top of another one', async () => {
  const more = {...presets, calm: {'goal-count': {max: 9}, 'goal-clear': 'off'}} as const
  const resolveMore = (config: Config) => resolveRules(config, [count, plain], more)
  const [active, ...rest] = await resolveMore({extends: ['strict', 'calm']})
  expect(active).toMatchObject({severity: 'error', options: {max: 9, words: []}})
  expect(rest).toEqual([])
  const [own] = await resolveMore({extends: ['standard', 'calm'], rules: {'goal-count': {max: 4}}})
  expect(own).toMatchObject({severity: 'warn', options: {max: 4}})
  expect(await resolveMore({extends: ['calm']})).toEqual([])
})

test('options complete the defaults', async () => {
  const [active] = await resolve({rules: {'goal-count': {max: 5, ignore: ['pilot']}}})
  expect(active).toMatchObject({options: {max: 5, words: []}, ignore: ['pilot']})
})

describe('what does not exist is said with its place', () => {
  test.each<[Config, (string | number)[], string]>([
    [
      {extends: ['standard', 'stricct']},
      ['extends', 1],
      'There is no preset "stricct". Did you mean "strict"? Presets are standard, strict.',
    ],
    [
      {rules: {'goal-cuont': 'warn'}},
      ['rules', 'goal-cuont'],
      'There is no rule "goal-cuont". Did you mean "goal-count"?',
    ],
    [
      {rules: {'goal-count': {maxx: 5}}},
      ['rules', 'goal-count', 'maxx'],
      'Rule "goal-count": There is no key "maxx" here. Did you mean "max"? Possible are max, words.',
    ],
    [{rules: {'goal-count': {max: '5'}}}, ['rules', 'goal-count', 'max'], 'Rule "goal-count": "max" must be a number.'],
    [
      {rules: {'goal-count': {words: ['a', 2]}}},
      ['rules', 'goal-count', 'words', 1],
      'Rule "goal-count": "words" must be a text in quotes.',
    ],
    [
      {rules: {'goal-clear': {max: 5}}},
      ['rules', 'goal-clear', 'max'],
      'Rule "goal-clear": There is no key "max" here.',
    ],
    [
      {rules: {'goal-clear': {ignore: ['/(/']}}},
      ['rules', 'goal-clear', 'ignore', 0],
      '/(/ is not a valid regular expression.',
    ],
  ])('%j', async (config, path, message) => {
    await expect(resolve(config)).rejects.toMatchObject({name: 'ConfigError', path, message})
  })
})
