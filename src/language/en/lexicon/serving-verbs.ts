import {wordList} from './word-list.js'

/** What is done to what others bring in, day after day: a share of it is a service level. */
export const servingVerbs = wordList(`
  answer resolve solve fix close settle clear process handle serve ship deliver reply repair refund triage
`)

/** What is done to each of them: how long it takes is a service level. */
export const recurringVerbs: ReadonlySet<string> = new Set([
  ...servingVerbs,
  ...wordList('dispatch return confirm approve issue pay collect complete acknowledge'),
])
