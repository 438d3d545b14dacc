import type {LanguageReader} from '../reader.js'

export const german: LanguageReader = {
  language: 'de',
  read: () => ({vagueAmounts: [], goals: [], measures: [], startsAtZero: false, threshold: false}),
}
