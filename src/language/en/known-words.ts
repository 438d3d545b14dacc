import {abstractNouns} from './lexicon/abstract-nouns.js'
import {catchAlls, emptyModifiers} from './lexicon/catch-alls.js'
import {activities, deliverables} from './lexicon/deliverables.js'
import {evaluative} from './lexicon/evaluative.js'
import {auxiliaries, clauseOpeners, determiners, prepositions} from './lexicon/function-words.js'
import {metricNouns, problems, winnings} from './lexicon/metrics.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {people} from './lexicon/people.js'
import {nounIn, verbIn} from './morphology.js'
import {knownVerbs} from './verbs.js'

const nouns = [abstractNouns, activities, catchAlls, deliverables, metricNouns, nounVerbs, people, problems, winnings]
const others = [auxiliaries, clauseOpeners, determiners, emptyModifiers, evaluative, prepositions]

const NO_VERB_ENDING =
  /(?:tion|ment|ness|ity|ship|ence|ance|ism|al|ed|ly|s|er|or|ing|able|ible|ous|ful|less|ic|(?<![rv])ive|ary|gy)$/

/** `rebalance`, `reposition`: the verb of a noun, with the prefix that only verbs have. */
const REDONE = /^re(?:balance|position|condition|commission|finance|sequence|section|tension)$/

/** Whether an article behind the word makes it a verb, whatever else it may be: `water the garden`, `scrap the weekly mail`. */
export const governsArticle = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) &&
  (REDONE.test(word) ||
    !/(?:tion|ment|ness|ity|ship|ence|ance|ism|ed|ly|s|ing|ous|ful|less|ic|ive|able|ible)$/.test(word)) &&
  !/^(?:half|whether|whatever|whichever|never|rather|twice|such|only|just|not|than|like|much|many|what|how|why|who|yet|too|even|but|all|both)$/.test(
    word,
  ) &&
  !others.some((words) => words.has(word))

/** Whether the word may be a verb that the lexicons lack: a plain word that none of them holds and whose ending allows it. */
export const mayBeUnknownVerb = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) &&
  !NO_VERB_ENDING.test(word) &&
  !verbIn(knownVerbs, word) &&
  ![...nouns, ...others].some((words) => nounIn(words, word))
