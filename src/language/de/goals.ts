import type {Piece} from '../../model/index.js'
import {pieceOf} from '../words.js'
import {serves, subjectIsServed} from './actors.js'
import {backReferences, joiners, modalForms, timeNouns} from './lexicon/function-words.js'
import {nounHead} from './nouns.js'
import {joinerBetween, type Predicate} from './predicates.js'
import {hiddenVerb, type Parsed} from './statement.js'
import type {Token} from './tokens.js'

/** Two names for much the same good, so that joining them is one goal. */
const KINDRED = new Set(
  'qualitaet effizienz effektivitaet zuverlaessigkeit stabilitaet sicherheit geschwindigkeit performance tempo verfuegbarkeit produktivitaet leistung'.split(
    ' ',
  ),
)

/** The goals that a statement joins: verb phrases with their own objects, or different objects of one verb. */
export function goalsIn(parsed: Parsed): Piece[] {
  const cuts = [...verbCuts(parsed), ...nounCuts(parsed), ...objectCuts(parsed)].sort((a, b) => a.start - b.start)
  return piecesBetween(parsed, cuts)
}

/** The statement's pieces before, between and behind the joiners. */
export function piecesBetween({draft: {text}, tokens}: Parsed, cuts: readonly Token[]): Piece[] {
  const last = tokens.at(-1)
  if (!last) return []
  const pieces: Piece[] = []
  let from = 0
  for (const cut of cuts) {
    if (cut.start <= from) continue
    const joiner = joiners.has(cut.fold)
    pieces.push(pieceOf(text, from, joiner ? cut.start : cut.start - cut.before.length))
    from = joiner ? cut.end : cut.start
  }
  pieces.push(pieceOf(text, from, text.length))
  return pieces.filter(({text: piece}) => piece.length > 0)
}

/** Where a second verb phrase with nouns of its own begins. */
export function verbCuts({verbs, tokens}: Parsed): Token[] {
  const cuts: Token[] = []
  for (let index = 1; index < verbs.length; index++) {
    const [first, second] = [verbs[index - 1], verbs[index]]
    if (!first || !second || first.clause !== second.clause) continue
    const all = first.clause.tokens
    const cut = joinerBetween(all, first.at, second)
    if (!cut) continue
    const end = verbs[index + 1]?.clause === second.clause ? (verbs[index + 1]?.at ?? all.length) : all.length
    const phrase = all.slice(all.indexOf(cut), Math.max(second.at + 1, phraseIsV2(second) ? end : second.at + 1))
    if (pointsBack(phrase) || tellsOneStory(first, second)) continue
    if (
      ownObject(phrase, second) &&
      ownObject(tokens.slice(tokens.indexOf(all[0] as Token), tokens.indexOf(cut)), first)
    )
      cuts.push(cut)
  }
  return cuts
}

const phraseIsV2 = ({form, voice}: Predicate): boolean => form === 'split' || form === 'finite' || voice === 'active'

const pointsBack = (phrase: readonly Token[]): boolean =>
  phrase.some(({fold, capital}) => !capital && (backReferences.has(fold) || modalForms.has(fold)))

/** What customers do and then do: one picture. */
const tellsOneStory = (first: Predicate, second: Predicate): boolean =>
  second.verb.class === 'state' && (subjectIsServed(first.subject) || first.verb.class === 'state')

/** A noun that is no time, or an adverbial of its own before the verb: „schneller liefern“. */
function ownObject(phrase: readonly Token[], {token}: Predicate): boolean {
  const words = phrase.filter((word) => word.start !== token.start && !joiners.has(word.fold))
  return (
    words.some(({capital, fold}) => capital && !timeNouns.has(fold)) ||
    words.some(({fold}) => /er$/.test(fold) && fold.length > 5)
  )
}

/** „Einführung des CRM und Aufbau eines Teams“ */
export function nounCuts({heads, verbs}: Parsed): Token[] {
  const hidden = heads.flatMap((head) => hiddenVerb(head) ?? [])
  const cuts: Token[] = []
  for (let index = 1; index < hidden.length; index++) {
    const [first, second] = [hidden[index - 1], hidden[index]]
    if (!first || !second || first.clause !== second.clause || first.object.length === 0 || second.object.length === 0)
      continue
    if (verbs.some(({clause, at}) => clause === second.clause && at < second.at)) continue
    const cut = second.clause.tokens
      .slice(first.at + 1, second.at + 1)
      .find((token) => joiners.has(token.fold) || /[&,]/.test(token.before))
    if (cut && !pointsBack(second.object)) cuts.push(cut)
  }
  return cuts
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
    if (differentGoods(left, right)) cuts.push(token)
  }
  return cuts
}

function differentGoods(left: Token, right: Token): boolean {
  const [one, other] = [nounHead(left.fold), nounHead(right.fold)]
  if (!one || !other || serves(left) || serves(right) || one.head === other.head) return false
  if (KINDRED.has(one.head) && KINDRED.has(other.head)) return false
  return [one, other].every(({classes}) => classes.has('metric'))
}
