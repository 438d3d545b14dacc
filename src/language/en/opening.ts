import type {Opening, OpeningClass} from '../facts.js'
import {governsArticle, mayBeUnknownVerb} from './known-words.js'
import {articles, clauseOpeners, conjunctions, copulas, prepositions, questionWords} from './lexicon/function-words.js'
import {firstAdjectives, leadingWords} from './lexicon/leading-words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {helpVerbs, stateVerbs, statusQuoVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs} from './lexicon/output-verbs.js'
import {peoplePronouns} from './lexicon/people.js'
import {phrasalVerbs} from './lexicon/phrasal-verbs.js'
import {resultVerbs} from './lexicon/result-verbs.js'
import {isAdverb, type VerbReading, verbIn, verbReadings} from './morphology.js'
import {isNounAt, opensAs} from './noun-or-verb.js'
import {behindAdverbs, isPredicate, type NounPhrase, nounPhrase} from './noun-phrase.js'
import {breaksBefore, insideName, lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'
import {tagsVerb} from './tagger.js'
import {knownVerbs, movingVerbs} from './verbs.js'

/** The verb that governs the statement, and where it stands. */
export interface Head extends VerbReading {
  class: OpeningClass
  /** The token of the verb. */
  at: number
  /** The token behind the verb and its particles. */
  end: number
  object?: NounPhrase
}

/** The governing verb of a statement: at its start, behind a condition ("Once …, publish …") or behind a topic ("Guide: write …"). */
export function headOf(sentence: Sentence): Head | undefined {
  const head = headAt(sentence, 0)
  const isTopic = head?.end === 1 && /:/.test(sentence.tokens[1]?.before ?? '')
  if (!isTopic) return head ?? headBehindPrefix(sentence)
  // “Guide: first steps + questions”: with a colon behind it, what can be a noun is one.
  return headBehindPrefix(sentence) ?? (nounVerbs.has(head.lemma) ? undefined : head)
}

function headBehindPrefix(sentence: Sentence): Head | undefined {
  const condition = clauseOpeners.has(lowerAt(sentence, 0)) || prepositions.has(lowerAt(sentence, 0))
  for (const {index, before} of sentence.tokens.slice(1, condition ? 14 : 6)) {
    if (!(condition ? /[,:]/ : /:|\s[–—-]\s/).test(before)) continue
    const head = headAt(sentence, index)
    return head && head.form === 'base' && head.at === index && knownVerbs.has(head.lemma) ? head : undefined
  }
  return undefined
}

/** Reads the governing verb of the part that starts at `from`: an imperative, or the verb behind "we will". */
export function headAt(sentence: Sentence, from: number): Head | undefined {
  const at = skipToVerb(sentence, from)
  const word = lowerAt(sentence, at)
  if (insideName(sentence, at + 1)) return undefined
  if (word === '' || (isNounAt(sentence, at) && behindParticles(sentence, at, word) === at + 1)) return undefined
  const reading = readVerb(sentence, at, at > from && lowerAt(sentence, at - 1) !== 'to') ?? readPhrasal(sentence, at)
  if (!reading) return undefined
  const end = behindParticles(sentence, at, reading.lemma)
  const phrasal = [reading.lemma, ...sentence.tokens.slice(at + 1, end).map(({lower}) => lower)].join(' ')
  const lemma = knownVerbs.has(phrasal) ? phrasal : reading.lemma
  const object = objectAt(sentence, end)
  if (isSubject(sentence, {...reading, lemma}, object)) return undefined
  return {...reading, lemma, class: classOf(sentence, {...reading, lemma}, end), at, end, ...(object && {object})}
}

function objectAt(sentence: Sentence, from: number): NounPhrase | undefined {
  if (breaksBefore(sentence, from)) return undefined
  // "Examine whether …": the question is the object.
  if (questionWords.has(lowerAt(sentence, from))) return {start: from, end: from + 1, head: from, counted: false}
  const object = nounPhrase(sentence, from)
  return object && conjunctions.has(lowerAt(sentence, object.head)) ? undefined : object
}

/** `Volunteer hours doubled`: the last word says what the others do. */
const movesAtEnd = (sentence: Sentence, {start, end, counted}: NounPhrase): boolean =>
  !counted &&
  end - start > 1 &&
  !articles.has(lowerAt(sentence, start)) &&
  verbIn(movingVerbs, lowerAt(sentence, end - 1), 'past') !== undefined &&
  lowerAt(sentence, end - 1).endsWith('ed') &&
  (end >= sentence.tokens.length || breaksBefore(sentence, end) || prepositions.has(lowerAt(sentence, end)))

/** `Signing keys are moved`, `crash-free sessions 99 %`: what looked like verb and object is the subject. */
function isSubject(sentence: Sentence, {lemma, form}: VerbReading, object: NounPhrase | undefined): boolean {
  if (!object) return false
  if (form === 'gerund' || nounVerbs.has(lemma)) {
    if (movesAtEnd(sentence, object)) return true
    const behind = behindAdverbs(sentence, object.end)
    const bare = !object.counted && !articles.has(lowerAt(sentence, object.start))
    return (
      copulas.has(lowerAt(sentence, behind)) ||
      verbIn(movingVerbs, lowerAt(sentence, behind), 'past') !== undefined ||
      (bare && behind > object.start && isPredicate(sentence, behind))
    )
  }
  return (
    !knownVerbs.has(lemma) &&
    metricAt(sentence, object.end - 1)?.unit?.dimension === 'share' &&
    !metricAt(sentence, object.start)
  )
}

/** Passes adverbs, "we will", "start to" and the like. */
function skipToVerb(sentence: Sentence, from: number): number {
  let index = from
  while (index - from < 5 && isLeader(sentence, index)) index++
  return index
}

function isLeader(sentence: Sentence, index: number): boolean {
  const word = lowerAt(sentence, index)
  const next = lowerAt(sentence, index + 1)
  if (isAdverb(word)) return true
  switch (word) {
    case 'consider':
    case 'keep':
      return /ing$/.test(next) && verbIn(knownVerbs, next, 'gerund') !== undefined
    case 'start':
    case 'begin':
      return next === 'to' || /ing$/.test(next)
    case 'have':
      return verbIn(knownVerbs, next, 'past') !== undefined && !articles.has(next)
    case 'plan':
    case 'aim':
    case 'want':
    case 'try':
      return next === 'to'
    case 'be':
      return next === 'able'
    default:
      return leadingWords.has(word)
  }
}

function readVerb(sentence: Sentence, at: number, afterSubject: boolean): VerbReading | undefined {
  const word = lowerAt(sentence, at)
  const known = verbReadings(word).find(
    ({lemma, form}) => knownVerbs.has(lemma) && opensAs(sentence, at, form, afterSubject),
  )
  if (known) return known
  if (knownVerbs.has(word)) return undefined
  if (at > 0) return undefined
  const next = lowerAt(sentence, 1)
  if (articles.has(next) && (resultVerbs.has(word) || governsArticle(word))) return {lemma: word, form: 'base'}
  const isVerb = resultVerbs.has(word)
    ? !nounVerbs.has(word) && !firstAdjectives.has(word)
    : mayBeUnknownVerb(word) && !prepositions.has(next) && tagsVerb(sentence.text, word)
  return isVerb ? {lemma: word, form: 'base'} : undefined
}

/** `Clean up the store`: a word that is no verb of the lexicons by itself. */
function readPhrasal(sentence: Sentence, at: number): VerbReading | undefined {
  const lemma = lowerAt(sentence, at)
  return behindParticles(sentence, at, lemma) > at + 1 ? {lemma, form: 'base'} : undefined
}

function behindParticles(sentence: Sentence, at: number, lemma: string): number {
  for (const size of [3, 2]) {
    const rest = sentence.tokens.slice(at + 1, at + size).map(({lower}) => lower)
    if (rest.length === size - 1 && phrasalVerbs.has([lemma, ...rest].join(' '))) return at + size
  }
  return at + 1
}

/** The class of a verb by itself; what it acts on decides whether work is meant. */
function classOf(sentence: Sentence, {lemma}: VerbReading, end: number): OpeningClass {
  if (sentence.movement && movingVerbs.has(lemma) && !makingVerbs.has(lemma)) return 'movement'
  if (statusQuoVerbs.has(lemma)) return 'status-quo'
  if (helpVerbs.has(lemma)) return 'help'
  if (lemma === 'turn' || lemma === 'make' || lemma === 'get') return 'state'
  if (literalVerbs.has(lemma)) return 'output'
  if (makingVerbs.has(lemma)) return 'output'
  if (movingVerbs.has(lemma)) return 'movement'
  if (stateVerbs.has(lemma)) return 'state'
  if (softVerbs.has(lemma)) return 'output'
  return peoplePronouns.has(lowerAt(sentence, end - 2)) ? 'state' : 'other'
}

export function openingOf(sentence: Sentence, head: Head | undefined): Opening | undefined {
  if (!head) return undefined
  const {class: kind, lemma, at, end, object} = head
  return {
    class: kind,
    verb: pieceBetween(sentence, at, end),
    lemma,
    ...(object && {object: pieceBetween(sentence, object.start, object.end)}),
  }
}
