import type {Language} from '../../model/index.js'

/** A rough stem under which all forms of a word meet; `isFormOf` has the last word. */
export const stem = (word: string, language: Language): string => (language === 'en' ? english(word) : german(word))

/** Whether `word` is `name` itself or one of its inflected forms; a name in the plural has no singular. */
export const isFormOf = (word: string, name: string, language: Language): boolean =>
  word === name || (language === 'en' ? word === plural(name) : GERMAN_ENDING.test(ending(word, name)))

function english(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !'sui'.includes(word.charAt(word.length - 2)) ? word.slice(0, -1) : word
}

function plural(name: string): string | undefined {
  if (name.endsWith('s')) return undefined
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Loops, not expressions: thousands of names pass through here when an index is built. */
function german(word: string): string {
  const letters = plain(word)
  const ending = STEM_ENDINGS.find((candidate) => letters.endsWith(candidate)) ?? ''
  const kept = letters.length - ending.length
  const base =
    kept < 4 || (ending === 's' && 'si'.includes(letters.charAt(kept - 1))) ? letters : letters.slice(0, kept)
  return base.endsWith('ss') ? base.slice(0, -1) : base
}

const STEM_ENDINGS = ['ern', 'en', 'er', 'es', 'e', 'n', 's']

const GERMAN_ENDING = /^(?:s?e[ns]?|ern?|n|s)$/

/** What `word` has behind `name`, umlauts aside: „Umsätze“ has an „e“ behind „Umsatz“. */
const ending = (word: string, name: string): string =>
  word.length > name.length && plain(word).startsWith(plain(name)) ? word.slice(name.length) : ''

const plain = (word: string): string =>
  /[äöü]/.test(word) ? word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u') : word
