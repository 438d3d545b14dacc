import {analyze, loadLanguage} from '../../../src/language/analyze.js'
import type {Facts} from '../../../src/language/facts.js'

await loadLanguage('en')

export const read = (text: string): Facts => analyze(text, 'en')

/** Work and nothing that changes because of it: what the two outcome rules report. */
export const isMereWork = (text: string): boolean => {
  const {work, effect} = read(text)
  return work !== undefined && effect === undefined
}
