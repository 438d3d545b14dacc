import {describe, expect, it} from 'vitest'
import {lintText, resolveConfig} from '../../src/lint.js'
import {applyEdits} from '../../src/model/index.js'
import {testRule} from '../../src/rule/index.js'
import {definePhraseRule, type PhraseRule} from '../../src/rule/phrase-rule.js'

const guests: PhraseRule = {
  id: 'our-guests',
  where: 'objective',
  phrases: ['customers', 'Kunden'],
  message: {en: 'We call them guests.', de: 'Bei uns heißen sie Gäste.'},
  suggest: 'guests',
  quiet: ['Make guests feel at home', 'Win back customership in town'],
  loud: ['Make customers feel at home'],
}
const leverage: PhraseRule = {
  id: 'no-leverage',
  where: 'keyResult',
  phrases: ['/leverag(?:ed|es?|ing)/i'],
  message: 'Say what you do with it.',
  quiet: ['Use the old oven for 30 % of the bread'],
  loud: ['Leveraging the old oven for 30 % of the bread'],
}

describe('words that somebody does not want to read', () => {
  it('finds phrases as words of their own', () =>
    testRule(definePhraseRule(guests), {
      reads: 'objective',
      quiet: [
        'Make guests feel at home',
        'Die Kundenkarte lohnt sich für Stammgäste',
        'Trust the customership of town',
      ],
      loud: [
        {text: 'Make customers feel at home', says: 'found', at: 'customers', becomes: ['Make guests feel at home']},
        {text: 'Kunden kommen gern wieder', says: 'found', at: 'Kunden', becomes: ['Guests kommen gern wieder']},
      ],
    }))

  it('finds what a pattern describes', () =>
    testRule(definePhraseRule(leverage), {
      reads: 'keyResult',
      quiet: ['Use the oven for 30 % of the bread'],
      loud: [{text: 'Leveraged ovens bake 30 % of the bread', says: 'found', at: 'Leveraged'}],
    }))

  it('speaks the language of the messages, with a suggestion that is really there', async () => {
    const text = '# Ziele Q1 2027\n\n## Objective: Kunden kommen gern wieder\n\n- KR1: Stammgäste von 40 auf 60\n'
    const config = {extends: [], phraseRules: [guests]}
    const {messages} = await lintText(text, {config})
    expect(messages).toMatchObject([{ruleId: 'our-guests', severity: 'warn', message: 'Bei uns heißen sie Gäste.'}])
    const [suggestion] = messages[0]?.suggestions ?? []
    expect(suggestion?.title).toBe('„Guests“ statt „Kunden“ schreiben')
    expect(applyEdits(text, suggestion?.edits ?? [])).toContain('## Objective: Guests kommen gern wieder')
  })

  it('speaks in a third language, too', async () => {
    const text =
      '# OKR T1 2027\n\n## Objetivo: Que los customers vuelvan con gusto a la panadería\n\n- KR1: El 60 % de los clientes vuelve cada semana para comprar\n'
    const {messages} = await lintText(text, {config: {extends: [], phraseRules: [guests]}})
    expect(messages.map(({ruleId}) => ruleId)).toEqual([null, 'our-guests'])
  })

  it('has a level and exceptions like any other rule', async () => {
    const rules = {'our-guests': {severity: 'error' as const, ignore: ['home']}}
    const [active] = await resolveConfig({extends: [], phraseRules: [guests], rules})
    expect(active).toMatchObject({severity: 'error', ignore: ['home']})
  })
})

describe('a phrase rule that its own examples contradict is a fault of the config', () => {
  it.each<[string, Partial<PhraseRule>, (string | number)[], string]>([
    [
      'a quiet example is reported',
      {quiet: ['Guests and customers meet']},
      ['phraseRules', 0, 'quiet', 0],
      '“Guests and customers meet” should be quiet, but “customers” is reported.',
    ],
    [
      'a loud one is not',
      {loud: ['Make customers feel at home', 'Make guests feel at home']},
      ['phraseRules', 0, 'loud', 1],
      '“Make guests feel at home” should be reported, but none of the phrases stands in it.',
    ],
    [
      'what is suggested would be reported again',
      {suggest: 'our customers'},
      ['phraseRules', 0, 'suggest'],
      '“our customers” in the place of “customers” would leave “customers” to report.',
    ],
    [
      'there is no loud example',
      {loud: []},
      ['phraseRules', 0, 'loud'],
      '"loud" is empty; give at least one example, so that the rule can be tried.',
    ],
    ['there is no phrase', {phrases: []}, ['phraseRules', 0, 'phrases'], '"phrases" is empty; name at least one.'],
  ])('%s', async (_, part, path, message) => {
    await expect(resolveConfig({phraseRules: [{...guests, ...part}]})).rejects.toMatchObject({
      name: 'ConfigError',
      path,
      message: `Phrase rule "our-guests": ${message}`,
    })
  })

  it('its name is taken', async () => {
    const taken = {...guests, id: 'objective-outcome'}
    await expect(resolveConfig({phraseRules: [guests, guests]})).rejects.toThrow('There is already a rule "our-guests"')
    await expect(resolveConfig({phraseRules: [taken]})).rejects.toThrow('There is already a rule "objective-outcome"')
  })

  it('a pattern is none', async () => {
    await expect(resolveConfig({phraseRules: [{...guests, phrases: ['ok', '/(/']}]})).rejects.toMatchObject({
      path: ['phraseRules', 0, 'phrases', 1],
      message: '/(/ is not a valid regular expression.',
    })
  })
})
