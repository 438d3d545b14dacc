import {join, type Plain} from './plain.js'

const LONGEST = 6

/** “Calm nights”: a few words that name a key result and do not state it. */
export const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\d@#]|[.!?:]$/.test(text) && text.split(/\s+/).length <= LONGEST

/** The name and what states it, as one text. */
export const withName = (name: Plain, ...statements: readonly Plain[]): Plain => join([name, join(statements)], ': ')
