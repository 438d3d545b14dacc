import type {Readers} from '../lazily.js'
import type {Wording} from '../reader.js'
import {absoluteOf} from './absolute.js'
import {administrativeOf} from './administrative.js'
import {isVerbless} from './clause.js'
import {subjectOf} from './effect.js'
import {everydayVerbs} from './lexicon/other-verbs.js'
import {isPlural, verbIn} from './morphology.js'
import {avoidanceOf} from './negation.js'
import type {Head} from './opening.js'
import {outsideActorOf} from './outside-actor.js'
import {isPeople} from './people.js'
import {breaksBefore, lowerAt, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'
import {passiveOf, statePassiveOf} from './voice.js'

/** A statement with the verb that heads it. */
export interface Parsed {
  sentence: Sentence
  head: Head | undefined
}

/** How the statement is put, whatever it says. */
export const wording: Readers<Wording, Parsed> = {
  administrative: ({sentence, head}) => administrativeOf(sentence, head),
  avoidance: ({sentence, head}) => avoidanceOf(sentence, head),
  passive: ({sentence}) => passiveOf(sentence),
  statePassive: ({sentence}) => statePassiveOf(sentence),
  outsideActor: ({sentence}) => outsideActorOf(sentence),
  absolute: ({sentence}) => absoluteOf(sentence),
  compounds: () => [],
  topic: ({sentence, head}) => isTopic(sentence, head),
}

/** No verb governs it, no people do anything in it, and no word in it looks like a verb in the third person. */
const isTopic = (sentence: Sentence, head: Head | undefined): boolean =>
  !head &&
  !subjectOf(sentence, head) &&
  isVerbless(sentence, 0) &&
  !sentence.tokens.some(({index}) => breaksBefore(sentence, index + 1) && index + 1 < sentence.tokens.length) &&
  verbIn(knownVerbs, lowerAt(sentence, 0), 'base') === undefined &&
  !endsInWhatPeopleDo(sentence) &&
  !sentence.tokens.some(
    ({lower, index}) => isPlural(lowerAt(sentence, index - 1)) && verbIn(everydayVerbs, lower, 'base'),
  )

/** "Museum visitors linger": whatever a single word behind people is, it is no part of their name. */
const endsInWhatPeopleDo = (sentence: Sentence): boolean => {
  const last = sentence.tokens.length - 1
  const people = lowerAt(sentence, last - 1)
  return isPeople(people) && isPlural(people) && !/(?:s|ion|ment|ing|ity|ness)$/.test(lowerAt(sentence, last))
}
