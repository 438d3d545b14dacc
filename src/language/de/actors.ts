import {ownPeople, places} from './lexicon/people.js'
import {headNoun} from './noun-phrase.js'
import {nounHead} from './nouns.js'
import type {Predicate} from './predicates.js'
import {foldedWords, type Token} from './tokens.js'

const own = new Set(foldedWords(ownPeople))
const placed = new Set(foldedWords(places))

/** Customers who release, order or found something: their doing is our effect. */
export function othersAct(predicate: Predicate): boolean {
  if (predicate.voice === 'active') return subjectIsOther(predicate.subject)
  if (predicate.voice !== 'bare' || predicate.form !== 'infinitive' || predicate.verb.ofPeople) return false
  const nouns = predicate.object.filter(({capital}) => capital)
  const only = nouns[0]
  return nouns.length === 1 && only !== undefined && serves(only) && !isPlace(only)
}

/** „Standorte festlegen“: whoever has no hands does nothing in an infinitive. */
const isPlace = ({fold: folded}: Token): boolean => placed.has(nounHead(folded)?.head ?? '')

export function subjectIsServed(subject: readonly Token[]): boolean {
  const noun = headNoun(subject)
  return noun !== undefined ? serves(noun) : /^(?:jede[rs]?|alle|niemand|wer)$/.test(subject[0]?.fold ?? '')
}

/** Whoever acts and is not „wir“ or our own team. */
function subjectIsOther(subject: readonly Token[]): boolean {
  const noun = headNoun(subject)
  return noun ? !isUs(noun) : subjectIsServed(subject)
}

export const serves = (noun: Token): boolean => {
  const head = nounHead(noun.fold)
  return head?.classes.has('people') === true && !isUs(noun)
}

/** „Das Team“, „unser Vertriebsteam“, „die HR“; „Teams“ are others. */
const isUs = ({fold: folded}: Token): boolean => own.has(folded) || /team$/.test(folded)
