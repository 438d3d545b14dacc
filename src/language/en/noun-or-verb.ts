import {QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {articles, conjunctions, copulas, modals, prepositions} from './lexicon/function-words.js'
import {gerundNouns} from './lexicon/gerund-nouns.js'
import {firstAdjectives, rateWords, verbsBeforeTo, verbsFirst} from './lexicon/leading-words.js'
import {metricNouns} from './lexicon/metrics.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {literalVerbs} from './lexicon/output-verbs.js'
import {nounIn, type VerbForm} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import {isPeople, peopleSubject} from './people.js'
import {breaksBefore, hasMetric, lowerAt, metricAt, quantityAt, type Sentence} from './sentence.js'
import {movingVerbs} from './verbs.js'

/** `Queue at the counter below 5`: with a figure behind, the noun is measured. */
const PLACE = /^(?:at|in|on|during|with)$/

const BOUND = /^(?:below|under|above|over|max|min|maximum|minimum)$/

const NOUN_BEFORE = /^(?:of|for|from|to|per|between|below|above|under|over)$/

/** Whether a word that can be noun or verb is a noun here: before `of` or a copula, or as a part of the metric. */
export function isNounAt(sentence: Sentence, at: number): boolean {
  const word = lowerAt(sentence, at)
  if (!nounVerbs.has(word)) return false
  const next = lowerAt(sentence, at + 1)
  if (next === 'to' && verbsBeforeTo.has(word)) return false
  if (PLACE.test(next) && !literalVerbs.has(word) && hasMetric(sentence)) return true
  if (NOUN_BEFORE.test(next) || copulas.has(next) || modals.has(next) || opensMetric(sentence, at)) return true
  if (articles.has(next) || quantityAt(sentence, at + 1)) return false
  if (isPeople(next) && peopleSubject(sentence, at)) return true
  if (movingVerbs.has(word)) return rateWords.has(word) && /^(?:rates?|ratio|share|times?)$/.test(next)
  const phrase = nounPhrase(sentence, at)
  // "Rent arrears below 2 %"
  if (phrase && BOUND.test(lowerAt(sentence, phrase.end)) && metricAt(sentence, phrase.end + 1)) return true
  if (!phrase || phrase.head === at || !namesMeasure(lowerAt(sentence, phrase.head))) return false
  return !verbsFirst.has(word) || metricFollows(sentence, phrase.end)
}

/** `Support tickets from 400 to 250`: the word belongs to the metric that moves. */
function opensMetric({movement, tokens}: Sentence, at: number): boolean {
  return (
    movement?.metric !== undefined &&
    movement.baseline !== undefined &&
    movement.metric.start <= (tokens[at]?.start ?? 0)
  )
}

const namesMeasure = (noun: string): boolean => nounIn(metricNouns, noun) || QUALITY_ENDING.test(noun)

const metricFollows = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.slice(from).some(({index}) => metricAt(sentence, index))

/** `open access`, `open source`: what is open, not what is opened. */
const OPEN_NAME = /^(?:access|source|data|science|air|house|doors?|days?|standards?|government|educational)$/

/** Whether a verb in this form can open a statement here: "Publishing a guide" can, "Publishing house" cannot. */
export function opensAs(sentence: Sentence, at: number, form: VerbForm, afterSubject: boolean): boolean {
  const word = lowerAt(sentence, at)
  const next = lowerAt(sentence, at + 1)
  const takesObject = articles.has(next) || quantityAt(sentence, at + 1) !== undefined
  switch (form) {
    case 'base':
      return takesObject || !(firstAdjectives.has(word) || (word === 'open' && OPEN_NAME.test(next)))
    case 'gerund': {
      const standsAlone = at + 1 >= sentence.tokens.length || breaksBefore(sentence, at + 1)
      if (takesObject || gerundNouns.has(word)) return takesObject
      return !(standsAlone || conjunctions.has(next) || prepositions.has(next))
    }
    case 'past':
      return afterSubject || takesObject
    case 'third':
      return false
  }
}
