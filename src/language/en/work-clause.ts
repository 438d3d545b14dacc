import type {Work} from '../facts.js'
import {doneStateOf, type State} from './clause.js'
import {takesPart} from './effect.js'
import {isAbstract, isMade, isWon} from './kinds.js'
import {evaluative} from './lexicon/evaluative.js'
import {conjunctions, doneStates} from './lexicon/function-words.js'
import {problems} from './lexicon/metrics.js'
import {paperVerbs, peopleVerbs, solvingVerbs} from './lexicon/output-verbs.js'
import {people} from './lexicon/people.js'
import {recurringVerbs, servingVerbs} from './lexicon/serving-verbs.js'
import {systemVerbs} from './lexicon/system-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {isAgent, isPeople, peopleSubject} from './people.js'
import {commaBefore, hasMetric, lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'

/** `new landing page live`, `the shop has a returns desk`. */
export function workOfClause(sentence: Sentence): Work | undefined {
  const subject = nounPhrase(sentence, 0)
  if (!subject) return undefined
  const noun = lowerAt(sentence, subject.head)
  const state = doneStateOf(sentence, subject.head)
  const piece = pieceBetween(sentence, 0, state ? state.at + 1 : subject.end)
  const doneOn = conjunctions.has(lowerAt(sentence, subject.end)) && state ? lowerAt(sentence, state.at - 1) : noun
  const takers = peopleSubject(sentence, 0) ?? (isAgent(noun) || nounIn(people, noun) ? subject : undefined)
  const taken = takers && takenPart(sentence, takers)
  if (taken) return taken
  if (
    /%|percent/.test(metricAt(sentence, 0)?.text ?? '') &&
    !(state && isAgent(noun) && verbIn(peopleVerbs, state.word, 'past'))
  )
    return undefined
  if (state && (sharesBehind(sentence, state.at) || isShareServed(sentence, state))) return undefined
  if (isServiceLevel(sentence) || sentence.quantities.some(({role}) => role === 'current')) return undefined
  if (state && isPeople(noun) && feels(sentence, state.at + 1)) return undefined
  if (state && isDone(doneOn, state)) return {kind: 'deliverable', ...piece, thing: pieceBetween(sentence, 0, state.at)}
  if (isPeople(noun)) return undefined
  return (isWon(noun) || isAbstract(noun)) && !isMade(noun)
    ? undefined
    : (newPart(sentence, subject) ?? feature(sentence, subject))
}

/** `coaches are trained, motivated and stay`: how they are is what counts. */
const feels = (sentence: Sentence, from: number): boolean => {
  const at = conjunctions.has(lowerAt(sentence, from)) ? from + 1 : from
  return (at > from || commaBefore(sentence, at)) && evaluative.has(lowerAt(sentence, at))
}

/** `promise kept for 97 % of the orders`: how often it holds is measured. */
const sharesBehind = (sentence: Sentence, state: number): boolean =>
  /^(?:for|in|on|at)$/.test(lowerAt(sentence, state + 1)) &&
  sentence.tokens.slice(state + 2, state + 5).some(({index}) => /%|percent/.test(metricAt(sentence, index)?.text ?? ''))

/** `calls answered: 90 %`: of what others bring in, a share says how well they are served. */
const isShareServed = ({quantities}: Sentence, {word}: State): boolean =>
  quantities.some(({unit}) => unit?.dimension === 'share') && verbIn(servingVerbs, word, 'past') !== undefined

/** `Every claim is settled within 5 days`, `repairs done within a week`: how long it takes is measured. */
export const isServiceLevel = ({tokens, quantities}: Sentence): boolean => {
  const window = quantities.find(({role}) => role === 'window')
  if (!window) return false
  if (tokens.slice(0, 4).some(({lower}) => /^(?:all|each|every|no)$/.test(lower))) return true
  const opensWindow = tokens.findLastIndex(({start}) => start < window.start)
  return tokens
    .slice(1, opensWindow)
    .some(({lower, index}) => index > opensWindow - 3 && verbIn(recurringVerbs, lower, 'past'))
}

export function isDone(noun: string, {word}: State): boolean {
  if (word === 'done' && !isPeople(noun)) return true
  if (verbIn(paperVerbs, word, 'past')) return true
  if (nounIn(problems, noun) && verbIn(solvingVerbs, word, 'past')) return false
  if (isPeople(noun)) return verbIn(peopleVerbs, word, 'past') !== undefined
  if (isAbstract(noun) && !isMade(noun) && doneStates.has(word)) return false
  return !isWon(noun) || isMade(noun)
}

/** `each lead has a chat`, `shop managers get a leadership training` */
function takenPart(sentence: Sentence, {end}: NounPhrase): Work | undefined {
  const activity = takesPart(sentence, end)
  return activity && {kind: 'activity', ...pieceBetween(sentence, activity.start, activity.end)}
}

/** What a thing newly has: `the shop has a returns desk`, `the form should have a help text`. */
function newPart(sentence: Sentence, {end}: NounPhrase): Work | undefined {
  let at = end
  while (/^(?:should|shall|will|must|now|also|both|each)$/.test(lowerAt(sentence, at))) at++
  if (!/^(?:has|have|contains?|includes?|offers?|provides?)$/.test(lowerAt(sentence, at))) return undefined
  const part = nounPhrase(sentence, at + 1)
  if (!part || !isMade(lowerAt(sentence, part.head))) return undefined
  const piece = pieceBetween(sentence, part.start, part.end)
  return {kind: 'deliverable', ...piece, thing: piece}
}

/** What a thing does once it is built: `the form checks every address`, `the map can show closed roads`. */
function feature(sentence: Sentence, {start, end}: NounPhrase): Work | undefined {
  const at = /^(?:can|could|will|should|must)$/.test(lowerAt(sentence, end)) ? end + 1 : end
  if (!verbIn(systemVerbs, lowerAt(sentence, at), at > end ? 'base' : 'third')) return undefined
  if (hasMetric(sentence) || isPeople(lowerAt(sentence, nounPhrase(sentence, at + 1)?.head ?? -1))) return undefined
  const piece = pieceBetween(sentence, start, end)
  return {kind: 'deliverable', ...piece, thing: piece}
}
