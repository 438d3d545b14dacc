import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Word} from '../words.js'
import type {Figure} from './figures.js'
import {countedNoun} from './nouns.js'
import {NUMBER, numberValue} from './number.js'
import {currencyBefore, moneyMillion, pairedUnits, scales, units} from './units.js'

/** A figure with all that belongs to it: sign, currency, scale word, unit, the end of a range. */
export interface Measure extends Figure {
  /** The offset behind the bare number, before scale and unit. */
  numberEnd: number
  upper?: number
  /** `+10 %`, `−5 %`: the sign as written. */
  sign?: '+' | '-'
  /** The unit is a counted noun; it is not part of the stretch. */
  counted?: Word
  /** Letters follow the digits that are neither scale nor unit: `5G`, `7-day`. */
  glued: boolean
}

const SIGN_BEFORE = /(?:^|[\s(|:~≈≥≤<>])([+−-]|±|\+\/?-)[ \u00a0\u202f]?(?:€|\$|£)?$/u
const TIMES_BEFORE = latin(String.raw`(?<![\p{L}\p{N}])[x×]$`, 'i')
const RANGE = latin(
  String.raw`[ ]?(?:[–—]|(?<! )-(?! )|\.\.|(?<= )(?:bis|to|and|und)(?= ))[ ]?(${NUMBER})(?![\p{N}]|[.,]\d|[-:])`,
  'y',
)
const BETWEEN = /(?:between|zwischen)(?: the| den)? $/i
const PARTS = latin(
  String.raw`(?:\/|[ ](?:of|out of|von|aus|der|in)(?: (?:the|all|our|den|unseren|insgesamt))?[ ])(${NUMBER}|ten|five|two|four|three|zehn|zwei|drei|vier|fünf)(?![\p{L}\p{N}]|[.,]\d)(?! ?%)`,
  'iy',
)
const partWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  zehn: 10,
}

export function measure(text: string, figure: Figure, words: readonly Word[], language: Language): Measure {
  const result: Measure = {...figure, numberEnd: figure.end, glued: false}
  takeFront(text, result)
  if (result.unit) return result
  takeRange(text, result)
  const scaled = takeScale(text, result)
  takeUnit(text, result)
  if (result.upper === undefined && (scaled || result.unit)) takeRange(text, result)
  if (!result.unit) takeParts(text, result)
  if (!result.unit && !scaled)
    result.glued = latin(String.raw`^(?:[\p{L}_]|-\p{L})`).test(text.slice(result.end, result.end + 2))
  if (!result.unit && !result.glued) takeCounted(text, result, words, language)
  return result
}

function takeFront(text: string, measure: Measure) {
  const at = (length: number) => text.slice(Math.max(0, measure.start - length), measure.start)
  const currency = at(5).match(currencyBefore)
  if (currency && !measure.spelled) {
    const money = text.slice(measure.end, measure.end + 2)
    measure.unit = {text: currency[0].trim(), dimension: 'money', factor: 1}
    measure.start -= currency[0].length
    const scale = scaleAt(text, measure.end) ?? millionAt(text, measure.end)
    if (scale) applyScale(measure, scale)
    if (/^ ?[-–]/.test(money)) takeRange(text, measure)
  } else if (TIMES_BEFORE.test(at(2))) {
    measure.unit = {text: at(1), dimension: 'ratio', factor: 1}
    measure.start -= 1
  }
  const sign = at(4).match(SIGN_BEFORE)
  if (!sign?.[1] || measure.spelled) return
  const blank = sign[0].length - sign[0].indexOf(sign[1]) - sign[1].length
  // A dash with a blank behind it separates; only a dash on the number is a minus.
  if (blank > 0 && !(sign[1] === '+' && /^ ?%/.test(text.slice(measure.end, measure.end + 2)))) return
  measure.start -= sign[1].length + blank
  if (sign[1] === '+') measure.sign = '+'
  else if (sign[1] === '-' || sign[1] === '−') {
    measure.sign = '-'
    measure.value = -measure.value
  }
}

function takeRange(text: string, measure: Measure) {
  RANGE.lastIndex = measure.end
  const found = RANGE.exec(text)
  if (!found?.[1]) return
  const upper = numberValue(found[1])
  const joinedByWord = /(?:and|und|to)/.test(found[0])
  if (joinedByWord && !BETWEEN.test(text.slice(Math.max(0, measure.start - 20), measure.start))) return
  if (upper <= measure.value) return
  measure.upper = upper
  measure.end += found[0].length
}

function scaleAt(text: string, at: number): [number, number] | undefined {
  for (const [pattern, factor] of scales) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return [found[0].length, factor]
  }
  return undefined
}

function millionAt(text: string, at: number): [number, number] | undefined {
  moneyMillion.lastIndex = at
  const found = moneyMillion.exec(text)
  return found ? [found[0].length, 1e6] : undefined
}

function applyScale(measure: Measure, [length, factor]: [number, number]) {
  measure.end += length
  measure.value *= factor
  if (measure.upper !== undefined) measure.upper *= factor
}

function takeScale(text: string, measure: Measure): boolean {
  const scale = scaleAt(text, measure.end)
  if (scale) applyScale(measure, scale)
  return scale !== undefined
}

const COMPARES = /^ (?:more|faster|less|higher|lower|as|the|mehr|schneller|so|höher)/i
const UNIT = latin(
  String.raw`(?:[ \u00a0\u202f]|-(?=fold|fach))?(%-?[Pp]unkten?|%|‰|[€$£¥×]|°[CF]|[\p{L}][\p{L}€²³]*\.?)`,
  'y',
)

function takeUnit(text: string, measure: Measure) {
  const blank = /^[ \u00a0\u202f]/.test(text.slice(measure.end, measure.end + 1)) ? 1 : 0
  for (const [pattern, kind] of pairedUnits) {
    pattern.lastIndex = measure.end + blank
    const found = pattern.exec(text)
    if (!found) continue
    measure.unit = {text: found[0], ...kind}
    measure.end += blank + found[0].length
    return
  }
  UNIT.lastIndex = measure.end
  const found = UNIT.exec(text)
  if (!found?.[1]) return
  let name = found[1]
  let kind = units.get(name.toLowerCase())
  if (!kind && name.endsWith('.')) {
    name = name.slice(0, -1)
    kind = units.get(name.toLowerCase())
  }
  const length = found[0].length - found[1].length + name.length
  const next = text.charAt(measure.end + length)
  // A single capital or a hyphenated compound is no unit: `5 T`, `30 Tage-Ziel`.
  if (!kind || latin(String.raw`[\p{L}\p{N}]`).test(next) || (next === '-' && latin(String.raw`\p{L}`).test(name)))
    return
  if (name.length === 1 && /[A-Z]/.test(name) && name !== 'X') return
  // “3 times a week” counts, only “3 times faster” compares.
  const counts =
    /^(?:times|mal)$/i.test(name) && !COMPARES.test(text.slice(measure.end + length, measure.end + length + 12))
  measure.unit = {text: name, ...kind, ...(counts && {dimension: 'count'})}
  measure.end += length
  if (kind.dimension === 'share' && measure.value >= 10_000) rereadShare(text, measure)
}

/** `99.995 %` is a fine share, no hundred thousand percent. */
function rereadShare(text: string, measure: Measure) {
  const raw = text.slice(measure.start, measure.numberEnd).replace(/^[^\d]+/, '')
  if (/^\d\d[.,]\d{3}$/.test(raw)) measure.value = Number(raw.replace(',', '.'))
}

/** Scales on which a second number is the top mark and no whole: `4,5/5`, `8/10`. */
const isScaleTop = (top: number) => top === 5 || top === 6 || top === 7 || top === 10 || top === 100

function takeParts(text: string, measure: Measure) {
  PARTS.lastIndex = measure.end
  const found = PARTS.exec(text)
  if (!found?.[1]) return
  const whole = partWords[found[1].toLowerCase()] ?? numberValue(found[1])
  const ofText = found[0].trim()
  const rest = text.slice(measure.end + found[0].length, measure.end + found[0].length + 14)
  if (!(whole > 0) || measure.value > whole) return
  if (/^in /i.test(ofText) && /^ ?(?:%|days|weeks|hours|min|tagen|wochen)/i.test(rest)) return
  // “from 3 of 10 to 8” is a share, “by 3 of 10 to 13” and „um 3 von 10 auf 13“ are three values.
  if (
    /^ ?\S{0,4} ?(?:auf|to|→) /.test(rest) &&
    !/(?:from|von) $/.test(text.slice(Math.max(0, measure.start - 5), measure.start))
  )
    return
  const rating = ofText.startsWith('/') && isScaleTop(whole)
  measure.unit = rating
    ? {text: ofText, dimension: 'points', factor: 1}
    : {text: ofText, dimension: 'share', factor: 100 / whole}
  measure.end += found[0].length
}

function takeCounted(text: string, measure: Measure, words: readonly Word[], language: Language) {
  const noun = countedNoun(text, words, measure.end, language)
  if (!noun) return
  measure.counted = noun
  measure.unit = {text: noun.text, dimension: 'count', factor: 1}
}
