import type {StandIns} from '../stand-ins.js'
import {isPlural, singularOf, type VerbForm, verbReadings} from './morphology.js'

const FORMS: readonly VerbForm[] = ['base', 'third', 'gerund', 'past']

export const standIns: StandIns = {
  added: {
    vague: ['significantly'],
    hype: ['world-class'],
    catchAll: ['excellence'],
    output: ['publish', 'publishes', 'publishing', 'published'],
    people: ['customer', 'customers'],
  },
  removed: {
    vague: ['quickly'],
    hype: ['blue'],
    catchAll: ['kitchen', 'kitchens'],
    output: ['win', 'wins', 'winning', 'won'],
    people: ['machine', 'machines'],
  },
  name: 'kitchen',
  formOf(word, entry, wordClass) {
    if (wordClass === 'output') {
      const reading = verbReadings(word).find(({lemma}) => lemma === entry)
      return reading && FORMS.indexOf(reading.form)
    }
    if (word === entry) return isPlural(word) ? 1 : 0
    return singularOf(word) === entry ? 1 : undefined
  },
}
