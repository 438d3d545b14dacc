import type {Piece} from '../../model/index.js'
import {isWon} from './kinds.js'
import {deliverables} from './lexicon/deliverables.js'
import {statusQuoVerbs} from './lexicon/other-verbs.js'
import {wordList} from './lexicon/word-list.js'
import {isPlural, nounIn} from './morphology.js'
import {nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {breaksBefore, commaBefore, lowerAt, pieceBetween, type Sentence} from './sentence.js'
import {movingVerbs} from './verbs.js'

/** Words that merely hold what is there. */
export function statusQuoOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  if (sentence.movement?.baseline) return undefined
  if (head && statusQuoVerbs.has(head.lemma) && !(head.lemma === 'continue' && lowerAt(sentence, head.end) === 'to')) {
    return pieceBetween(sentence, head.at, head.end)
  }
  const kept = keptGoing(sentence, head)
  if (kept) return kept
  const steady = steadyMeasure(sentence, head)
  if (steady) return steady
  const held = sentence.tokens.find(
    ({lower, index}) =>
      /^(?:stays?|remains?|staying|remaining)$/.test(lower) && !isPlural(lowerAt(sentence, index + 1)),
  )
  return held && sentence.quantities.some(({kind}) => kind === 'metric')
    ? pieceBetween(sentence, held.index, held.index + 1)
    : undefined
}

/** `Keep running the Saturday clinic`; to keep growing is a movement. */
function keptGoing(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const at = head ? head.at - 1 : -1
  const isKept = /^(?:keep|continue)$/.test(lowerAt(sentence, at)) && head?.form === 'gerund'
  return isKept && !movingVerbs.has(head.lemma) ? pieceBetween(sentence, at, at + 1) : undefined
}

/** `stable rents`: a measure that is to be what it is. */
function steadyMeasure(sentence: Sentence, head: Head | undefined): Piece | undefined {
  if (head || !/^(?:stable|steady|constant|unchanged)$/.test(lowerAt(sentence, 0))) return undefined
  const phrase = nounPhrase(sentence, 0)
  const noun = phrase && lowerAt(sentence, phrase.head)
  const isMeasure = noun !== undefined && (isWon(noun) || STEADY.test(noun)) && !nounIn(deliverables, noun)
  return isMeasure ? pieceBetween(sentence, 0, 1) : undefined
}

/** What a year's plan keeps as it is, beside what is measured. */
const STEADY = /^(?:rents?|staffing|headcount|budgets?|prices?|fees?|wages|salaries|memberships?)$/

const UNIVERSALS = wordList('all every each zero no none both never any 0')
/** Words behind which "no" is what the statement claims. */
const NEGATABLE = /^(?:have|has|had|is|are|be|there|achieve|reach|see|get|and)$/
const NOT_COUNTED =
  /^(?:levels?|kinds?|types?|sorts?|times?|areas?|aspects?|means|costs?|of|longer|later|and|or|more|matter|doubt|one|the)$/

/** `all`, `every`, `zero` over something that can be counted. */
export function universalOf(sentence: Sentence): Piece | undefined {
  const found = sentence.tokens.find(({lower, index}) => {
    if (!UNIVERSALS.has(lower)) return false
    if (
      /^(?:at|above|after|across|per|in|for)$/.test(lowerAt(sentence, index - 1)) &&
      NOT_COUNTED.test(lowerAt(sentence, index + 1))
    )
      return false
    if (lower === 'all' || lower === 'none' || lower === 'both') return countedAfter(sentence, index)
    const before = lowerAt(sentence, index - 1)
    if (lower === 'any' || before === 'of') return false
    if (
      lower === 'no' &&
      !(index === 0 || breaksBefore(sentence, index) || commaBefore(sentence, index) || NEGATABLE.test(before))
    )
      return false
    return !NOT_COUNTED.test(lowerAt(sentence, index + 1)) && lowerAt(sentence, index + 1) !== ''
  })
  return found && pieceBetween(sentence, found.index, found.index + 1)
}

const countedAfter = (sentence: Sentence, index: number): boolean => {
  for (let next = index + 1; next < index + 7 && !breaksBefore(sentence, next); next++) {
    const word = lowerAt(sentence, next)
    if ((isPlural(word) || /^(?:staff|personnel)$/.test(word)) && !NOT_COUNTED.test(word)) return true
  }
  return false
}

const CHECKABLE = wordList(`
  approved certified accredited accepted signed ratified passed audited awarded granted licensed registered released
  published launched live deployed completed complete delivered adopted confirmed closed finalized finalised merged
  shipped implemented installed opened
`)

/** A yes/no state that two people can check. */
export function checkableOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  if (head) return undefined
  const state = sentence.tokens.find(({lower, index}) => index > 0 && CHECKABLE.has(lower))
  return state && pieceBetween(sentence, state.index, state.index + 1)
}
