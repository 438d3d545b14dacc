import type {Work} from '../facts.js'
import {doneStateOf, isVerbless, type State} from './clause.js'
import {QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {activities, artefacts, deliverables} from './lexicon/deliverables.js'
import {evaluative} from './lexicon/evaluative.js'
import {auxiliaries, conjunctions, determiners} from './lexicon/function-words.js'
import {idleGerunds} from './lexicon/gerund-nouns.js'
import {metricNouns, problems, winnings} from './lexicon/metrics.js'
import {WORK_NOUN_ENDING} from './lexicon/noun-verbs.js'
import {directionVerbs, helpVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, paperVerbs, peopleVerbs, softVerbs, solvingVerbs} from './lexicon/output-verbs.js'
import {systemVerbs} from './lexicon/system-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {type Head, isAbstract} from './opening.js'
import {isPeople} from './people.js'
import {lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'
import {knownVerbs} from './verbs.js'

/** Work, a counted activity or a deliverable, where the statement is about one. */
export function workOf(sentence: Sentence, head: Head | undefined): Work | undefined {
  return head ? workOfVerb(sentence, head) : (workOfClause(sentence) ?? workOfNouns(sentence))
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
  if (!object)
    return (
      (literalVerbs.has(lemma) || makingVerbs.has(lemma)) &&
      (actsOnSomething(sentence, end) || metricAt(sentence, end) !== undefined)
    )
  const noun = lowerAt(sentence, object.head)
  const made = isMade(noun)
  if (lemma === 'make') return made && !determiners.has(lowerAt(sentence, object.end))
  const behind = lowerAt(sentence, object.end)
  if (auxiliaries.has(behind)) return false
  if (literalVerbs.has(lemma)) return true
  if (IMPROVING.has(lemma)) return isArtefact(noun)
  if (makingVerbs.has(lemma))
    return (
      !(lemma === 'establish' && behind === 'as') &&
      (made || fixes(lemma, noun, sentence) || !(isAbstract(noun) || isPeople(noun) || isWon(noun)))
    )
  if (lemma === 'become' || lemma === 'be') return namesTool(sentence, object)
  if (lemma === 'have' || lemma === 'get') return (made && !object.counted) || isBroughtAbout(sentence, object)
  if (SECURING.has(lemma)) return nounIn(deliverables, noun) && !evaluative.has(lowerAt(sentence, object.head - 1))
  return (softVerbs.has(lemma) || helpVerbs.has(lemma)) && made
}

/** `meet with the carriers`, but not `ship with confidence`. */
function actsOnSomething(sentence: Sentence, end: number): boolean {
  const phrase = nounPhrase(sentence, end + 1)
  return phrase !== undefined && !isAbstract(lowerAt(sentence, phrase.head))
}

/** `become a Kubernetes company`: a named tool in front of a word for the organisation. */
const namesTool = (sentence: Sentence, {start, head}: NounPhrase): boolean =>
  /^(?:company|organization|organisation|shop|team|business|enterprise)$/.test(lowerAt(sentence, head)) &&
  head - start === 2 &&
  /^\p{Lu}/u.test(sentence.tokens[head - 1]?.text ?? '') &&
  !/(?:an|ish|ese|ic|ed|ing|st)$/.test(lowerAt(sentence, head - 1))

/** `get the licence renewed`, `have 2 drafts reviewed`. */
function isBroughtAbout(sentence: Sentence, {head}: NounPhrase): boolean {
  const noun = lowerAt(sentence, head)
  const state = doneStateOf(sentence, head)
  return state?.at === head + 1 && !isPeople(noun) && isDone(noun, state)
}

/** `fix the billing errors`, but not `resolve 90 % of complaints`. */
const fixes = (lemma: string, noun: string, {quantities}: Sentence): boolean =>
  solvingVerbs.has(lemma) && nounIn(problems, noun) && !quantities.some(({unit}) => unit?.dimension === 'share')

/** Verbs that promise a state of something rather than the thing. */
const SECURING = new Set(['ensure', 'secure', 'maintain', 'keep', 'sustain', 'continue'])

const IMPROVING = new Set(['improve', 'expand', 'extend', 'enhance', 'grow', 'strengthen'])

const isArtefact = (noun: string): boolean => nounIn(artefacts, noun)

const isWon = (noun: string): boolean => nounIn(winnings, noun) || nounIn(metricNouns, noun)

/** Whether the noun names something that work makes or does. */
const isMade = (noun: string): boolean => nounIn(deliverables, noun) || isActivity(noun)

const isActivity = (noun: string): boolean =>
  nounIn(activities, noun) ||
  (noun.length > 6 && noun.endsWith('ing') && !idleGerunds.has(noun) && !verbIn(directionVerbs, noun))

/** `new landing page live`, `the shop has a returns desk`. */
function workOfClause(sentence: Sentence): Work | undefined {
  const subject = nounPhrase(sentence, 0)
  if (!subject) return undefined
  const noun = lowerAt(sentence, subject.head)
  const state = doneStateOf(sentence, subject.head)
  const piece = pieceBetween(sentence, 0, state ? state.at + 1 : subject.end)
  const doneOn = conjunctions.has(lowerAt(sentence, subject.end)) && state ? lowerAt(sentence, state.at - 1) : noun
  if (metricAt(sentence, 0)?.unit?.dimension === 'share') return undefined
  if (state && isDone(doneOn, state)) return {kind: 'deliverable', ...piece, thing: pieceBetween(sentence, 0, state.at)}
  return isPeople(noun) || ((isWon(noun) || isAbstract(noun)) && !isMade(noun))
    ? undefined
    : (newPart(sentence, subject) ?? feature(sentence, subject))
}

function isDone(noun: string, {word}: State): boolean {
  if (verbIn(paperVerbs, word, 'past')) return true
  if (nounIn(problems, noun) && verbIn(solvingVerbs, word, 'past')) return false
  if (isPeople(noun)) return verbIn(peopleVerbs, word, 'past') !== undefined
  return !isWon(noun) || isMade(noun)
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

/** `12 workshops`, `documentation of the interfaces`, `a new partner portal`. */
function workOfNouns(sentence: Sentence): Work | undefined {
  const phrase = nounPhrase(sentence, 0)
  if (!phrase || !isVerbless(sentence, phrase.end)) return undefined
  const noun = lowerAt(sentence, phrase.head)
  if (doneStateOf(sentence, phrase.head) || verbIn(knownVerbs, noun, 'past')) return undefined
  const piece = pieceBetween(sentence, phrase.start, phrase.end)
  if ((isPeople(noun) && !isActivity(noun)) || boundAt(sentence, phrase.end) || isComparative(lowerAt(sentence, 0)))
    return undefined
  if (isActivity(noun) || hidesWork(sentence, phrase)) return {kind: 'activity', ...piece}
  return nounIn(deliverables, noun) || isBareName(sentence, phrase)
    ? {kind: 'deliverable', ...piece, thing: piece}
    : undefined
}

/** "Better reporting" wishes for a state. */
const isComparative = (word: string): boolean => evaluative.has(word) && /(?:er|^more|^less)$/.test(word)

/** `audit results < 5 findings`: the phrase names what is measured. */
const boundAt = (sentence: Sentence, index: number): boolean =>
  /[<>≤≥=]\s*$/.test(sentence.tokens[index]?.before ?? '') || metricAt(sentence, index)?.relation !== undefined

const hasMetric = ({quantities}: Sentence): boolean => quantities.some(({kind}) => kind === 'metric')

const hidesWork = (sentence: Sentence, {head, end}: NounPhrase): boolean => {
  const noun = lowerAt(sentence, head)
  return WORK_NOUN_ENDING.test(noun) && lowerAt(sentence, end) === 'of' && !isAbstract(noun) && !isWon(noun)
}

/** A name of something and nothing else, without a figure and without praise: it can only be a thing to deliver. */
function isBareName(sentence: Sentence, {start, head, counted}: NounPhrase): boolean {
  const {tokens} = sentence
  if (/^(?:first|again|together|everywhere|forward|ahead|now|today|matters?)$/.test(lowerAt(sentence, head)))
    return false
  if (counted || tokens.length > 12 || hasMetric(sentence)) return false
  const words = tokens.slice(start, head + 1).map(({lower}) => lower)
  const noun = lowerAt(sentence, head)
  return (
    !words.some((word) => evaluative.has(word) || /(?:able|ible|ful)$/.test(word)) &&
    !(
      isAbstract(noun) ||
      isWon(noun) ||
      nounIn(problems, noun) ||
      QUALITY_ENDING.test(noun) ||
      metricAt(sentence, head)
    )
  )
}
