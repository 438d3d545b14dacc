import type {Work} from '../facts.js'
import {doneStateOf} from './clause.js'
import {saysState} from './figurative.js'
import {isAbstract, isMade, isWon} from './kinds.js'
import {artefacts, deliverables} from './lexicon/deliverables.js'
import {evaluative} from './lexicon/evaluative.js'
import {auxiliaries, determiners, doneStates, prepositions, questionWords} from './lexicon/function-words.js'
import {hype} from './lexicon/hype.js'
import {problems} from './lexicon/metrics.js'
import {helpVerbs, stateVerbs, statusQuoVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs, solvingVerbs} from './lexicon/output-verbs.js'
import {resultVerbs} from './lexicon/result-verbs.js'
import {servingVerbs} from './lexicon/serving-verbs.js'
import {nounIn} from './morphology.js'
import {behindAdverbs, type NounPhrase, nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {isPeople} from './people.js'
import {commaBefore, hasMetric, lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'
import {movingVerbs} from './verbs.js'
import {isDone, isServiceLevel} from './work-clause.js'

/** The work that the governing verb says, if its object fits. */
export function workOfVerb(sentence: Sentence, head: Head): Work | undefined {
  if (!saysWork(sentence, head)) return undefined
  const {at, end, object} = head
  return {
    kind: 'verb',
    ...pieceBetween(sentence, at, end),
    ...(object && {thing: pieceBetween(sentence, object.start, object.end)}),
  }
}

function saysWork(sentence: Sentence, head: Head): boolean {
  const {lemma, object, end} = head
  if (isServiceLevel(sentence) || hype.has(lemma)) return false
  if (!object)
    return (
      (literalVerbs.has(lemma) || makingVerbs.has(lemma) || isPlainDoing(head)) &&
      (actsOnSomething(sentence, end, literalVerbs.has(lemma)) || metricAt(sentence, end) !== undefined)
    )
  const noun = lowerAt(sentence, object.head)
  const made = isMade(noun)
  if (lemma === 'make') return madeSo(sentence, object)
  if (saysState(sentence, lemma, object)) return false
  const behind = lowerAt(sentence, behindAdverbs(sentence, object.end))
  if (questionWords.has(noun)) return literalVerbs.has(lemma) || makingVerbs.has(lemma) || isPlainDoing(head)
  if (auxiliaries.has(behind) && !commaBefore(sentence, object.end)) return false
  const amount = lowerAt(sentence, end)
  // "Get rid of most warnings" wishes for what "fewer warnings" does.
  if (
    /^(?:less|fewer)$/.test(amount) ||
    (lemma === 'get rid of' && nounIn(problems, noun)) ||
    (lemma === 'put' && noun === 'first')
  )
    return false
  if (CONTACTING.has(lemma) && isPeople(noun) && object.counted) return true
  if (literalVerbs.has(lemma)) return !(FIGURATIVE.has(lemma) && isAbstract(noun))
  if (amount === 'more' && !made) return false
  if (lemma === 'drop') return !hasMetric(sentence) && isThing(noun)
  if (IMPROVING.has(lemma)) return isArtefact(noun)
  if (servingVerbs.has(lemma) && isShareOf(sentence, object)) return false
  if (makingVerbs.has(lemma))
    return (
      !(lemma === 'establish' && behind === 'as') &&
      (made || fixes(lemma, noun, sentence) || !(isAbstract(noun) || isPeople(noun) || isWon(noun)))
    )
  if (WINNING.has(lemma) && object.counted) return false
  if (isPlainDoing(head))
    return (made && !isPeople(noun)) || !(isAbstract(noun) || isPeople(noun) || (isWon(noun) && hasMetric(sentence)))
  if (lemma === 'become' || lemma === 'be') return namesTool(sentence, object)
  if (lemma === 'have' || lemma === 'get') return (made && !object.counted) || isBroughtAbout(sentence, object)
  if (SECURING.has(lemma)) return nounIn(deliverables, noun) && !evaluative.has(lowerAt(sentence, object.head - 1))
  return (softVerbs.has(lemma) || helpVerbs.has(lemma)) && made
}

/** An imperative whose verb neither moves, wins, feels nor holds anything: `rotate the keys`, `cancel unused lines`. */
const isPlainDoing = ({lemma, form}: Head): boolean =>
  form === 'base' &&
  (USING.has(lemma) || !softVerbs.has(lemma)) &&
  ![resultVerbs, stateVerbs, movingVerbs, statusQuoVerbs, helpVerbs].some((verbs) => verbs.has(lemma))

const USING = new Set(['use', 'leverage', 'utilize'])

/** `make a film`, `make the form available in Polish`; but not `make it the first choice`. */
function madeSo(sentence: Sentence, {head, end}: NounPhrase): boolean {
  const noun = lowerAt(sentence, head)
  const behind = lowerAt(sentence, end)
  if (doneStates.has(behind)) return !hasMetric(sentence) && !isPeople(noun) && !isAbstract(noun) && !isWon(noun)
  return isMade(noun) && !determiners.has(behind)
}

/** `meet with the carriers`, but not `ship with confidence`. */
function actsOnSomething(sentence: Sentence, end: number, isLiteral: boolean): boolean {
  const at = behindAdverbs(sentence, end)
  const preposition = lowerAt(sentence, at)
  if (!prepositions.has(preposition) || (!isLiteral && /^(?:in|at|as|like|among|under)$/.test(preposition)))
    return false
  const phrase = nounPhrase(sentence, at + 1)
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

/** `80 % of the calls` */
const isShareOf = (sentence: Sentence, {start, head}: NounPhrase): boolean =>
  sentence.tokens.slice(start, head).some(({index}) => metricAt(sentence, index)?.unit?.dimension === 'share')

/** What is done to one person after the other: `call 50 former donors`. */
const CONTACTING = new Set(['call', 'ring', 'phone', 'visit', 'contact', 'invite'])

/** Verbs for what is won one by one: `book 40 new clients`. */
const WINNING = new Set(['sell', 'land', 'book', 'bag', 'net', 'score', 'collect'])

/** Verbs of doing that mean something else beside an idea: `meet the needs`, `speak the language`. */
const FIGURATIVE = new Set(['meet', 'speak', 'tell', 'write', 'feature'])

/** Verbs that promise a state of something rather than the thing. */
const SECURING = new Set(['ensure', 'secure', 'maintain', 'keep', 'sustain', 'continue'])

const IMPROVING = new Set(['improve', 'simplify', 'streamline', 'expand', 'extend', 'enhance', 'grow', 'strengthen'])

/** Neither measured nor felt nor won: it can be there or be gone. */
const isThing = (noun: string): boolean =>
  isMade(noun) || !(isAbstract(noun) || isPeople(noun) || isWon(noun) || nounIn(problems, noun))

const isArtefact = (noun: string): boolean => nounIn(artefacts, noun)
