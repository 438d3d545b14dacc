import {articles, clauseOpeners, conjunctions, prepositions} from './lexicon/function-words.js'
import {everydayVerbs} from './lexicon/other-verbs.js'
import {verbIn} from './morphology.js'
import {type Head, headAt} from './opening.js'
import {breaksBefore, commaBefore, lowerAt, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'

/** One of the verb phrases that a statement joins. */
export interface Conjunct {
  start: number
  end: number
  head: Head
}

const BACK_REFERENCE = /^(?:it|them|this|these|those|its|their|him|her|one|so|each)$/

/**
 * The verb phrases that `and`, a comma, a semicolon or a full stop join, beside the first one.
 * Verbs that share one object ("design and build a portal") are one phrase, and so is one that points back ("keep it clear").
 */
export function verbPhrases(sentence: Sentence, head: Head): Conjunct[] {
  const conjuncts: Conjunct[] = [{start: head.at, end: sentence.tokens.length, head}]
  for (let index = head.end; index < sentence.tokens.length; index++) {
    if (!joins(sentence, index)) continue
    const from = conjunctions.has(lowerAt(sentence, index)) ? index + 1 : index
    const next = headAt(sentence, from)
    const previous = conjuncts.at(-1)
    if (!next || !previous || !isParallel(sentence, previous.head, next, from)) continue
    previous.end = index
    conjuncts.push({start: next.at, end: sentence.tokens.length, head: next})
    index = next.end - 1
  }
  return conjuncts
}

function joins(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index]?.before ?? ''
  const word = lowerAt(sentence, index)
  if (word === 'as' && lowerAt(sentence, index + 1) === 'well') return false
  if (word === 'well' && lowerAt(sentence, index - 1) === 'as') return false
  if (conjunctions.has(word) && word !== 'or') return true
  return (/[;.]\s|[,&+]/.test(before) && !conjunctions.has(word)) || false
}

/** Same verb form, and an object of its own on either side. */
function isParallel(sentence: Sentence, first: Head, next: Head, from: number): boolean {
  if (next.at > from + 1 || next.form !== first.form) return false
  if (!knownVerbs.has(next.lemma) || next.end >= sentence.tokens.length) return false
  const object = lowerAt(sentence, next.end)
  if (BACK_REFERENCE.test(object) || BACK_REFERENCE.test(lowerAt(sentence, next.end + 1))) return false
  if (conjunctions.has(object) || clauseOpeners.has(object) || breaksBefore(sentence, next.end)) return false
  // "review and approve drafts": nothing stands between the first verb and the joining word
  if (from <= first.end + 1) return false
  return !inSubordinate(sentence, first.end, next.at) && takesObject(sentence, next, from)
}

/** After a noun list ("guides, reports and demo videos") a word that is no clear verb continues the list. */
function takesObject(sentence: Sentence, {end, object}: Head, from: number): boolean {
  const word = lowerAt(sentence, end)
  const previous = lowerAt(sentence, from - 1)
  if (articles.has(word) || /^\d/.test(word)) return true
  if (prepositions.has(word)) return word !== 'of'
  return object !== undefined && !(commaBefore(sentence, from) && verbIn(everydayVerbs, previous))
}

/** Whether a clause such as "so that …" or "to …" opens between the two verbs: what follows belongs to it. */
function inSubordinate(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = lowerAt(sentence, index)
    if (clauseOpeners.has(word)) return true
    if (
      word === 'to' &&
      verbIn(knownVerbs, lowerAt(sentence, index + 1), 'base') &&
      !/^\d/.test(lowerAt(sentence, index + 1))
    )
      return true
    if (word === 'by' && verbIn(knownVerbs, lowerAt(sentence, index + 1), 'gerund')) return true
  }
  return false
}
