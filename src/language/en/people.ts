import {deliverables} from './lexicon/deliverables.js'
import {articles, auxiliaries, clauseOpeners, prepositions} from './lexicon/function-words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {everydayVerbs} from './lexicon/other-verbs.js'
import {people, peoplePronouns} from './lexicon/people.js'
import {livelyVerbs} from './lexicon/sentence-words.js'
import {isPlural, nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {breaksBefore, lowerAt, type Sentence} from './sentence.js'

/** "Client" and "editor" name software as well: only their plural is people for sure. */
export const isPeople = (word: string): boolean =>
  (nounIn(people, word) && !deliverables.has(word)) || peoplePronouns.has(word)

/**
 * People as the subject of the part that starts at `from`: a phrase whose noun is people and that a verb follows.
 * "We" stands for whoever does the work, so it is no such subject.
 */
export function peopleSubject(sentence: Sentence, from: number): NounPhrase | undefined {
  for (let index = from; index < from + 6 && index < sentence.tokens.length; index++) {
    if (index > from && breaksBefore(sentence, index)) return undefined
    const word = lowerAt(sentence, index)
    if (word === 'we' || word === 'you' || clauseOpeners.has(word)) return undefined
    if (
      prepositions.has(word) &&
      index > from &&
      word !== 'of' &&
      word !== 'out' &&
      word !== 'from' &&
      word !== 'in' &&
      word !== 'to' &&
      word !== 'with'
    )
      return undefined
    if ((isPeople(word) || AGENTS.test(word)) && verbFollows(sentence, index))
      return {start: from, end: index + 1, head: index, counted: false}
  }
  return undefined
}

function verbFollows(sentence: Sentence, index: number): boolean {
  let next = index + 1
  while (
    /ly$|^(?:now|also|all|always|never|often|already|still|no|longer|who|that|we|both|each|not)$/.test(
      lowerAt(sentence, next),
    )
  )
    next++
  const word = lowerAt(sentence, next)
  if (word === '' || breaksBefore(sentence, next)) return false
  if (auxiliaries.has(word)) return true
  const plural =
    isPlural(lowerAt(sentence, index)) || ['people', 'staff', 'everyone', 'team'].includes(lowerAt(sentence, index))
  const reading = verbIn(humanVerbs, word)
  if (!reading) return false
  // "Community calls: 2 per month"
  if (
    nounVerbs.has(reading.lemma) &&
    breaksBefore(sentence, next + 1) &&
    /:/.test(sentence.tokens[next + 1]?.before ?? '')
  )
    return false
  if (reading.form === 'third') return !plural
  return reading.form === 'base' ? plural && !isPeople(word) : articles.has(lowerAt(sentence, next + 1))
}

const humanVerbs: ReadonlySet<string> = new Set([...everydayVerbs, ...livelyVerbs])

/** `handlers`, `violinists`: in front of a verb of doing, people in all likelihood. */
export const isAgent = (word: string): boolean => isPeople(word) || AGENTS.test(word)

const AGENTS = /[a-z]{3}(?:ers|ors|ists|ians)$/

/** The people behind a preposition such as `for`, if the phrase there names any. */
export function peopleAfter(sentence: Sentence, preposition: number): NounPhrase | undefined {
  const phrase = nounPhrase(sentence, preposition + 1)
  return phrase && isPeople(lowerAt(sentence, phrase.head)) ? phrase : undefined
}
