import {describe, expect, test} from 'vitest'
import {analyze, loadLanguage} from '../../src/language/analyze.js'

await Promise.all([loadLanguage('en'), loadLanguage('de')])

const figures = (text: string, language: 'en' | 'de') =>
  analyze(text, language)
    .quantities.filter(({kind}) => kind === 'metric')
    .map(({text: word, value}) => `${word} = ${value}`)

describe('how often, in words', () => {
  test.each([
    ['Fire drill once per term', ['once = 1']],
    ['The lift fails less than twice a month', ['twice = 2']],
    ['Every ward has met the new chaplain at least once', ['once = 1']],
    ['One family dinner per week', ['One = 1']],
    ['Stock checks from monthly to weekly', ['monthly = 12', 'weekly = 52']],
    ['Bring bread deliveries from weekly to daily', ['weekly = 52', 'daily = 365']],
  ])('%s', (text, expected) => {
    expect(figures(text, 'en')).toEqual(expected)
  })

  test.each([
    ['Einmal pro Woche ein Rundgang', ['Einmal = 1']],
    ['Jede Klasse war mindestens einmal im Museum', ['einmal = 1']],
    ['Pro Schicht eine Übergabe am Bett', ['eine = 1']],
    ['Jeden Monat ein Elternabend', ['ein = 1']],
    ['Bestandskontrolle von monatlich auf wöchentlich', ['monatlich = 12', 'wöchentlich = 52']],
  ])('%s', (text, expected) => {
    expect(figures(text, 'de')).toEqual(expected)
  })

  test.each([
    'Once a guest has eaten here, they return',
    'One team that trusts each other',
    'From daily news to weekly insight',
    'Reading comes once and for all',
  ])('no count: %s', (text) => {
    expect(figures(text, 'en')).toEqual([])
  })

  test.each(['Auf einmal klappt die Übergabe', 'Von täglichem Ärger zu ruhigen Schichten', 'Jede Woche beginnt ruhig'])(
    'no count: %s',
    (text) => {
      expect(figures(text, 'de')).toEqual([])
    },
  )
})
