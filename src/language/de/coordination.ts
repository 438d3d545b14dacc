import type {Piece} from '../../model/index.js'
import {pieceOf} from '../words.js'
import {subjectIsServed} from './actors.js'
import {backReferences, determiners, joiners, modalForms, prepositions, timeNouns} from './lexicon/function-words.js'
import {joinerBetween, type Predicate} from './predicates.js'
import {hiddenVerb, type Parsed} from './statement.js'
import {fold, type Token} from './tokens.js'

/** Verbs that have no object, so that „nach Spanien expandieren“ is a phrase of its own. */
const INTRANSITIVE = new Set(
  'expandieren wachsen umziehen einziehen einsteigen eintreten gehen wechseln investieren arbeiten teilnehmen mitwirken auftreten ankommen fahren starten werben'.split(
    ' ',
  ),
)

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
      !sharesObject(phrase, second) &&
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

/** „Konzept erstellen und mit den Stationen abstimmen“: the second verb acts on what the first one made. */
function sharesObject(phrase: readonly Token[], {verb, form, token}: Predicate): boolean {
  if (form === 'finite' || form === 'split' || INTRANSITIVE.has(fold(verb.lemma))) return false
  const words = phrase.filter((word) => word.start !== token.start && !joiners.has(word.fold))
  return words.some(({fold: word}) => prepositions.has(word)) && !words.some((_, at) => isFree(words, at))
}

/** A noun that stands behind no preposition; „der Stationen“ hangs on the noun before it. */
function isFree(words: readonly Token[], at: number): boolean {
  const noun = words[at]
  if (!noun?.capital || timeNouns.has(noun.fold)) return false
  const before = words.slice(0, at)
  const governed = before.findLastIndex(({fold: word}) => prepositions.has(word))
  const between = before.slice(governed + 1)
  if (governed < 0) return true
  const first = between.findIndex(({capital}) => capital)
  if (first < 0) return false
  return between
    .slice(first + 1)
    .some(({fold: word, text}) => /^\d/.test(text) || (determiners.has(word) && !GENITIVE.test(word)))
}

const GENITIVE = /^(?:des|der|eines|einer|unserer|unseres|ihrer|aller)$/

/** „500 Mitglieder gewinnen; 20 Ehrenamtliche finden“: two sentences of one form, each with a verb and nouns of its own. */
export function sentenceCuts({clauses, verbs}: Parsed): Token[] {
  const mains = clauses.filter(({kind}) => kind === 'main')
  return mains.slice(1).flatMap((clause, index) => {
    const [first, second] = [mains[index], clause].map((one) => verbs.find((verb) => verb.clause === one))
    const [opening] = clause.tokens
    if (!first || !second || !opening || first.form !== second.form || first.voice !== second.voice) return []
    if (first.voice === 'active' || pointsBack(clause.tokens)) return []
    return ownObject(first.clause.tokens, first) && ownObject(clause.tokens, second) ? [opening] : []
  })
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
