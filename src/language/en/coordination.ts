import {abstractNouns, QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {activities, deliverables} from './lexicon/deliverables.js'
import {articles, clauseOpeners, conjunctions, prepositions} from './lexicon/function-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {isPlural, nounIn, verbIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import {type Head, headAt} from './opening.js'
import {breaksBefore, commaBefore, lowerAt, quantityAt, type Sentence} from './sentence.js'
import {knownVerbs, movingVerbs} from './verbs.js'

/** One of the phrases that a statement joins, as a range of tokens. */
export interface Conjunct {
  start: number
  end: number
}

interface VerbPhrase extends Conjunct {
  head: Head
  /** Joined by `and` or a semicolon, not by a mere comma. */
  firm: boolean
}

const BACK_REFERENCE = /^(?:it|them|this|these|those|its|their|him|her|one|so|each|everything)$/

/**
 * The verb phrases that `and`, a semicolon or a full stop join, in a list also commas.
 * Verbs that share one object ("design and build a portal") are one phrase, and so is one that points back ("keep it clear").
 */
export function verbPhrases(sentence: Sentence, head: Head): Conjunct[] {
  const phrases: VerbPhrase[] = [{start: head.at, end: sentence.tokens.length, head, firm: true}]
  for (let index = head.end; index < sentence.tokens.length; index++) {
    const join = joinAt(sentence, index)
    const previous = phrases.at(-1)
    const next = join && headAt(sentence, join.from)
    if (!join || !next || !previous || !isParallel(sentence, previous.head, next, join.from)) continue
    previous.end = index
    phrases.push({start: next.at, end: sentence.tokens.length, head: next, firm: join.firm})
    index = next.end - 1
  }
  const last = phrases.findLastIndex(({firm}) => firm)
  const kept = phrases.slice(0, last + 1)
  return kept.map(({start, end}, index) => ({start, end: index === last ? sentence.tokens.length : end}))
}

/** Where a joined phrase may start, if the word at `index` or the mark in front of it joins. */
function joinAt(sentence: Sentence, index: number): {from: number; firm: boolean} | undefined {
  const before = sentence.tokens[index]?.before ?? ''
  const word = lowerAt(sentence, index)
  if (word === 'or' || word === 'nor' || before.includes('(')) return undefined
  if (word === 'as' && lowerAt(sentence, index + 1) === 'well' && lowerAt(sentence, index + 2) === 'as') {
    return {from: index + 3, firm: true}
  }
  if (conjunctions.has(word)) return {from: index + 1, firm: true}
  if (conjunctions.has(lowerAt(sentence, index - 1))) return undefined
  if (/[;&+]|[.!]\s/.test(before)) return {from: index, firm: true}
  return before.includes(',') ? {from: index, firm: false} : undefined
}

/** Same verb form, and an object of its own on either side. */
function isParallel(sentence: Sentence, first: Head, next: Head, from: number): boolean {
  if (next.at > from + 1 || next.form !== first.form || next.end >= sentence.tokens.length) return false
  if (!knownVerbs.has(next.lemma)) return false
  const object = lowerAt(sentence, next.end)
  if (BACK_REFERENCE.test(object) || BACK_REFERENCE.test(lowerAt(sentence, next.end + 1))) return false
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
function hasOwnObject(sentence: Sentence, {at, end, object}: Head): boolean {
  const word = lowerAt(sentence, end)
  if (articles.has(word) || quantityAt(sentence, end)) return true
  if (/^(?:faster|better|more|earlier|sooner|less)$/.test(word)) return true
  if (nounVerbs.has(lowerAt(sentence, at)) && !movingVerbs.has(lowerAt(sentence, at))) return false
  return object !== undefined || clauseOpeners.has(word) || (prepositions.has(word) && word !== 'of')
}

/**
 * Whether a clause such as "so that …" or "to …" opens between the two verbs: what follows belongs to it.
 * A comma in front of the joining word ends a "to …".
 */
function inSubordinate(sentence: Sentence, from: number, to: number, afterComma: boolean): boolean {
  for (let index = from; index < to; index++) {
    const word = lowerAt(sentence, index)
    const next = lowerAt(sentence, index + 1)
    if (index > from && /[.;]/.test(sentence.tokens[index]?.before ?? '') && breaksBefore(sentence, index)) return false
    if (clauseOpeners.has(word) && !/^(?:possible|needed|necessary|applicable|appropriate)$/.test(next)) return true
    if (!afterComma && word === 'to' && !/^\d/.test(next) && verbIn(knownVerbs, next, 'base')) return true
    if (word === 'by' && verbIn(knownVerbs, next, 'gerund')) return true
  }
  return false
}

/** "clarity, liquidity and personal order": three or more nouns behind one verb. */
export function listOfNouns(sentence: Sentence, {end}: Head): Conjunct[] {
  const items: Conjunct[] = []
  let from = end
  while (from < sentence.tokens.length) {
    const phrase = nounPhrase(sentence, from)
    if (!phrase || !isSureNoun(lowerAt(sentence, phrase.head))) return []
    items.push({start: phrase.start, end: phrase.end})
    const joined = conjunctions.has(lowerAt(sentence, phrase.end))
    if (joined && items.length > 1) return [...items, {start: phrase.end + 1, end: sentence.tokens.length}]
    if (!commaBefore(sentence, phrase.end)) return []
    from = phrase.end
    if (conjunctions.has(lowerAt(sentence, from)))
      return items.length > 1 ? [...items, {start: from + 1, end: sentence.tokens.length}] : []
  }
  return []
}

const isSureNoun = (word: string): boolean =>
  QUALITY_ENDING.test(word) ||
  [abstractNouns, metricNouns, deliverables, activities].some(
    (nouns) => nounIn(nouns, word) && (isPlural(word) || !/(?:al|ive|ing)$/.test(word)),
  )
