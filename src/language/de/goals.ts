import type {Piece} from '../../model/index.js'
import {differInKind} from '../topics.js'
import {serves} from './actors.js'
import {nounCuts, piecesBetween, sentenceCuts, verbCuts} from './coordination.js'
import {joiners} from './lexicon/function-words.js'
import {nounHead} from './nouns.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

/** Two names for much the same good, so that joining them is one goal. */
const KINDRED = new Set(
  'qualitaet effizienz effektivitaet zuverlaessigkeit stabilitaet sicherheit geschwindigkeit performance tempo verfuegbarkeit produktivitaet leistung'.split(
    ' ',
  ),
)

/** The goals that a statement joins: verb phrases with their own objects, or different objects of one verb. */
export function goalsIn(parsed: Parsed): Piece[] {
  const cuts = [
    ...verbCuts(parsed),
    ...sentenceCuts(parsed),
    ...nounCuts(parsed),
    ...objectCuts(parsed),
    ...topicCuts(parsed),
  ].sort((a, b) => a.start - b.start)
  return piecesBetween(parsed, cuts)
}

/** „Umsatz und Kundenzufriedenheit steigern“, „Marge, Umsatz und Bekanntheit steigern“ */
function objectCuts({verbs, tokens}: Parsed): Token[] {
  const [only, more] = verbs
  if (!only || more || only.subject.some(({capital}) => capital)) return []
  const nouns = only.object.filter(({capital}) => capital)
  const cuts: Token[] = []
  for (const token of only.object) {
    if (!joiners.has(token.fold) && !/[,&]/.test(token.before)) continue
    const at = tokens.indexOf(token)
    const left = tokens[at - 1]
    const right = joiners.has(token.fold) ? tokens[at + 1] : token
    if (!left || !right || left.elliptic || !nouns.includes(left) || !nouns.includes(right)) continue
    if (differentGoods(left, right) || (isPair(only.object) && differInKind([left.fold], [right.fold], 'de')))
      cuts.push(token)
  }
  return cuts
}

/** Two nouns and nothing that narrows them: „Drittmitteleinwerbung und Digitalisierung“. */
const isPair = (object: readonly Token[]): boolean => object.length === 3

/** „Gemeinschaft und Infrastruktur“: two topics of different kinds and nothing else. */
function topicCuts({tokens}: Parsed): Token[] {
  const [left, joiner, right, ...more] = tokens
  const cut = right ? joiner : undefined
  const isPair = cut && right && more.length === 0 && joiners.has(cut.fold) && !left?.elliptic
  return isPair && left && differInKind([left.fold], [right.fold], 'de') ? [cut] : []
}

function differentGoods(left: Token, right: Token): boolean {
  const [one, other] = [nounHead(left.fold), nounHead(right.fold)]
  if (!one || !other || serves(left) || serves(right) || one.head === other.head) return false
  if (KINDRED.has(one.head) && KINDRED.has(other.head)) return false
  return [one, other].every(({classes}) => classes.has('metric'))
}
