import {type CuedPattern, matchesIn} from '../../model/cued.js'
import type {Language, Piece} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Quantity, QuantityKind} from '../facts.js'
import type {Word} from '../words.js'
import {type Claims, claimsOn} from './claims.js'
import {classify} from './classify.js'
import {type Figure, figuresIn} from './figures.js'
import {idioms} from './idioms.js'
import {englishLabels, labels} from './labels.js'
import {measure} from './measure.js'
import {mixedWord, names} from './names.js'
import {relationAfter, relationBefore} from './relations.js'
import {times} from './times.js'

export {slotsIn} from './slots.js'

/** Code and addresses hold no numbers that anyone reads as such. */
const UNREAD = [
  /`[^`\s]*(?: [^`\s]*){0,2}`/gu,
  /(?:https?:\/\/|www\.)[^\s)>\]]+/gu,
  latin(String.raw`[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}+`, 'g'),
  /\]\([^)\s]*\)/gu,
]

const fixedForms: readonly [QuantityKind, readonly CuedPattern[]][] = [
  ['name', names],
  ['label', labels],
  ['time', times],
  ['idiom', idioms],
]

/**
 * Every number of a statement with its kind, by position; a digit is not a metric.
 *
 * @param ownNames what an organisation calls by a name: no digit in it counts anything.
 */
export function quantitiesIn(
  text: string,
  words: readonly Word[],
  language: Language,
  ownNames: readonly Piece[] = [],
): Quantity[] {
  const claims = claimsOn(text)
  for (const pattern of UNREAD)
    for (const {0: raw, index} of text.matchAll(pattern)) claims.take(index, index + raw.length)
  const found: Quantity[] = []
  for (const name of ownNames) {
    claims.take(name.start, name.end)
    if (/\d/.test(name.text)) found.push({...name, kind: 'name', spelled: false})
  }
  // Only idioms come without a digit (“zero downtime”); most objectives have none, and the other forms need not be tried.
  const forms = /\d/.test(text) ? fixedForms : fixedForms.filter(([kind]) => kind === 'idiom')
  if (language === 'en') found.push(...fixed(text, claims, 'label', englishLabels))
  for (const [kind, patterns] of forms) found.push(...fixed(text, claims, kind, patterns))
  const titleCase = isTitleCase(words)
  for (const figure of figuresIn(text, language)) {
    const quantity = read(text, words, language, claims, figure, titleCase)
    if (quantity) found.push(quantity)
  }
  if (forms === fixedForms) found.push(...fixed(text, claims, 'name', [mixedWord]))
  return found.sort((a, b) => a.start - b.start)
}

function* fixed(text: string, claims: Claims, kind: QuantityKind, forms: readonly CuedPattern[]): Generator<Quantity> {
  const lower = text.toLowerCase()
  for (const form of forms) {
    for (const {0: raw, index} of matchesIn(text, lower, form)) {
      const start = index + (raw.length - raw.trimStart().length)
      const end = index + raw.trimEnd().length
      if (!claims.isFree(start, end)) continue
      claims.take(start, end)
      yield {text: text.slice(start, end), start, end, kind, spelled: !/\d/.test(raw)}
    }
  }
}

function read(
  text: string,
  words: readonly Word[],
  language: Language,
  claims: Claims,
  figure: Figure,
  titleCase: boolean,
): Quantity | undefined {
  if (!claims.isFree(figure.start, figure.end)) return undefined
  const full = measure(text, figure, words, language)
  const {start, end} = claims.isFree(full.start, full.end) ? full : figure
  claims.take(start, end)
  const relation = relationBefore(text, start, language)
  const suffix = relationAfter(text, end, language)
  const {kind, role} = classify(full, {
    text,
    language,
    relation: relation !== undefined || suffix !== undefined,
    titleCase,
    from: relation?.[1] ?? start,
  })
  const bare = {text: text.slice(start, end), start, end, kind, spelled: figure.spelled}
  if (kind === 'name') return bare
  const sense = relation?.[0] ?? suffix
  return {
    ...bare,
    value: full.value,
    ...(full.upper !== undefined && {upper: full.upper}),
    ...(full.unit && {unit: full.unit}),
    ...(sense && {relation: sense}),
    ...(role && {role}),
  }
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({text}) => latin(String.raw`^\p{L}{4,}`).test(text))
  return long.length > 2 && long.filter(({text}) => latin(String.raw`^\p{Lu}`).test(text)).length > long.length * 0.6
}
