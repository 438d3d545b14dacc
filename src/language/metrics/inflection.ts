import type {Language} from '../../model/index.js'

/** A rough stem under which all forms of a word meet; `isFormOf` has the last word. */
export const stem = (word: string, language: Language): string => (language === 'en' ? english(word) : german(word))

/** Whether `word` is `name` itself or one of its inflected forms; a name in the plural has no singular. */
export const isFormOf = (word: string, name: string, language: Language): boolean =>
  word === name || (language === 'en' ? word === plural(name) : GERMAN_ENDING.test(ending(word, name)))

const english = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^sui]s$/.test(word) ? word.slice(0, -1) : word

function plural(name: string): string | undefined {
  if (name.endsWith('s')) return undefined
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

const german = (word: string): string =>
  plain(word)
    .replace(/(?<=.{4})(?:ern|e[nrs]?|n|(?<![si])s)$/, '')
    .replace(/ss$/, 's')

const GERMAN_ENDING = /^(?:s?e[ns]?|ern?|n|s)$/

/** What `word` has behind `name`, umlauts aside: „Umsätze“ has an „e“ behind „Umsatz“. */
const ending = (word: string, name: string): string =>
  word.length > name.length && plain(word).startsWith(plain(name)) ? word.slice(name.length) : ''

const plain = (word: string): string => word.replace(/[äöü]/g, (vowel) => PLAIN[vowel] ?? vowel)

const PLAIN: Record<string, string> = {ä: 'a', ö: 'o', ü: 'u'}
