import type {Piece} from '../../model/index.js'
import {doneStateOf} from './clause.js'
import {activities} from './lexicon/deliverables.js'
import {metricNouns, problems} from './lexicon/metrics.js'
import {directionVerbs} from './lexicon/other-verbs.js'
import {paperVerbs, peopleVerbs} from './lexicon/output-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {isPeople, peopleSubject} from './people.js'
import {lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'

const ADOPTION =
  /^(?:used|adopted|viewed|read|visited|watched|downloaded|recommended|trusted|loved|bought|accepted|starred|rated|subscribed)$/

/** Words that name a change for someone: adoption, a metric that moves, people who can do something. */
export function effectOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const subject = subjectOf(sentence, head)
  if (subject) return pieceBetween(sentence, subject.start, Math.min(subject.end + 2, sentence.tokens.length))
  return (
    movedMetric(sentence, head) ?? adoption(sentence) ?? lovedBy(sentence) ?? (head ? undefined : withoutHarm(sentence))
  )
}

const CLAUSE_VERBS = new Set([
  'ensure',
  'enable',
  'let',
  'help',
  'guarantee',
  'see',
  'empower',
  'inspire',
  'get',
  'allow',
  'make',
])

/** People who do something: as the subject, or in the clause behind "ensure" and its kin. */
export function subjectOf(sentence: Sentence, head: Head | undefined): NounPhrase | undefined {
  if (!head) return actingSubject(sentence)
  return CLAUSE_VERBS.has(head.lemma) ? peopleSubject(sentence, head.end) : undefined
}

const doneToThem: ReadonlySet<string> = new Set([...peopleVerbs, ...paperVerbs, 'publish', 'print', 'install', 'build'])

/** People who act or can act; not those to whom something is done: `parents are invited`, `each lead has a chat`. */
function actingSubject(sentence: Sentence): NounPhrase | undefined {
  const subject = peopleSubject(sentence, 0)
  return subject && isTreated(sentence, subject.end) ? undefined : subject
}

function isTreated(sentence: Sentence, from: number): boolean {
  const verb = lowerAt(sentence, from)
  const next = lowerAt(sentence, from + 1)
  if (/^(?:is|are|were|get|gets)$/.test(verb) && verbIn(doneToThem, next, 'past')) return true
  return takesPart(sentence, from) !== undefined
}

/** The activity that people have or take part in: `drivers complete the training`, `teams get a coaching`. */
export function takesPart(sentence: Sentence, from: number): NounPhrase | undefined {
  let at = from
  while (/^(?:has|have|had|now|all|both|each)$/.test(lowerAt(sentence, at))) at++
  const verb = lowerAt(sentence, at)
  if (!/^(?:done|completed?s?|finish(?:ed|es)?|gets?|receives?d?|held|attend(?:ed|s)?)$/.test(verb)) {
    if (at === from) return undefined
    at--
  }
  const object = nounPhrase(sentence, at + 1)
  if (!object) return undefined
  const noun = lowerAt(sentence, object.head)
  // “Newcomers get their first patch merged”: what is done for them is no activity.
  if (/^gets?$/.test(lowerAt(sentence, at)) && doneStateOf(sentence, object.head)) return undefined
  const isLearnt = !/^(?:attend|complete|finish)/.test(lowerAt(sentence, at)) || LEARNT.test(noun)
  return isLearnt && isHeld(noun) ? object : undefined
}

/** What people go through; “players finish the first hour” tells what they do. */
const LEARNT =
  /^(?:trainings?|courses?|classes|class|workshops?|seminars?|webinars?|refreshers?|inductions?|lessons?|sessions?|drills?|exercises?|coachings?|onboarding)$/

const isHeld = (noun: string): boolean =>
  (nounIn(activities, noun) || /[a-z]{3}ings?$/.test(noun)) && !/^(?:visit|call|post|test|trial)s?$/.test(noun)

const FEELING = /^(?:love|trust|enjoy|want|recommend|choose|prefer|like|remember|miss|adore|value)s?$/

/** `a counter that guests trust`: people and what they feel, in a clause behind the thing. */
function lovedBy(sentence: Sentence): Piece | undefined {
  const at = sentence.tokens.find(({lower, index}) => {
    if (!/^(?:that|which|where)$/.test(lower)) return false
    const subject = peopleSubject(sentence, index + 1)
    return subject !== undefined && FEELING.test(lowerAt(sentence, subject.end))
  })
  return at && pieceBetween(sentence, at.index, at.index + 3)
}

function movedMetric(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const {movement} = sentence
  if (movement?.baseline) return movement.metric ?? movement.target
  if (movement?.metric && head?.class === 'movement' && (movement.target || movement.change)) return movement.metric
  const from = head ? head.end : 0
  for (const {index, lower} of sentence.tokens.slice(from)) {
    const behind = lowerAt(sentence, index - 1)
    if (['to', 'which', 'that', 'and', ''].includes(behind) || /ing$/.test(lower)) {
      if (verbIn(directionVerbs, lower) && nounThenMetric(sentence, index + 1))
        return pieceBetween(sentence, index, index + 3)
    }
  }
  return undefined
}

const nounThenMetric = (sentence: Sentence, from: number): boolean => {
  const rest = sentence.tokens.slice(from, from + 9)
  return rest.some(({lower}) => nounIn(metricNouns, lower)) && rest.some(({index}) => metricAt(sentence, index))
}

function adoption(sentence: Sentence): Piece | undefined {
  const by = sentence.tokens.find(
    ({lower, index}) => /^(?:with|by|for)$/.test(lower) && usersBehind(sentence, index + 1),
  )
  if (by && !isHeld(lowerAt(sentence, by.index - 1))) {
    return pieceBetween(sentence, by.index, by.index + 3)
  }
  const at = sentence.tokens.find(
    ({lower, index}) => ADOPTION.test(lower) && /^(?:by|in|at)$/.test(lowerAt(sentence, index + 1)),
  )
  return at && pieceBetween(sentence, at.index, at.index + 2)
}

/** `with 10 users`, `by 3 clinics` */
const usersBehind = (sentence: Sentence, from: number): boolean => {
  const phrase = nounPhrase(sentence, from)
  return phrase?.counted === true && isPeople(lowerAt(sentence, phrase.head))
}

const harms = new Set([...problems, ...metricNouns, 'case', 'question', 'interruption'])

/** `… with no open case`, `… without downtime`. */
function withoutHarm(sentence: Sentence): Piece | undefined {
  const at = sentence.tokens.find(
    ({lower, index}) =>
      lower === 'with' &&
      /^(?:no|zero|fewer|less)$/.test(lowerAt(sentence, index + 1)) &&
      sentence.tokens.slice(index + 2, index + 5).some((token) => nounIn(harms, token.lower)),
  )
  return at && pieceBetween(sentence, at.index, at.index + 3)
}
