import {regexOf} from '../rule/phrase.js'

/** Whether a statement contains one of the phrases (letter case aside) or matches one of the `/regexes/`. */
export const ignores = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => regexOf(pattern)?.test(text) ?? text.toLowerCase().includes(pattern.toLowerCase()))
