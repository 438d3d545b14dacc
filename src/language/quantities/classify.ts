import type {Language} from '../../model/index.js'
import type {Quantity, QuantityKind} from '../facts.js'
import type {Measure} from './measure.js'
import {namedByNumber} from './names.js'
import {isFunctionWord} from './nouns.js'
import {DEADLINE_FROM, looksLikeYear, timeAfter, timeBefore, windowBefore} from './times.js'

interface Kind {
  kind: QuantityKind
  role?: NonNullable<Quantity['role']>
}

interface Surroundings {
  text: string
  language: Language
  relation: boolean
  /** Most words begin with a capital, so a capital says nothing: “Sign 40 New Customers”. */
  titleCase: boolean
}

const MEASURED =
  /^(?:nps|csat|ces|mau|dau|wau|arr|mrr|aov|ltv|cac|cpa|cpl|roi|roas|arpu|gmv|ebit|ebitda|oee|score|scores|rating|index|wert|note|rate|quote|umsatz|bewertung|target|goal|baseline|ziel|zielwert|startwert|ausgangswert|istwert|soll|ist|current|currently|aktuell|of|anzahl|number)$/iu

const base: Record<Language, RegExp> = {
  en: /(?:^|[^\p{L}])(?:per|for every|out of|of the|of our|of all|of)(?: the)? $/iu,
  de: /(?:^|[^\p{L}])(?:je|pro|auf je|von den|der|von insgesamt|unserer|aller)(?: unseren)? $/iu,
}

const current =
  /(?:currently|current(?: value)?|baseline|today|was|now|up from|down from|previously|as of today|compared (?:to|with)|versus|vs\.?|instead of|aktuell(?:er wert)?|derzeit|heute|bisher|zuvor|vorher|zurzeit|momentan|startwert|ausgangswert|istwert|ist|stand|statt|ausgehend von|gegenüber)(?: (?:is|at|on|von|bei|about|around|ca\.|nur|only|just|noch))?[ :=]{1,3}$/iu

const BARE_HYPHEN = /^-\p{L}/u

/** Says what a number is, from what stands around it. */
export function classify(measure: Measure, {text, language, relation, titleCase}: Surroundings): Kind {
  const before = text.slice(Math.max(0, measure.start - 40), measure.start)
  const after = text.slice(measure.end, measure.end + 30)
  if (current.test(before))
    return {kind: looksLikeYear(text.slice(measure.start, measure.end)) ? 'time' : 'metric', role: 'current'}
  if (measure.glued && !relation && !/(?:to an? |auf )$/.test(before)) return {kind: 'name'}
  if (measure.unit?.dimension === 'duration')
    return duration(measure, before, after, {text, language, relation, titleCase})
  if (base[language].test(before) && isWhole(measure)) return {kind: 'metric', role: 'base'}
  if (measure.unit && !measure.counted) return {kind: 'metric'}
  if (isYear(measure, text, before, language)) return {kind: 'time'}
  if (relation || measure.spelled) return {kind: 'metric'}
  return isNamed(measure, text, before, language, titleCase) ? {kind: 'name'} : {kind: 'metric'}
}

const isWhole = (measure: Measure) => !measure.unit || measure.unit.dimension === 'count'

function duration(measure: Measure, before: string, after: string, {language, relation}: Surroundings): Kind {
  if (BARE_HYPHEN.test(after)) return {kind: 'name'}
  const seconds = measure.value * (measure.unit?.factor ?? 1)
  if (timeBefore[language].test(` ${before}`) || timeAfter[language].test(after)) return {kind: 'time'}
  if (/(?:over|über|in the next|in den nächsten) $/i.test(before) && seconds >= 86_400) return {kind: 'time'}
  if (windowBefore[language].test(` ${before}`)) {
    if (seconds >= DEADLINE_FROM) return {kind: 'time'}
    return {kind: 'metric', role: 'window'}
  }
  if (relation && /(?:within|in|binnen|innerhalb(?: von)?|inside) \S+(?: \S+)? $/i.test(before))
    return {kind: 'metric', role: 'window'}
  return {kind: 'metric'}
}

function isYear(measure: Measure, text: string, before: string, language: Language): boolean {
  if (measure.spelled || !looksLikeYear(text.slice(measure.start, measure.numberEnd))) return false
  if (!measure.counted) return true
  const word = before.match(/([\p{L}]+) $/u)?.[1]?.toLowerCase()
  if (word === undefined) return true
  return /^(?:in|for|of|the|our|since|until|by|im|für|seit|bis|ab|jahr|year|unser|unsere|die|der|das)$/.test(word) ||
    !isFunctionWord(word, language)
    ? !/^(?:from|von|auf|um|get|reach|win|gain)$/.test(word)
    : false
}

function isNamed(measure: Measure, text: string, before: string, language: Language, titleCase: boolean): boolean {
  const word = before.match(/([\p{L}§./-]*[\p{L}§.])[ \u00a0-]$/u)?.[1]
  if (word === undefined || MEASURED.test(word)) return false
  const raw = text.slice(measure.start, measure.numberEnd)
  if (namedByNumber.has(word.toLowerCase()) && /^\d+(?:[.,]\d)?$/.test(raw)) return true
  if (!/^\p{Lu}/u.test(word) || titleCase || isFunctionWord(word.toLowerCase(), language) || /[.,]/.test(raw))
    return false
  const start = measure.start - 1 - word.length
  const opens = /(?:^|[.:;|!?–—(*„“”"-])\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  if (language === 'de') return !measure.counted && !opens && /^\p{Lu}{2,}$/u.test(word)
  return !opens && !(measure.counted && measure.value >= 1000)
}
