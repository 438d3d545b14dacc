import type {Facts} from '../facts.js'
import {acronymsIn} from '../plain/acronyms.js'
import {harmIn} from '../plain/harm.js'
import {comparisonIn, rateIn} from '../plain/percent.js'
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

type Maybe<K extends keyof Facts> = {[Key in K]: Facts[Key] | undefined}

type Wording = Pick<Facts, 'acronyms' | 'compounds' | 'topic'> &
  Maybe<
    | 'administrative'
    | 'avoidance'
    | 'passive'
    | 'statePassive'
    | 'outsideActor'
    | 'harm'
    | 'absolute'
    | 'comparison'
    | 'rate'
  >

/** How the statement is put, whatever it says. */
export function wordingOf(sentence: Sentence, head: Head | undefined): Wording {
  return {
    administrative: administrativeOf(sentence, head),
    avoidance: avoidanceOf(sentence, head),
    passive: passiveOf(sentence),
    statePassive: statePassiveOf(sentence),
    outsideActor: outsideActorOf(sentence),
    harm: harmIn(sentence.text, 'en'),
    absolute: absoluteOf(sentence),
    comparison: comparisonIn(sentence.text, 'en'),
    rate: rateIn(sentence.text, 'en'),
    acronyms: acronymsIn(sentence.text),
    compounds: [],
    topic: isTopic(sentence, head),
  }
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
