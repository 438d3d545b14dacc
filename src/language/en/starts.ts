import type {Quantity} from '../facts.js'
import {wordList} from './lexicon/word-list.js'
import {nounIn} from './morphology.js'
import {movementVerbs} from './movement-words.js'
import type {Head} from './opening.js'
import {lowerAt, metricAt, type Sentence} from './sentence.js'

/**
 * A bound to keep all the time (`every month above 150k`), one that something new has to pass once (`recall of at least
 * 90 % on the test set`), or an absolute (`100 %`, `zero`): no movement is claimed, so no start is missing.
 */
export function isThreshold(sentence: Sentence, head: Head | undefined): boolean {
  const {quantities, movement} = sentence
  if (movement?.baseline || movement?.change || movement?.direction) return false
  if (head && movementVerbs.has(head.lemma)) return false
  const isTried = isTrial(sentence)
  const isKept = isRepeated(sentence) || isTried
  return quantities.some(({kind, relation, value, unit}) => {
    if (kind !== 'metric') return false
    const isShare = unit?.dimension === 'share'
    return (
      (relation !== undefined && isKept) ||
      (isTried && isShare) ||
      value === 0 ||
      (value === 100 && unit?.dimension === 'share')
    )
  })
}

/** `every month`, `in each shift`; “Each ward …” is about wards. */
const isRepeated = ({tokens}: Sentence): boolean =>
  tokens.some(({lower, index}) => index > 0 && /^(?:every|each)$/.test(lower) && index + 1 < tokens.length)

const TRIAL = wordList(`
  precision recall f1 dataset hold-out holdout validation inter-annotator annotators inter-rater raters exam certificate drill rehearsal simulation
  tester testers pilot pilots prototype mvp beta trial trials
`)

/** What has to hold for something that is only being tried: there is no value of today. */
const isTrial = ({tokens}: Sentence): boolean => tokens.some(({lower}) => TRIAL.has(lower))

/** Verbs that bring in what was not there before. */
const WINNING = wordList(
  'get win gain attract generate earn have recruit acquire secure obtain receive find collect close save',
)

/** Money that is collected for a purpose, and so from zero. */
const RAISED = wordList('donation fund funding grant sponsorship pledge capital round')

/** Whether it counts things that do not exist yet. */
export function countsFromZero(sentence: Sentence, head: Head | undefined): boolean {
  const {quantities, movement, tokens} = sentence
  const metrics = quantities.filter(({kind}) => kind === 'metric')
  if (metrics.length === 0 || movement?.baseline || movement?.change) return false
  if (metrics.every(isJustOne)) return true
  if (!head && metrics.every(({unit}) => unit?.dimension === 'money') && isRaised(sentence)) return true
  if (head?.lemma === 'raise') return tokens.some(({lower}) => nounIn(RAISED, lower))
  if (head?.class === 'movement' && !WINNING.has(head.lemma)) return false
  if (metrics.some(({start}) => /\bto\s+\S?$/i.test(sentence.text.slice(0, start)))) return false
  const isNew = tokens.some(({lower}) => /^(?:new|first|additional|extra|further)$/.test(lower))
  if (!head && !isNew && isStanding(sentence)) return false
  const counts = metrics
    .filter((figure) => !describes(sentence, figure))
    .every(({unit}) => !unit || unit.dimension === 'count' || (isNew && unit.dimension === 'money'))
  return counts && !tokens.some(({lower}) => /^(?:nps|csat|ces|score|rating|index)$/.test(lower))
}

/** `teachers with more than 5 years in the job`: which ones are counted. */
const describes = ({text}: Sentence, {start}: Quantity): boolean =>
  /[a-z] with (?:(?:more|less|fewer) than |at (?:least|most) |over |under )?$/i.test(text.slice(0, start))

/** `€40k raised for the roof`: money and behind it that it came in. */
const isRaised = (sentence: Sentence): boolean =>
  sentence.tokens.some(({lower, index}) => lower === 'raised' && metricAt(sentence, index - 1) !== undefined)

/** `at least one branch`: reached or not. */
const isJustOne = ({value, unit, relation}: Quantity): boolean =>
  value === 1 && (!unit || unit.dimension === 'count') && (!relation || relation === '>=')

/** `5 times a week`, `40k/month` */
const RATE =
  /(?:\/ ?|\b(?:per|each|every) )(?:hour|shift|day|night|week|weekend|month|quarter|year)\b|\ban? (?:day|week|month|quarter|year)\b/i

/** `Visitors to 1,200`, `kitchen costs < 4k`, `900 weekly readers`: what is measured all the time has a value today. */
function isStanding(sentence: Sentence): boolean {
  const {tokens, text} = sentence
  if (RATE.test(text)) return true
  const figure = tokens.findIndex(({index}) => metricAt(sentence, index) !== undefined)
  if (figure === 0) return tokens.slice(1, 4).some(({lower}) => /^(?:daily|weekly|monthly)$/.test(lower))
  if (/^(?:at|more|up|there)$/.test(lowerAt(sentence, 0))) return false
  return (
    /[<>≤≥:=]/.test(tokens[figure]?.before ?? '') ||
    /^(?:to|under|below|above|over|is|are|than|least|most)$/.test(lowerAt(sentence, figure - 1))
  )
}
