import {type CuedPattern, cued, matchesIn} from '../../model/cued.js'
import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {
  factorVerbs as factorsDe,
  countedOne as oneDe,
  shareWords as sharesDe,
  numberWords as wordsDe,
} from '../de/number-words.js'
import {
  factorVerbs as factorsEn,
  countedOne as oneEn,
  shareWords as sharesEn,
  numberWords as wordsEn,
} from '../en/number-words.js'
import type {Unit} from '../facts.js'
import {frequenciesIn} from './frequencies.js'
import {NUMBER, numberValue} from './number.js'

/** A number as it stands in the text, before its surroundings say what it is. */
export interface Figure {
  start: number
  end: number
  value: number
  spelled: boolean
  /** Set where the word itself brings the unit: `half`, „verdoppeln“. */
  unit?: Unit
}

const DIGITS = latin(String.raw`(?<![\p{L}\p{N}_](?<!(?<![\p{L}\p{N}])x)|\d[.,’'])${NUMBER}`, 'g')

/** „von 4:30 auf 3:00 Minuten“: the unit stands behind the last one. */
const SPAN = cued(
  /\d:[0-5]\d/,
  String.raw`(?<![\d:.,])(\d{1,3}):([0-5]\d)(?![\d:])(?:(?= ?(?:auf|to|→|–|-) ?\d{1,3}:[0-5]\d (min|std|stunde|hour))| (min(?:\.|utes?|uten?)?|std\.?|stunden?|hours?)(?!\p{L}))`,
  'gi',
)

/** `from 1h10 to 2h00`, „von 1:30 h auf 0:45 h“; a time of day takes no part in a movement. */
const HOURS = cued(/\d ?h/, String.raw`(?<![\d:.,])(\d{1,2})(?:h([0-5]\d)|:([0-5]\d) ?h)(?![\p{L}\p{N}:])`, 'gi')
const MOVED_TO = /(?:auf|to|→|under|below|unter|höchstens|at most|max\.?) $/i
const MOVES_ON = /^ ?(?:auf|to|→|-{1,2}>|=>) ?\d/i

interface SpelledForms {
  words: Readonly<Record<string, number>>
  pattern: CuedPattern
  shares: readonly [CuedPattern, number][]
  factors: readonly [CuedPattern, number][]
  one: CuedPattern
}

const anyOf = (words: Readonly<Record<string, number>>) =>
  cued(
    new RegExp(Object.keys(words).join('|')),
    String.raw`(?<![\p{L}\p{N}-])(?:(?:a|ein|einem) )?(${Object.keys(words).join('|')})(?:mal(?= (?:pro|je|am|im|in|die) ))?(?: (hundred|thousand|dozen|hundert|tausend|dutzend))?(?![\p{L}\p{N}])(?!-(?!\p{Lu}))`,
    'gi',
  )

const forms: Record<Language, SpelledForms> = {
  en: {words: wordsEn, pattern: anyOf(wordsEn), shares: sharesEn, factors: factorsEn, one: oneEn},
  de: {words: wordsDe, pattern: anyOf(wordsDe), shares: sharesDe, factors: factorsDe, one: oneDe},
}

/** Every number of the text in digits or words, in no particular order; they may overlap. */
export function* figuresIn(text: string, language: Language): Generator<Figure> {
  const {words, pattern, shares, factors, one} = forms[language]
  const lower = text.toLowerCase()
  const all = (form: CuedPattern) => matchesIn(text, lower, form)
  for (const {0: raw, 1: whole, 2: sixtieths, 3: shared, 4: own, index} of all(SPAN)) {
    const unit: Unit = {
      text: own ?? shared ?? '',
      dimension: 'duration',
      factor: /^m/i.test(own ?? shared ?? '') ? 60 : 3600,
    }
    yield {start: index, end: index + raw.length, value: Number(whole) + Number(sixtieths) / 60, spelled: false, unit}
  }
  for (const {0: raw, 1: hours, 2: behindH, 3: behindColon, index} of all(HOURS)) {
    const [start, end] = [index, index + raw.length]
    if (!MOVED_TO.test(text.slice(Math.max(0, start - 12), start)) && !MOVES_ON.test(text.slice(end, end + 12)))
      continue
    const value = Number(hours) + Number(behindH ?? behindColon) / 60
    yield {start, end, value, spelled: false, unit: {text: 'h', dimension: 'duration', factor: 3600}}
  }
  for (const {0: raw, index} of text.matchAll(DIGITS))
    yield {start: index, end: index + raw.length, value: numberValue(raw), spelled: false}
  for (const [form, percent] of shares) {
    const unit: Unit = {text: '', dimension: 'share', factor: 1}
    for (const {0: raw, index} of all(form))
      yield {start: index, end: index + raw.length, value: percent, spelled: true, unit: {...unit, text: raw}}
  }
  for (const [form, factor] of factors)
    for (const {0: raw, index} of all(form)) {
      const unit: Unit = {text: raw, dimension: 'ratio', factor: 1}
      yield {start: index, end: index + raw.length, value: factor, spelled: true, unit}
    }
  for (const {0: raw, 1: word = '', 2: scale = '', index} of all(pattern)) {
    const value = (words[word.toLowerCase()] ?? 0) * (words[scale.toLowerCase()] ?? 1)
    yield {start: index, end: index + raw.length, value, spelled: true}
  }
  for (const {0: raw, index} of all(one)) yield {start: index, end: index + raw.length, value: 1, spelled: true}
  yield* frequenciesIn(text, language)
}
