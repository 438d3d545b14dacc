import type {Clause} from './clauses.js'
import {
  becomeForms,
  beForms,
  determiners,
  haveForms,
  joiners,
  modalForms,
  notVerbs,
  prepositions,
} from './lexicon/function-words.js'
import {type Verb, type VerbForm, type VerbReading, verbReadings} from './morphology.js'
import {nounHead} from './nouns.js'
import type {Token} from './tokens.js'

export type Voice = 'bare' | 'active' | 'passive'

export interface Predicate {
  verb: Verb
  /** `noun`: the verb hides in a noun, „Einführung des Portals“. */
  form: VerbForm | 'noun'
  token: Token
  /** Position in the clause's tokens. */
  at: number
  clause: Clause
  /** Who acts; empty in infinitives, participles and the passive. */
  subject: readonly Token[]
  /** What the verb acts on, in the passive what stands before it. */
  object: readonly Token[]
  voice: Voice
}

/** The verbs of a clause in their order, without auxiliaries; the copula only where no other verb is. */
export function predicatesOf(clause: Clause): Predicate[] {
  const {tokens} = clause
  const auxiliary = tokens.findIndex((token, at) => isAuxiliary(token) && !token.capital && at < tokens.length)
  const hits: {at: number; reading: VerbReading}[] = []
  tokens.forEach((_token, at) => {
    const reading = readVerb(tokens, at, auxiliary >= 0)
    if (reading) hits.push({at, reading})
  })
  const content = hits.filter(({at}) => !isAuxiliary(tokens[at] as Token))
  const chosen = content.length > 0 ? content : hits.slice(0, 1)
  return chosen.map(({at, reading}, index) =>
    predicate(clause, at, reading, chosen[index - 1]?.at ?? -1, chosen[index + 1]?.at ?? tokens.length, auxiliary),
  )
}

export const isAuxiliary = ({fold}: Token): boolean =>
  haveForms.has(fold) || beForms.has(fold) || becomeForms.has(fold) || modalForms.has(fold)

function readVerb(tokens: readonly Token[], at: number, afterAuxiliary: boolean): VerbReading | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.capital && !startsWithVerb(tokens, at)) return undefined
  const readings = verbReadings(token.fold)
  if (readings.length === 0) return endsPhrase(tokens, at) ? unknownVerb(token) : undefined
  const split = readings.filter(({form, verb}) => form === 'split' && prefixFollows(tokens, at, verb.prefix))
  if (split[0]) return split[0]
  const whole = readings.filter(({form}) => form !== 'split')
  const last = endsPhrase(tokens, at)
  if (whole.length === 0) return last ? unknownVerb(token) : undefined
  const wanted: VerbForm[] =
    afterAuxiliary || last ? ['participle', 'infinitive', 'zu', 'finite'] : ['infinitive', 'finite', 'participle', 'zu']
  for (const form of wanted) {
    const found = whole.find((reading) => reading.form === form)
    if (found) return found
  }
  return undefined
}

const INFINITIVE = /^\p{L}{2,}(?:e[lr]n|[^aeiou]en|[aeu]hen|ieren)$/u
const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zurueck)?ge\p{L}{3,}t|\p{L}{3,}iert)$/u

/** A small word in a verb's place that looks like one: „expandieren“, „fortgebildet“. */
function unknownVerb({fold, text, capital}: Token): VerbReading | undefined {
  if (capital || notVerbs.has(fold) || prepositions.has(fold) || determiners.has(fold)) return undefined
  const form = PARTICIPLE.test(fold) ? 'participle' : INFINITIVE.test(fold) ? 'infinitive' : undefined
  const verb: Verb = {lemma: text.toLowerCase(), prefix: '', class: 'other', figurative: false, ofPeople: false}
  return form && {verb, form}
}

/** A capital verb opens the statement: „Steigern Sie …“, „Führe … ein“. */
function startsWithVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (at !== 0 || !next) return false
  if (next.fold === 'sie' || next.fold === 'wir') return true
  return !nounHead(tokens[0]?.fold ?? '') && !prepositions.has(next.fold) && next.fold !== 'des' && !isAuxiliary(next)
}

function prefixFollows(tokens: readonly Token[], at: number, prefix: string): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]
    if (token?.fold === prefix && !token.capital && endsPhrase(tokens, next)) return true
  }
  return false
}

/** Nothing, a comma, a preposition or a joiner comes next. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  return /[,;:.()–—&+]/.test(next.before) || joiners.has(next.fold) || prepositions.has(next.fold) || isAuxiliary(next)
}

function predicate(
  clause: Clause,
  at: number,
  {verb, form}: VerbReading,
  previous: number,
  next: number,
  auxiliary: number,
): Predicate {
  const {tokens} = clause
  const token = tokens[at] as Token
  const helper = auxiliary >= 0 ? tokens[auxiliary] : undefined
  const before = tokens.slice(Math.max(previous + 1, 0), at)
  const after = tokens
    .slice(at + 1, next)
    .filter(({fold, capital}) => form !== 'split' || capital || fold !== verb.prefix)
  const base = {verb, form, token, at, clause}
  if (helper && auxiliary < at && (form === 'participle' || form === 'infinitive')) {
    const front = tokens.slice(0, auxiliary)
    const middle = tokens.slice(auxiliary + 1, at)
    const passive = form === 'participle' && !haveForms.has(helper.fold)
    if (passive)
      return {...base, subject: [], object: front.length > 0 && !isDummy(front) ? front : middle, voice: 'passive'}
    const inverted = middle.findIndex(({fold}) => fold === 'wir')
    if (inverted >= 0)
      return {...base, subject: [middle[inverted] as Token], object: middle.slice(inverted + 1), voice: 'active'}
    return {...base, subject: front, object: middle, voice: 'active'}
  }
  const bare =
    form === 'participle' || form === 'zu' || (form === 'infinitive' && endsPhrase(tokens, at) && !opensWithWe(before))
  if (bare) return {...base, subject: [], object: before.length > 0 ? before : after, voice: 'bare'}
  if (before.length === 0 && clause.fronted) return {...base, subject: clause.fronted, object: after, voice: 'active'}
  if (before.length === 0)
    return {...base, subject: [], object: after.filter(({fold}) => fold !== 'sie' && fold !== 'wir'), voice: 'bare'}
  return {...base, subject: before, object: after, voice: 'active'}
}

/** „Es werden drei Kurse angeboten“, „Im Herbst werden zwei Kurse angeboten“: the subject stands behind the verb. */
const isDummy = (front: readonly Token[]): boolean => front.length === 1 && front[0]?.fold === 'es'

const opensWithWe = (tokens: readonly Token[]): boolean => tokens[0]?.fold === 'wir'

/** The „und“ or comma that parts a verb from the one at `from`. */
export function joinerBetween(all: readonly Token[], from: number, second: Predicate): Token | undefined {
  for (let at = from + 1; at <= second.at; at++) {
    const token = all[at]
    if (!token) continue
    if (joiners.has(token.fold) || /[&,+]/.test(token.before)) return token
  }
  return undefined
}
