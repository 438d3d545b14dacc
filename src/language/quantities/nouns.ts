import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Word} from '../words.js'

const set = (words: string) => new Set(words.split(' '))

/** Words at which a counted noun phrase ends, so that no noun is looked for behind them. */
const stops: Record<Language, ReadonlySet<string>> = {
  en: set(
    'the a an of in on at by for from to with and or per every each within between than that which who is are was were be been have has had will can could should would must do does did not our your their its this these those as into over under after before until via through during across about against without while when where if so because but out up down off',
  ),
  de: set(
    'der die das den dem des ein eine einen einem einer eines von vom auf um in im an am bei beim für mit zu zum zur aus nach vor über unter bis und oder je pro ist sind war waren wird werden wurde wurden haben hat hatte wir sie es ihr uns unser unsere unserer unserem unseren nicht kein keine dass die als wie durch ohne gegen seit während wenn weil damit sodass ab sich auch noch mehr weniger',
  ),
}

const irregularPlurals = set(
  'people children men women staff personnel feet teeth mice data media criteria alumni folks crew sheep aircraft',
)

/** What may stand between a number and its noun: blanks, quotes, an opening bracket, a slash, a plus or an emphasis. */
const GAP = /^[\s“”„"'‘’(\u00a0\u202f*_/+-]{0,4}$/u

const notPlural = /(?:ss|us|is|ous|(?:lyt|at|on|ys|ist)ics|ings?)$/
const GERMAN_ADJECTIVE = latin(String.raw`^\p{Ll}[\p{L}-]*(?:e|en|er|es|em|t)$`)

/**
 * The noun that a number counts: `40 new customers` → customers, „5 neue Filialen“ → Filialen. English looks for the
 * first plural close behind the number, German for the first capitalised word behind adjectives.
 */
export function countedNoun(text: string, words: readonly Word[], from: number, language: Language): Word | undefined {
  const first = firstAt(words, from)
  let edge = from
  let fallback: Word | undefined
  for (const [at, word] of words.slice(first, first + 5).entries()) {
    if (!GAP.test(text.slice(edge, word.start))) break
    if (stops[language].has(word.lower) || /^\d/.test(word.text)) break
    if (language === 'de') {
      if (latin(String.raw`^\p{Lu}`).test(word.text)) return word
      if (!GERMAN_ADJECTIVE.test(word.text)) break
    } else {
      if (!/['’]s?$/.test(word.lower) && isPlural(word.lower)) return headOf(text, word, words[first + at + 1])
      fallback ??= word
    }
    edge = word.end
  }
  return fallback && isNounish(fallback.lower) ? fallback : undefined
}

/** The index of the first word at or behind an offset; words are in order, so halving finds it. */
function firstAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `3 data sources`: an uninflected plural may only describe the next one. */
const headOf = (text: string, word: Word, next: Word | undefined): Word =>
  next && irregularPlurals.has(word.lower) && isPlural(next.lower) && text.slice(word.end, next.start) === ' '
    ? next
    : word

const isPlural = (word: string) =>
  irregularPlurals.has(word) ||
  (word.length > 3 && word.endsWith('s') && !notPlural.test(word)) ||
  /[^s]ings$/.test(word)

/** A word that can hardly be anything but a noun, for `1 agreement`. */
const isNounish = (word: string) => /(?:tion|ment|ness|ity|ship|ence|ance|[^wth]er|or|ist|ure)$/.test(word)

export const isFunctionWord = (word: string, language: Language) => stops[language].has(word)
