import {abstractNouns, QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {activities, deliverables} from './lexicon/deliverables.js'
import {conjunctions} from './lexicon/function-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {isPlural, nounIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import {type Head, headAt} from './opening.js'
import {countAt, guessedHead, isParallel, joinedHeadAt} from './parallel.js'
import {commaBefore, lowerAt, metricAt, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'

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

/**
 * The verb phrases that `and`, a semicolon or a full stop join, in a list also commas.
 * Verbs that share one object ("design and build a portal") are one phrase, and so is one that points back ("keep it clear").
 */
function verbPhrases(sentence: Sentence, head: Head): Conjunct[] {
  const phrases: VerbPhrase[] = [{start: head.at, end: sentence.tokens.length, head, firm: true}]
  for (let index = head.end; index < sentence.tokens.length; index++) {
    const join = joinAt(sentence, index)
    const previous = phrases.at(-1)
    const next = join && joinedHeadAt(sentence, join.from)
    if (!join || !next || !previous || !isParallel(sentence, previous.head, next, join.from)) continue
    previous.end = index
    const firm = join.firm || (countsIn(sentence, previous) && countAt(sentence, next.end) !== undefined)
    phrases.push({start: next.at, end: sentence.tokens.length, head: next, firm})
    index = next.end - 1
  }
  const last = phrases.findLastIndex(({firm}) => firm)
  const kept = phrases.slice(0, last + 1)
  return kept.map(({start, end}, index) => ({start, end: index === last ? sentence.tokens.length : end}))
}

/** The verb phrases of a statement whose first verb the lexicon may lack; then the second has to be known. */
export function joinedPhrases(sentence: Sentence, head: Head | undefined): Conjunct[] {
  if (head) return verbPhrases(sentence, head)
  const guessed = guessedHead(sentence)
  const phrases = guessed ? verbPhrases(sentence, guessed) : []
  const second = phrases[1] && headAt(sentence, phrases[1].start)
  return second && knownVerbs.has(second.lemma) ? phrases : []
}

/** "hire 2 bakers, open 1 branch": two counts make two phrases of a list. */
const countsIn = (sentence: Sentence, {head}: VerbPhrase): boolean => countAt(sentence, head.end) !== undefined

/** "6 lunch & learn sessions": after a number a bare singular belongs to a noun that is still to come. */
function isModifier(sentence: Sentence, index: number): boolean {
  const count = metricAt(sentence, index - 2)
  const joins = conjunctions.has(lowerAt(sentence, index)) || /&/.test(sentence.tokens[index]?.before ?? '')
  if (!joins || !count || metricAt(sentence, index - 1) || (count.unit && count.unit.dimension !== 'count'))
    return false
  return (
    (count.value ?? 0) > 1 && !/[^a-z]/.test(lowerAt(sentence, index - 1)) && !isPlural(lowerAt(sentence, index - 1))
  )
}

/** Where a joined phrase may start, if the word at `index` or the mark in front of it joins. */
function joinAt(sentence: Sentence, index: number): {from: number; firm: boolean} | undefined {
  const before = sentence.tokens[index]?.before ?? ''
  const word = lowerAt(sentence, index)
  if (word === 'or' || word === 'nor' || before.includes('(') || isModifier(sentence, index)) return undefined
  if (word === 'as' && lowerAt(sentence, index + 1) === 'well' && lowerAt(sentence, index + 2) === 'as') {
    return {from: index + 3, firm: true}
  }
  if (conjunctions.has(word)) return {from: index + 1, firm: true}
  if (conjunctions.has(lowerAt(sentence, index - 1))) return undefined
  if (/[;&+]|[.!]\s/.test(before)) return {from: index, firm: true}
  return before.includes(',') ? {from: index, firm: false} : undefined
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
