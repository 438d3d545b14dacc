import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Quantity, QuantityKind} from '../facts.js'
import type {Measure} from './measure.js'
import {alsoVerbs, namedByNumber} from './names.js'
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
  /** Where the number begins together with its relation: `in [under] 10 seconds`. */
  from: number
}

const MEASURED =
  /^(?:nps|csat|ces|mau|dau|wau|arr|mrr|aov|ltv|cac|cpa|cpl|roi|roas|arpu|gmv|ebit|ebitda|oee|score|scores|rating|index|wert|note|rate|quote|umsatz|bewertung|target|goal|baseline|ziel|zielwert|startwert|ausgangswert|istwert|soll|ist|current|currently|aktuell|of|anzahl|number)$/i

/** In front of a number that something is counted against: a rate's denominator or the whole of a share. */
const base: Record<Language, RegExp> = {
  en: latin(
    String.raw`(?:^|[^\p{L}])(?:per|for every|out of|(?:%|percent|all|half|share) of (?:the|our|all)(?: the| our)?|n ?=) ?$`,
    'i',
  ),
  de: latin(
    String.raw`(?:^|[^\p{L}])(?:je|pro|auf je|(?:%|prozent|hälfte|alle|anteil) (?:der|von den|unserer|aller)|n ?=) ?$`,
    'i',
  ),
}

const current =
  /(?<![a-zäöüß])(?:currently|current(?: value)?|baseline|today|was|now|up from|down from|previously|as of today|compared (?:to|with)|versus|vs\.?|instead of|(?<=\()(?:have|had|wir haben)|aktuell(?:er wert)?|derzeit|heute|bisher|zuvor|vorher|zurzeit|momentan|startwert|ausgangswert|istwert|iststand|ist|stand|statt|ausgehend von|gegenüber)(?: (?:is|at|on|von|bei|about|around|ca\.|nur|only|just|noch))?[ :=]{1,3}$/i

/** „gegenüber Q2 2026 (1.200)“: the figure in brackets is where it stood. */
const COMPARED = /(?:gegenüber|compared (?:to|with)|versus|vs\.?)[^()]{1,20}\($/i

/** “(FY26 average: 212)”: a figure of a period that is over. */
const MEASURED_BEFORE =
  /\([^()]{0,20}(?:average|avg\.?|mean|actual|result|durchschnitt|schnitt|mittelwert)[^()]{0,12}[:=]? ?$/i
/** “41 accidents last year”, „41 Unfälle im Vorjahr“; but “20 % above last year”. */
const PAST_BEHIND = latin(
  String.raw`^(?: (?!(?:over|above|than|vs|versus|on|against|from|to|below|under|more|less|fewer|higher|lower|gegenüber|über|unter|als|zum|mehr|weniger)(?!\p{L}))\p{L}+)? ?\(?(?:last (?:year|season|quarter|month|term|autumn|winter|spring|summer)|the year before|im (?:vorjahr|vorquartal|vormonat|(?:vergangenen|letzten|vorigen) \p{L}+)|(?:letztes|voriges) jahr|in der (?:letzten|vorigen) saison)(?!\p{L})`,
  'i',
)
const isPast = ({end}: Measure, before: string, text: string): boolean =>
  MEASURED_BEFORE.test(before) || PAST_BEHIND.test(text.slice(end, end + 50))

const DAY = 86_400
const FREQUENCY = latin(String.raw`[^\p{L}](?:per|pro|je) $`, 'i')
const PERIOD = latin(String.raw`(?:^|[^\p{L}])(?:over|über) $`, 'i')
const BARE_HYPHEN = latin(String.raw`^-\p{L}`)

/** Says what a number is, from what stands around it. */
export function classify(measure: Measure, around: Surroundings): Kind {
  const {text, language, relation, from} = around
  const before = text.slice(Math.max(0, from - 40), from)
  if (current.test(before) || COMPARED.test(before) || isPast(measure, before, text))
    return {kind: looksLikeYear(text.slice(measure.start, measure.end)) ? 'time' : 'metric', role: 'current'}
  if (measure.glued && !relation && !/(?:to an? |auf )$/.test(before)) return {kind: 'name'}
  if (measure.unit?.dimension === 'duration') return duration(measure, before, around)
  if (base[language].test(before) && isWhole(measure)) return {kind: 'metric', role: 'base'}
  if (measure.unit && !measure.counted) return {kind: 'metric'}
  if (isYear(measure, text, before, language)) return {kind: 'time'}
  if (relation || measure.spelled) return {kind: 'metric'}
  return isNamed(measure, text, before, language, around.titleCase) ? {kind: 'name'} : {kind: 'metric'}
}

const isWhole = (measure: Measure) => !measure.unit || measure.unit.dimension === 'count'

function duration(measure: Measure, before: string, {text, language}: Surroundings): Kind {
  const after = text.slice(measure.end, measure.end + 30)
  if (BARE_HYPHEN.test(after)) return {kind: 'name'}
  const seconds = measure.value * (measure.unit?.factor ?? 1)
  const head = ` ${before}`
  if (seconds < DEADLINE_FROM && windowBefore[language].test(head)) return {kind: 'metric', role: 'window'}
  if (timeBefore[language].test(head) || timeAfter[language].test(after)) return {kind: 'time'}
  if (seconds >= DAY && FREQUENCY.test(head)) return {kind: 'time'}
  // “over 6 weeks” is a period, “over 6 minutes” a bound.
  const behind = text.slice(Math.max(0, measure.start - 20), measure.start)
  if (seconds >= 7 * DAY && PERIOD.test(behind)) return {kind: 'time'}
  return {kind: windowBefore[language].test(head) ? 'time' : 'metric'}
}

function isYear(measure: Measure, text: string, before: string, language: Language): boolean {
  if (measure.spelled || !looksLikeYear(text.slice(measure.start, measure.numberEnd))) return false
  if (!measure.counted) return true
  const word = before.match(latin(String.raw`([\p{L}]+) $`))?.[1]?.toLowerCase()
  if (word === undefined) return true
  return /^(?:in|for|of|the|our|since|until|by|im|für|seit|bis|ab|jahr|year|unser|unsere|die|der|das)$/.test(word) ||
    !isFunctionWord(word, language)
    ? !/^(?:from|von|auf|um|get|reach|win|gain)$/.test(word)
    : false
}

function isNamed(measure: Measure, text: string, before: string, language: Language, titleCase: boolean): boolean {
  const word = before.match(latin(String.raw`([\p{L}§./-]*[\p{L}§.])[ \u00a0-]$`))?.[1]
  if (word === undefined || MEASURED.test(word)) return false
  const raw = text.slice(measure.start, measure.numberEnd)
  const start = measure.start - 1 - word.length
  const opens = /(?:^|[\].:;|!?–—(*`„“”"-])\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  const counted = measure.counted !== undefined
  if (namedByNumber.has(word.toLowerCase()) && /^\d+(?:[.,]\d)?$/.test(raw))
    return !(opens && counted && alsoVerbs.has(word.toLowerCase()))
  if (opens || titleCase || /[.,]/.test(raw) || isFunctionWord(word.toLowerCase(), language)) return false
  // German gives every noun a capital, so there only an abbreviation can take the number as its name.
  if (language === 'de') return !counted && latin(String.raw`^\p{Lu}{2,}$`).test(word)
  return latin(String.raw`^\p{Lu}`).test(word) && !(counted && measure.value >= 1000)
}
