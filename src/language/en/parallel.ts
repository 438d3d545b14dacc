import {readsAsSentence} from './clause.js'
import {mayBeUnknownVerb} from './known-words.js'
import {articles, auxiliaries, clauseOpeners, conjunctions, modals, prepositions} from './lexicon/function-words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {people} from './lexicon/people.js'
import {wordList} from './lexicon/word-list.js'
import {verbIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import {type Head, headAt} from './opening.js'
import {breaksBefore, commaBefore, lowerAt, metricAt, quantityAt, type Sentence} from './sentence.js'
import {knownVerbs, movingVerbs} from './verbs.js'

const BACK_REFERENCE = /^(?:it|them|this|these|those|its|their|him|her|one|so|each|everything)$/

/** They say what the first thing holds: "launch a page; include two examples". */
const DETAIL = wordList('include contain comprise feature mention')

/** They look at what the first one brings when a question follows: "find a date and see who can come". */
const LOOKING = wordList('see check learn understand discuss summarize evaluate analyze')
/** Of the words that can be a noun too, those that hardly ever are one. */
const MOSTLY_VERBS = wordList('install rewrite rebuild handle rework revamp retrofit purchase')
const QUESTION = /^(?:what|who|how|why|whether|if|which|where|when)$/

/** They have a phrase of their own without an object: "and expand to Spain", but not "and agree with the heads". */
const INTRANSITIVE = wordList(`
  expand grow move go migrate switch invest enter focus participate compete specialize diversify relocate transition
  speak lead prepare comply
`)

/**
 * The verb of a joined phrase. One that the lexicon lacks counts where an article or a number follows:
 * "raise 40k and recruit a treasurer".
 */
export function joinedHeadAt(sentence: Sentence, from: number): Head | undefined {
  const known = headAt(sentence, from)
  if (known) return known
  const word = lowerAt(sentence, from)
  const isVerb = mayBeUnknownVerb(word) || nounVerbs.has(word) || people.has(word)
  if (!isVerb || /^\p{Lu}/u.test(sentence.tokens[from]?.text ?? '')) return undefined
  const object = nounPhrase(sentence, from + 1)
  const findsPeople = (word === 'recruit' || word === 'enlist') && object !== undefined
  if (!takesObject(sentence, from + 1) && !findsPeople) return undefined
  return {lemma: word, form: 'base', class: 'other', at: from, end: from + 1, ...(object && {object})}
}

/**
 * What opens a statement may be a verb that the lexicon lacks; a known verb joined to it says that it is:
 * "revive local fairs and get new sponsors", "Ground truth: hand-label 500 pairs and write down the rules",
 * "For the night bus, rethink stops and print new maps".
 */
export function guessedHead(sentence: Sentence): Head | undefined {
  const mark = prepositions.has(lowerAt(sentence, 0)) ? ',' : ':'
  const name = sentence.tokens.slice(0, LONGEST_NAME).findIndex(({before}) => before.includes(mark))
  const at = Math.max(name, 0)
  const word = lowerAt(sentence, at)
  const next = lowerAt(sentence, at + 1)
  const isVerb = mayBeUnknownVerb(word) || (/^[a-z]{3,}-[a-z]{3,}$/.test(word) && takesObject(sentence, at + 1))
  if (!isVerb || readsAsSentence(sentence) || breaksBefore(sentence, at + 1) || commaBefore(sentence, at + 1))
    return undefined
  if (prepositions.has(next) || auxiliaries.has(next) || conjunctions.has(next)) return undefined
  const object = nounPhrase(sentence, at + 1)
  return object && {lemma: word, form: 'base', class: 'other', at, end: at + 1, object}
}

/** So many words name what follows behind a colon or a comma. */
const LONGEST_NAME = 7

const takesObject = (sentence: Sentence, at: number): boolean =>
  !breaksBefore(sentence, at) &&
  (/^(?:an?|the|our|their)$/.test(lowerAt(sentence, at)) || countAt(sentence, at) !== undefined) &&
  !TIME.test(lowerAt(sentence, at + 1))

/** "guests and staff the whole day": a time is no object. */
const TIME = /^(?:whole|entire|same|next|day|night|week|weekend|month|quarter|year|time|hour)s?$/

/** A figure that is no span of time. */
export const countAt = (sentence: Sentence, at: number) => {
  const figure = metricAt(sentence, at)
  return figure?.unit?.dimension === 'duration' ? undefined : figure
}

/** Same verb form, and an object of its own on either side. */
export function isParallel(sentence: Sentence, first: Head, next: Head, from: number): boolean {
  if (next.at > from + 1 || next.form !== first.form || next.end >= sentence.tokens.length) return false
  if (next.class !== 'other' && !knownVerbs.has(next.lemma)) return false
  const object = lowerAt(sentence, next.end)
  if (BACK_REFERENCE.test(object) || BACK_REFERENCE.test(lowerAt(sentence, next.end + 1))) return false
  if (DETAIL.has(next.lemma) || (LOOKING.has(next.lemma) && QUESTION.test(object))) return false
  if (conjunctions.has(object) || /^(?:that|when|if|because|so)$/.test(object) || breaksBefore(sentence, next.end))
    return false
  if (commaBefore(sentence, next.end) || sharesObject(sentence, first, from)) return false
  return (
    !inSubordinate(sentence, first.end, next.at, /,/.test(sentence.tokens[from - 1]?.before ?? '')) &&
    hasOwnObject(sentence, next)
  )
}

/** "Review, correct and approve drafts": nothing but verbs stands in front of the joined one. */
function sharesObject(sentence: Sentence, {end, form}: Head, to: number): boolean {
  for (let index = end; index < to; index++) {
    const word = lowerAt(sentence, index)
    if (!conjunctions.has(word) && !verbIn(knownVerbs, word, form)) return false
  }
  return true
}

/** A word that can be a noun too ("guides, reports and demo videos") needs an article or a number to be a verb. */
function hasOwnObject(sentence: Sentence, {at, end, lemma, object}: Head): boolean {
  const word = lowerAt(sentence, end)
  const isNoun =
    end === at + 1 && nounVerbs.has(lowerAt(sentence, at)) && !movingVerbs.has(lemma) && !MOSTLY_VERBS.has(lemma)
  if (articles.has(word) || countAt(sentence, end)) return true
  if (quantityAt(sentence, end)) return movingVerbs.has(lemma)
  if (/^(?:faster|better|more|earlier|sooner|less)$/.test(word)) return true
  if (isNoun) return false
  if (prepositions.has(word) && word !== 'of') return INTRANSITIVE.has(lemma)
  return object !== undefined || clauseOpeners.has(word)
}

/**
 * Whether a clause such as "so that …", "can …" or "to …" opens between the two verbs: what follows belongs to it.
 * A new sentence ends it, a comma in front of the joining word a "to …".
 */
function inSubordinate(sentence: Sentence, from: number, to: number, afterComma: boolean): boolean {
  for (let index = lastSentence(sentence, from, to); index < to; index++) {
    const word = lowerAt(sentence, index)
    const next = lowerAt(sentence, index + 1)
    if (clauseOpeners.has(word) && !/^(?:possible|needed|necessary|applicable|appropriate)$/.test(next)) return true
    if (modals.has(word)) return true
    if (!afterComma && word === 'to' && !/^\d/.test(next) && verbIn(knownVerbs, next, 'base')) return true
    if (word === 'by' && verbIn(knownVerbs, next, 'gerund')) return true
  }
  return false
}

/** Where the last sentence between the two tokens begins. */
function lastSentence(sentence: Sentence, from: number, to: number): number {
  for (let index = to; index > from; index--)
    if (/[.;]/.test(sentence.tokens[index]?.before ?? '') && breaksBefore(sentence, index)) return index
  return from
}
