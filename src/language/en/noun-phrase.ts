import {
  ADJECTIVE_ENDING,
  articles,
  auxiliaries,
  clauseOpeners,
  conjunctions,
  determiners,
  doneStates,
  prepositions,
  questionWords,
} from './lexicon/function-words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {everydayVerbs} from './lexicon/other-verbs.js'
import {people} from './lexicon/people.js'
import {amountPhrases} from './lexicon/vague-amounts.js'
import {isAdverb, isPlural, nounIn, verbIn} from './morphology.js'
import {breaksBefore, commaBefore, lowerAt, metricAt, phraseAt, quantityAt, type Sentence} from './sentence.js'
import {doingVerbs, finishedVerbs, knownVerbs, movingVerbs} from './verbs.js'

/** A run of words around one noun: `the new partner portal`. */
export interface NounPhrase {
  start: number
  /** The token behind the last one. */
  end: number
  /** The noun that the others describe. */
  head: number
  /** The number in front of it. */
  counted: boolean
}

/** The noun phrase that starts at `from`, without what hangs behind it (`of …`, `for …`, `that …`). */
export function nounPhrase(sentence: Sentence, from: number): NounPhrase | undefined {
  const start = skipDeterminers(sentence, from)
  let end = start
  while (end < sentence.tokens.length && !endsAt(sentence, end, start)) end++
  const whole = end
  while (end > start && isAdverb(lowerAt(sentence, end - 1))) end--
  // "A till running smoothly": the participle belongs to its adverb.
  if (end < whole && end - 1 > start && /ing$/.test(lowerAt(sentence, end - 1))) end--
  const head = headOf(sentence, start, end)
  if (head < start) return undefined
  return {start: from, end, head, counted: countsBetween(sentence, from, head)}
}

export function behindAdverbs(sentence: Sentence, from: number): number {
  let at = from
  while (isAdverb(lowerAt(sentence, at))) at++
  return at
}

const RELATIONS = /^(?:at least|at most|more than|less than|up to) /i

function skipDeterminers(sentence: Sentence, from: number): number {
  let index = from
  if (RELATIONS.test(sentence.text.slice(sentence.tokens[index]?.start ?? 0))) index += 2
  if (/^as (?:many|much|few|little) /i.test(sentence.text.slice(sentence.tokens[index]?.start ?? 0))) index += 2
  const amount = amountPhrases.find((phrase) => phraseAt(sentence, index, phrase))
  if (amount) index += amount.split(' ').length
  while (determiners.has(lowerAt(sentence, index)) || phraseOf(sentence, index) || shareOf(sentence, index)) index++
  return index
}

/** `5 of 7`, `5 out of 7`, `90 % of`: the noun behind is what is counted. */
const shareOf = (sentence: Sentence, index: number): boolean => {
  const word = lowerAt(sentence, index)
  if (word === 'of' || word === 'out')
    return (index > 0 && quantityAt(sentence, index - 1) !== undefined) || lowerAt(sentence, index - 1) === 'out'
  return quantityAt(sentence, index) !== undefined && /^(?:of|out)$/.test(lowerAt(sentence, index + 1))
}

/** `all of the`, `5 of our`: the noun behind counts. */
const phraseOf = (sentence: Sentence, index: number): boolean =>
  lowerAt(sentence, index) === 'of' && index > 0 && articles.has(lowerAt(sentence, index + 1))

function endsAt(sentence: Sentence, index: number, start: number): boolean {
  const word = lowerAt(sentence, index)
  if (index > start && (breaksBefore(sentence, index) || /[<>≤≥=]\s*$/.test(sentence.tokens[index]?.before ?? '')))
    return true
  if (prepositions.has(word) || clauseOpeners.has(word) || auxiliaries.has(word)) return true
  if (articles.has(word) && index > start) return true
  if (/^(?:max|min|maximum|minimum)$/.test(word) && metricAt(sentence, index + 1)) return true
  if (index === start) return false
  if (questionWords.has(word) || /^(?:we|they|you|it)$/.test(word)) return true
  if (commaBefore(sentence, index)) return !describes(sentence, index - 1)
  if (conjunctions.has(word) || /&|\s\/\s/.test(sentence.tokens[index]?.before ?? ''))
    return !describes(sentence, index - 1)
  return opensRelative(sentence, index) || isPredicate(sentence, index) || isClauseVerb(sentence, index)
}

/** `a place people miss`: people and a verb without a `that` in front of them. */
const opensRelative = (sentence: Sentence, index: number): boolean => {
  const word = lowerAt(sentence, index)
  return (
    !quantityAt(sentence, index - 1) &&
    isPlural(word) &&
    nounIn(people, word) &&
    verbIn(everydayVerbs, lowerAt(sentence, index + 1), 'base') !== undefined
  )
}

/** `the desktop client replaces …`, `the page shows open orders`: a form in -s that is no plural. */
export function isClauseVerb(sentence: Sentence, index: number): boolean {
  const reading = verbIn(knownVerbs, lowerAt(sentence, index), 'third')
  if (!reading || index + 1 >= sentence.tokens.length || breaksBefore(sentence, index + 1)) return false
  const previous = lowerAt(sentence, index - 1)
  if (determiners.has(previous) || prepositions.has(previous)) return false
  if (!nounVerbs.has(reading.lemma)) return true
  const next = lowerAt(sentence, index + 1)
  if (movingVerbs.has(reading.lemma) && prepositions.has(next) && metricAt(sentence, index + 2)) return true
  if (articles.has(next) || clauseOpeners.has(next) || /^(?:what|how|why)$/.test(next)) return true
  const beforeNoun = !(
    prepositions.has(next) ||
    auxiliaries.has(next) ||
    conjunctions.has(next) ||
    doneStates.has(next)
  )
  return (
    beforeNoun &&
    !isPlural(lowerAt(sentence, index - 1)) &&
    !quantityAt(sentence, index + 1) &&
    !commaBefore(sentence, index + 1) &&
    !verbIn(finishedVerbs, next, 'past')
  )
}

/** Whether the word in front of a comma or an `and` is an adjective whose noun is still to come. */
const describes = (sentence: Sentence, index: number): boolean => {
  const word = lowerAt(sentence, index)
  return ADJECTIVE_ENDING.test(word) && !/(?:ty|ery|ory|ology|ment|ance|ing)$/.test(word)
}

/** `… deployed`, `… live by May`: a state behind its noun. */
export function isPredicate(sentence: Sentence, index: number): boolean {
  const word = lowerAt(sentence, index)
  const next = lowerAt(sentence, index + 1)
  const last =
    index + 1 >= sentence.tokens.length ||
    breaksBefore(sentence, index + 1) ||
    commaBefore(sentence, index + 1) ||
    prepositions.has(next) ||
    conjunctions.has(next) ||
    clauseOpeners.has(next) ||
    /["“„]|\s\/\s/.test(sentence.tokens[index + 1]?.before ?? '') ||
    /ly$/.test(next) ||
    namesOwner(sentence, index + 1)
  return last && (doneStates.has(word) || verbIn(doingVerbs, word, 'past') !== undefined)
}

/** `labels added Ann/Bob`: nothing but one or two names at the end, in a statement that else writes small letters. */
const namesOwner = ({tokens}: Sentence, from: number): boolean =>
  tokens.length - from <= 2 &&
  tokens.slice(from).every(({text}) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
  /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[from - 2]?.text ?? '')

function headOf(sentence: Sentence, start: number, end: number): number {
  let head = end - 1
  while (head > start && (/^[v#]?\d/.test(lowerAt(sentence, head)) || quantityAt(sentence, head))) head--
  return metricAt(sentence, head) && !/[a-z]{3}/.test(lowerAt(sentence, head)) ? start - 1 : head
}

function countsBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (metricAt(sentence, index)) return true
  return false
}
