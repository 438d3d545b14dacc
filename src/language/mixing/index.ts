import type {Language, Piece} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {detectLanguage} from '../detect/index.js'
import {once} from '../lazily.js'
import {BENT_VERBS} from './loans.js'

/** An English verb in a German form: „alignen“, „committet“; with a German word for it where the form is the infinitive. */
export interface BentVerb extends Piece {
  german: string
  infinitive: boolean
}

/** Where a sentence changes its language: words of `other` in a sentence of the other of the two. */
export interface Mixture extends Piece {
  other: Language
}

/** Words that only one of the two languages has; none that names, titles or everyday loans are made of. */
const WORDS: Record<Language, string> = {
  en: 'the|and|with|our|their|your|is|are|to|for|from|by|of|that|who|great|again|finished|done|every|more|than|make|enable|drive|become|increase|reduce',
  de: 'der|das|dem|den|des|und|mit|für|von|zu|zur|zum|ist|sind|wird|werden|unsere?|unseren|ihre|eine?|einen|nicht|auf|bei|durch|über|aus|nach',
}

const QUOTED = /„[^“”„]*[“”]|“[^”]*”|"[^"]*"|`[^`]*`|\([^()]*\)|https?:\S+/g

const hidden = (text: string) => text.replace(QUOTED, (stretch) => ' '.repeat(stretch.length))

/** The first bent verb of a German sentence. */
export function bentVerbIn(text: string, allowed: readonly string[]): BentVerb | undefined {
  const stems = Object.keys(BENT_VERBS).join('|')
  const pattern = latin(String.raw`(?<![\p{L}-])(?<stem>${stems})(?<ending>en|e?t|e?te?n?|ed)(?![\p{L}-])`)
  const match = pattern.exec(hidden(text))
  const {stem = '', ending = ''} = match?.groups ?? {}
  const german = BENT_VERBS[stem]
  if (!match || german === undefined || allowed.some((word) => word.toLowerCase() === match[0])) return undefined
  return {text: match[0], start: match.index, end: match.index + match[0].length, german, infinitive: ending === 'en'}
}

/** The words of the other language in a sentence that has function words of both. */
export function mixtureIn(text: string, language: Language, allowed: readonly string[]): Mixture | undefined {
  const other = language === 'en' ? 'de' : 'en'
  const plain = hidden(text)
  if (!wordOf(plain, language, allowed)) return undefined
  const found = wordOf(plain, other, allowed)
  return found && {...found, other}
}

const patternOf = (language: Language) =>
  once(() => latin(String.raw`(?<![\p{L}\d'’-])(?:${WORDS[language]})(?![\p{L}\d'’-])`, 'gi'))
const PATTERNS: Record<Language, () => RegExp> = {en: patternOf('en'), de: patternOf('de')}

function wordOf(text: string, language: Language, allowed: readonly string[]): Piece | undefined {
  for (const {0: word, index} of text.matchAll(PATTERNS[language]())) {
    const end = index + word.length
    if (allowed.some((one) => one.toLowerCase() === word.toLowerCase())) continue
    // “Terms of Service”, “Time to Market”: a capital on both sides makes a name of it, one in the middle a title.
    if (word !== word.toLowerCase() && (index > 0 || word === word.toUpperCase())) continue
    if (/\p{Lu}[\p{L}\d]* $/u.test(text.slice(0, index)) && /^ \p{Lu}/u.test(text.slice(end)) && language === 'en')
      continue
    return {text: text.slice(index, end), start: index, end}
  }
  return undefined
}

/** So few words may be a name or a loan in either language. */
const MIN_WORDS = 4

/** The language that a statement is written in beyond doubt. */
export function ownLanguage(text: string): Language | undefined {
  const found = text.trim().split(/\s+/).length >= MIN_WORDS ? detectLanguage(hidden(text)) : undefined
  return found === 'other' ? undefined : found
}
