import type {Opening, OpeningClass} from '../facts.js'
import {mayBeUnknownVerb} from './known-words.js'
import {abstractNouns, QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {articles, clauseOpeners, conjunctions, copulas, modals, prepositions} from './lexicon/function-words.js'
import {gerundNouns} from './lexicon/gerund-nouns.js'
import {metricNouns} from './lexicon/metrics.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {helpVerbs, stateVerbs, statusQuoVerbs} from './lexicon/other-verbs.js'
import {literalVerbs, makingVerbs, softVerbs} from './lexicon/output-verbs.js'
import {peoplePronouns} from './lexicon/people.js'
import {nounIn, type VerbForm, type VerbReading, verbIn, verbReadings} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {isPeople, peopleSubject} from './people.js'
import {breaksBefore, lowerAt, metricAt, pieceBetween, quantityAt, type Sentence} from './sentence.js'
import {tagsVerb} from './tagger.js'
import {knownVerbs, movingVerbs} from './verbs.js'

/** The verb that governs the statement, and where it stands. */
export interface Head extends VerbReading {
  class: OpeningClass
  /** The token of the verb. */
  at: number
  /** The token behind the verb and its particles. */
  end: number
  object?: NounPhrase
}

const PHRASAL: ReadonlySet<string> = new Set(
  `roll out|set up|carry out|kick off|stand up|spin up|build out|build up|put together|put in place|draw up|write up
  come up with|work out|map out|figure out|follow up|reach out|sign off|wrap up|clean up|bring in|phase out|phase in
  hand over|open up|scale up|ramp up|speed up|sign up|move to|switch to|migrate to|decide on|agree on|work on
  meet with|engage with|go live|join up|write down|fill in|fit out|buy in|try out|test out|go live|bring to market`
    .split(/[|\n]/)
    .map((phrase) => phrase.trim()),
)

/** The governing verb of a statement: at its start, behind a condition ("Once …, publish …") or behind a topic ("Guide: write …"). */
export function headOf(sentence: Sentence): Head | undefined {
  return headAt(sentence, 0) ?? headBehindPrefix(sentence)
}

function headBehindPrefix(sentence: Sentence): Head | undefined {
  const condition = clauseOpeners.has(lowerAt(sentence, 0)) || prepositions.has(lowerAt(sentence, 0))
  for (const {index, before} of sentence.tokens.slice(1, condition ? 14 : 6)) {
    if (!(condition ? /[,:]/ : /:/).test(before)) continue
    const head = headAt(sentence, index)
    return head && head.form === 'base' && head.at === index && knownVerbs.has(head.lemma) ? head : undefined
  }
  return undefined
}

/** Reads the governing verb of the part that starts at `from`: an imperative, or the verb behind "we will". */
export function headAt(sentence: Sentence, from: number): Head | undefined {
  const at = skipToVerb(sentence, from)
  const word = lowerAt(sentence, at)
  if (word === '' || isNoun(sentence, at)) return undefined
  const reading = readVerb(sentence, at, at > from && lowerAt(sentence, at - 1) !== 'to')
  if (!reading) return undefined
  const end = behindParticles(sentence, at, reading.lemma)
  const phrasal = [reading.lemma, ...sentence.tokens.slice(at + 1, end).map(({lower}) => lower)].join(' ')
  const lemma = knownVerbs.has(phrasal) ? phrasal : reading.lemma
  const object = breaksBefore(sentence, end) ? undefined : nounPhrase(sentence, end)
  return {...reading, lemma, class: classOf(sentence, {...reading, lemma}, end), at, end, ...(object && {object})}
}

const LEADERS = new Set([
  'will',
  'have',
  'has',
  'had',
  'want',
  'aim',
  'plan',
  'should',
  'must',
  'can',
  'to',
  'try',
  'we',
  "we'll",
  "we've",
  'i',
  'please',
  'also',
  'then',
  'and',
  'be',
  'able',
  'begin',
  'start',
  'not',
  'only',
  'better',
  'first',
  'just',
])

/** Passes adverbs, "we will", "start to" and the like. */
function skipToVerb(sentence: Sentence, from: number): number {
  let index = from
  while (index - from < 5 && isLeader(sentence, index)) index++
  return index
}

function isLeader(sentence: Sentence, index: number): boolean {
  const word = lowerAt(sentence, index)
  const next = lowerAt(sentence, index + 1)
  if (
    /ly$/.test(word) &&
    ![
      'apply',
      'supply',
      'rely',
      'multiply',
      'reply',
      'comply',
      'fly',
      'family',
      'assembly',
      'italy',
      'early',
      'monthly',
      'weekly',
      'daily',
      'hourly',
      'quarterly',
      'yearly',
    ].includes(word)
  )
    return true
  if (word === 'consider' || word === 'keep')
    return /ing$/.test(next) && verbIn(knownVerbs, next, 'gerund') !== undefined
  if (word === 'start' || word === 'begin') return next === 'to' || /ing$/.test(next)
  if (word === 'have') return verbIn(knownVerbs, next, 'past') !== undefined && !articles.has(next)
  if (word === 'plan' || word === 'aim' || word === 'want' || word === 'try') return next === 'to'
  if (word === 'first' || word === 'only' || word === 'just' || word === 'better') return false
  if (word === 'be') return next === 'able'
  return LEADERS.has(word)
}

/** Verbs that are adjectives unless an article or a number follows: `live map`, `clear rules`. */
const FIRST_ADJECTIVES = new Set([
  'live',
  'clear',
  'direct',
  'smooth',
  'calm',
  'free',
  'model',
  'rate',
  'mature',
  'content',
])

function readVerb(sentence: Sentence, at: number, afterSubject: boolean): VerbReading | undefined {
  const word = lowerAt(sentence, at)
  const known = verbReadings(word).find(
    ({lemma, form}) => knownVerbs.has(lemma) && fits(sentence, at, form, afterSubject),
  )
  if (known) return known
  if (knownVerbs.has(word)) return undefined
  if (at > 0 || !mayBeUnknownVerb(word) || prepositions.has(lowerAt(sentence, 1))) return undefined
  return articles.has(lowerAt(sentence, 1)) || tagsVerb(sentence.text, word) ? {lemma: word, form: 'base'} : undefined
}

function fits(sentence: Sentence, at: number, form: VerbForm, afterSubject: boolean): boolean {
  const word = lowerAt(sentence, at)
  const next = lowerAt(sentence, at + 1)
  const takesObject = articles.has(next) || quantityAt(sentence, at + 1) !== undefined
  switch (form) {
    case 'base':
      return takesObject || !FIRST_ADJECTIVES.has(word)
    case 'gerund':
      if (gerundNouns.has(word)) return takesObject
      return (
        takesObject ||
        !(
          conjunctions.has(next) ||
          at + 1 >= sentence.tokens.length ||
          prepositions.has(next) ||
          breaksBefore(sentence, at + 1)
        )
      )
    case 'past':
      return afterSubject || takesObject
    case 'third':
      return false
  }
}

/** A word that can be both is a noun before `of`, before a copula, and where it belongs to the metric. */
function isNoun(sentence: Sentence, at: number): boolean {
  const word = lowerAt(sentence, at)
  if (!nounVerbs.has(word)) return false
  const next = lowerAt(sentence, at + 1)
  if (
    ['of', 'for', 'from', 'to', 'per', 'between', 'below', 'above', 'under', 'over'].includes(next) ||
    copulas.has(next) ||
    modals.has(next)
  )
    return true
  const {movement, tokens} = sentence
  const metric = movement?.metric
  if (metric && movement.baseline && metric.start <= (tokens[at]?.start ?? 0)) return true
  if (articles.has(next) || quantityAt(sentence, at + 1)) return false
  if (isPeople(next) && peopleSubject(sentence, at)) return true
  if (movingVerbs.has(word)) return RATE_WORDS.has(word) && /^(?:rates?|ratio|share|times?)$/.test(next)
  const phrase = nounPhrase(sentence, at)
  if (!phrase || phrase.head === at || !namesMeasure(lowerAt(sentence, phrase.head))) return false
  return !VERBS_FIRST.has(word) || metricFollows(sentence, phrase.end)
}

/** Verbs that also name a rate: `win rate`, `drop rate`. */
const RATE_WORDS = new Set(['win', 'drop', 'change', 'add', 'lead', 'rise', 'cut'])

/** Words that are a verb in front of a measure, unless a figure follows: `test responses`, but `test coverage of 80 %`. */
const VERBS_FIRST = new Set([
  'test',
  'review',
  'report',
  'audit',
  'research',
  'survey',
  'benchmark',
  'sample',
  'question',
  'analyze',
])

const namesMeasure = (noun: string): boolean => nounIn(metricNouns, noun) || QUALITY_ENDING.test(noun)

const metricFollows = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.slice(from).some(({index}) => metricAt(sentence, index))

function behindParticles(sentence: Sentence, at: number, lemma: string): number {
  for (const size of [3, 2]) {
    const rest = sentence.tokens.slice(at + 1, at + size).map(({lower}) => lower)
    if (rest.length === size - 1 && PHRASAL.has([lemma, ...rest].join(' '))) return at + size
  }
  return at + 1
}

/** The class of a verb by itself; what it acts on decides whether work is meant. */
function classOf(sentence: Sentence, {lemma}: VerbReading, end: number): OpeningClass {
  if (sentence.movement && movingVerbs.has(lemma) && !makingVerbs.has(lemma)) return 'movement'
  if (statusQuoVerbs.has(lemma)) return 'status-quo'
  if (helpVerbs.has(lemma)) return 'help'
  if (lemma === 'turn' || lemma === 'make' || lemma === 'get') return 'state'
  if (literalVerbs.has(lemma)) return 'output'
  if (makingVerbs.has(lemma)) return 'output'
  if (movingVerbs.has(lemma)) return 'movement'
  if (stateVerbs.has(lemma)) return 'state'
  if (softVerbs.has(lemma)) return 'output'
  return peoplePronouns.has(lowerAt(sentence, end - 2)) ? 'state' : 'other'
}

export function openingOf(sentence: Sentence, head: Head | undefined): Opening | undefined {
  if (!head) return undefined
  const {class: kind, lemma, at, end, object} = head
  return {
    class: kind,
    verb: pieceBetween(sentence, at, end),
    lemma,
    ...(object && {object: pieceBetween(sentence, object.start, object.end)}),
  }
}

export const isAbstract = (noun: string): boolean => nounIn(abstractNouns, noun)
