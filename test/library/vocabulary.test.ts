import {describe, expect, it} from 'vitest'
import type {Config} from '../../src/config/config.js'
import {lintText} from '../../src/lint.js'
import type {Language, WordChanges, WordClass} from '../../src/model/index.js'

/** What the wording rules say about one objective (`O: …`) or key result (`KR: …`). */
async function saysOn(goal: string, language: Language, config: Config): Promise<string> {
  const [kind, text = ''] = goal.split(/: (.*)/)
  const objective = kind === 'O' ? text : 'Regulars love to come'
  const document = `# OKRs Q1 2027\n\n## Objective: ${objective}\n\n${kind === 'KR' ? `- KR1: ${text}\n` : ''}`
  const {messages} = await lintText(document, {config: {extends: ['strict'], language, ...config}})
  const rules = messages.filter(({line}) => line === (kind === 'O' ? 3 : 5)).map(({ruleId}) => ruleId ?? '')
  return rules.filter((rule) => WORDING.test(rule)).join(' ')
}

const WORDING =
  /^(?:objective-(?:qualitative|outcome|specific|plain-language)|key-result-(?:measurable|outcome|vague-quantity))$/

type WordCase = [Language, WordClass, WordChanges, goal: string, before: string, after: string]

describe('words that an organisation adds to what okr-lint knows, or takes away', () => {
  it.each<WordCase>([
    ['en', 'output', {add: ['frobnicate']}, 'KR: 12 stalls frobnicated', '', 'key-result-outcome'],
    ['en', 'output', {remove: ['publish']}, 'KR: Publish 12 recipes', 'key-result-outcome', ''],
    ['en', 'output', {remove: ['publish']}, 'KR: Published 12 recipes', 'key-result-outcome', ''],
    [
      'en',
      'vague',
      {add: ['oodles']},
      'KR: Win oodles of regulars',
      'key-result-measurable',
      'key-result-measurable key-result-vague-quantity',
    ],
    [
      'en',
      'vague',
      {remove: ['considerably']},
      'KR: Cut waiting time considerably',
      'key-result-measurable key-result-vague-quantity',
      'key-result-measurable',
    ],
    ['en', 'hype', {add: ['Crumbtastic']}, 'O: Crumbtastic bread', '', 'objective-specific'],
    [
      'en',
      'catchAll',
      {add: ['breadability']},
      'O: Deliver breadability',
      'objective-outcome objective-specific',
      'objective-specific',
    ],
    ['de', 'output', {add: ['ausspielen']}, 'KR: Plakate in 12 Läden ausgespielt', '', 'key-result-outcome'],
    ['de', 'output', {remove: ['veröffentlichen']}, 'KR: 12 Rezepte veröffentlichen', 'key-result-outcome', ''],
    [
      'de',
      'vague',
      {add: ['ordentlich']},
      'KR: Wartezeit an der Theke ordentlich senken',
      'key-result-measurable',
      'key-result-measurable key-result-vague-quantity',
    ],
    [
      'de',
      'vague',
      {remove: ['deutlich']},
      'KR: Wartezeit an der Theke deutlich senken',
      'key-result-measurable key-result-vague-quantity',
      'key-result-measurable',
    ],
    ['de', 'catchAll', {add: ['Brotigkeit']}, 'O: Brotigkeit leben', '', 'objective-specific'],
  ])('%s %s %j: %s', async (language, wordClass, changes, goal, before, after) => {
    expect(await saysOn(goal, language, {})).toBe(before)
    expect(await saysOn(goal, language, {words: {[language]: {[wordClass]: changes}}})).toBe(after)
  })

  it('leaves the words of the other language alone', async () => {
    const config: Config = {words: {de: {output: {remove: ['publish']}}}}
    expect(await saysOn('KR: Publish 12 recipes', 'en', config)).toBe('key-result-outcome')
  })

  it('keeps the place of what is found', async () => {
    const text = '# OKRs Q1 2027\n\n## Objective: Regulars love to come\n\n- KR1: Win oodles and oodles of regulars\n'
    const config: Config = {extends: ['strict'], words: {en: {vague: {add: ['oodles and oodles']}}}}
    const {messages} = await lintText(text, {config})
    const found = messages.find(({ruleId}) => ruleId === 'key-result-vague-quantity')
    expect(text.split('\n')[4]?.slice((found?.column ?? 0) - 1, (found?.endColumn ?? 0) - 1)).toBe('oodles and oodles')
  })
})

describe('names that an organisation knows', () => {
  it.each<[Language, name: string, goal: string, before: string]>([
    ['en', 'QXZ', 'O: Make QXZ a place where dancers feel at home', 'objective-plain-language'],
    ['en', '4711', 'O: Make 4711 the scent that grandchildren ask for', 'objective-qualitative'],
    ['de', 'QXZ', 'O: Mit QXZ fühlen sich Tänzerinnen bei uns zu Hause', 'objective-plain-language'],
    ['de', '4711', 'O: Enkel fragen im Laden nach 4711 wie früher ihre Großeltern', 'objective-qualitative'],
  ])('%s %s: %s', async (language, name, goal, before) => {
    expect(await saysOn(goal, language, {})).toBe(before)
    expect(await saysOn(goal, language, {names: [name]})).toBe('')
  })
})
