import type {Work} from '../facts.js'
import {activities, deliverables} from './lexicon/deliverables.js'
import {doneStates} from './lexicon/function-words.js'
import {metricNouns, problems, winnings} from './lexicon/metrics.js'
import {WORK_NOUN_ENDING} from './lexicon/noun-verbs.js'
import {helpVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs, solvingVerbs} from './lexicon/output-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {type Head, isAbstract} from './opening.js'
import {isPeople} from './people.js'
import {lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'
import {doingVerbs} from './verbs.js'

/** Work, a counted activity or a deliverable, where the statement is about one. */
export function workOf(sentence: Sentence, head: Head | undefined): Work | undefined {
  return head ? workOfVerb(sentence, head) : workOfNouns(sentence)
}

function workOfVerb(sentence: Sentence, head: Head): Work | undefined {
  if (!saysWork(sentence, head)) return undefined
  const {at, end, object} = head
  return {
    kind: 'verb',
    ...pieceBetween(sentence, at, end),
    ...(object && {thing: pieceBetween(sentence, object.start, object.end)}),
  }
}

function saysWork(sentence: Sentence, {lemma, object, end}: Head): boolean {
  const noun = object ? lowerAt(sentence, object.head) : ''
  const made = object !== undefined && isMade(sentence, object)
  if (lemma === 'have' || lemma === 'get') return made && !object?.counted
  if (literalVerbs.has(lemma)) return object ? !isAbstract(noun) || made : actsOnSomething(sentence, end)
  if (!object) return false
  if (makingVerbs.has(lemma)) return made || !(isAbstract(noun) || isPeople(noun) || isWon(noun))
  return (softVerbs.has(lemma) || helpVerbs.has(lemma)) && made
}

/** `meet with the carriers`, but not `ship with confidence`. */
function actsOnSomething(sentence: Sentence, end: number): boolean {
  const phrase = nounPhrase(sentence, end + 1)
  return phrase !== undefined && !isAbstract(lowerAt(sentence, phrase.head))
}

const isWon = (noun: string): boolean => nounIn(winnings, noun) || nounIn(metricNouns, noun)

/** Whether the phrase names something that work makes or does. */
function isMade(sentence: Sentence, {head}: NounPhrase): boolean {
  const noun = lowerAt(sentence, head)
  return nounIn(deliverables, noun) || isActivity(noun)
}

const isActivity = (noun: string): boolean => nounIn(activities, noun)

/** `12 workshops`, `documentation of the interfaces`, `new landing page live`. */
function workOfNouns(sentence: Sentence): Work | undefined {
  const phrase = nounPhrase(sentence, 0)
  if (!phrase) return undefined
  const noun = lowerAt(sentence, phrase.head)
  if (isPeople(noun) && !isActivity(noun)) return undefined
  const piece = pieceBetween(sentence, phrase.start, phrase.end)
  const state = stateBehind(sentence, phrase.end)
  if (state && !(nounIn(problems, noun) && verbIn(solvingVerbs, state)))
    return {kind: 'deliverable', ...piece, thing: piece}
  if (state || (nounIn(metricNouns, noun) && metricAt(sentence, phrase.end))) return undefined
  if (isActivity(noun) || hidesWork(sentence, phrase)) return {kind: 'activity', ...piece}
  if (nounIn(deliverables, noun)) return {kind: 'deliverable', ...piece, thing: piece}
  return undefined
}

const hidesWork = (sentence: Sentence, {head, end}: NounPhrase): boolean =>
  WORK_NOUN_ENDING.test(lowerAt(sentence, head)) &&
  lowerAt(sentence, end) === 'of' &&
  !isAbstract(lowerAt(sentence, head))

/** The word that says the work on the phrase is done: `deployed`, `is live`, `are documented`. */
function stateBehind(sentence: Sentence, from: number): string | undefined {
  let index = from
  while (
    /^(?:is|are|was|were|been|has|have|being|be|will|fully|successfully|now|all|both|each)$|ly$/.test(
      lowerAt(sentence, index),
    )
  )
    index++
  const word = lowerAt(sentence, index)
  return doneStates.has(word) || verbIn(doingVerbs, word, 'past') ? word : undefined
}
