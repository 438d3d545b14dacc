import type {LanguageReader} from '../reader.js'

export const english: LanguageReader = {
  language: 'en',
  read: () => ({vagueAmounts: [], goals: [], measures: [], startsAtZero: false, threshold: false}),
}
