import type {Piece} from '../../model/index.js'
import {metricNouns} from './lexicon/metrics.js'
import {directionVerbs} from './lexicon/other-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import type {Head} from './opening.js'
import {peopleSubject} from './people.js'
import {lowerAt, metricAt, pieceBetween, type Sentence} from './sentence.js'

const ADOPTION =
  /^(?:used|adopted|viewed|read|visited|watched|downloaded|recommended|trusted|loved|bought|accepted|starred|rated|subscribed)$/

/** Words that name a change for someone: adoption, a metric that moves, people who can do something. */
export function effectOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const subject = peopleSubject(sentence, 0)
  if (subject) return pieceBetween(sentence, subject.start, Math.min(subject.end + 2, sentence.tokens.length))
  return movedMetric(sentence, head) ?? adoption(sentence) ?? withoutHarm(sentence)
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
  const at = sentence.tokens.find(
    ({lower, index}) => ADOPTION.test(lower) && /^(?:by|in|at)$/.test(lowerAt(sentence, index + 1)),
  )
  return at && pieceBetween(sentence, at.index, at.index + 2)
}

/** `… with no open case`, `… without downtime`. */
function withoutHarm(sentence: Sentence): Piece | undefined {
  const at = sentence.tokens.find(
    ({lower, index}) => lower === 'with' && /^(?:no|zero|fewer|less)$/.test(lowerAt(sentence, index + 1)),
  )
  return at && pieceBetween(sentence, at.index, at.index + 3)
}
