import {abstractNouns} from './lexicon/abstract-nouns.js'
import {activities, deliverables} from './lexicon/deliverables.js'
import {idleGerunds} from './lexicon/gerund-nouns.js'
import {metricNouns, winnings} from './lexicon/metrics.js'
import {directionVerbs} from './lexicon/other-verbs.js'
import {nounIn, singularOf, verbIn} from './morphology.js'

/** Whether counting the noun counts an effect: a measure, or what customers bring. */
export const isWon = (noun: string): boolean => nounIn(winnings, noun) || nounIn(metricNouns, noun)

/** Whether the noun names something that work makes or does. */
export const isMade = (noun: string): boolean => nounIn(deliverables, noun) || isActivity(noun)

export const isActivity = (noun: string): boolean =>
  nounIn(activities, noun) ||
  (noun.length > 6 && /ings?$/.test(noun) && !nounIn(idleGerunds, noun) && !verbIn(directionVerbs, singularOf(noun)))

/** An idea that can be "built" without any work being meant. */
export const isAbstract = (noun: string): boolean => nounIn(abstractNouns, noun)
