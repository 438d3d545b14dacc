import type {Piece} from '../../model/index.js'
import {wordList} from './lexicon/word-list.js'
import type {Head} from './opening.js'
import {peopleSubject} from './people.js'
import {lowerAt, pieceBetween, type Sentence} from './sentence.js'

/** Verbs that keep an office running: whoever does them well has changed nothing yet. */
const VERBS = wordList('administer process handle comply adhere ensure guarantee conform govern manage')

/** What follows where there is no object: "comply with", "ensure that". */
const WITHOUT_OBJECT: ReadonlyMap<string, string> = new Map([
  ['comply', 'with'],
  ['conform', 'to'],
  ['adhere', 'to'],
  ['ensure', 'that'],
  ['guarantee', 'that'],
])

/** An administrative verb that governs the statement; "make sure" is one as well. */
export function administrativeOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const first = lowerAt(sentence, 0)
  if (!head) return VERBS.has(first) && followedByObject(sentence) ? pieceBetween(sentence, 0, 1) : undefined
  if (head.at > 1 || head.form !== 'base') return undefined
  if (lowerAt(sentence, head.end) === 'that' && peopleSubject(sentence, head.end + 1)) return undefined
  if (VERBS.has(head.lemma) && (head.object || lowerAt(sentence, head.end) === WITHOUT_OBJECT.get(head.lemma))) {
    return pieceBetween(sentence, head.at, head.end)
  }
  return head.lemma === 'make' && lowerAt(sentence, head.end) === 'sure'
    ? pieceBetween(sentence, head.at, head.end + 1)
    : undefined
}

/** "Process applications properly", but not "Process engineers love the new line". */
const followedByObject = (sentence: Sentence): boolean =>
  sentence.tokens.length <= 3 || /ly$/.test(sentence.tokens.at(-1)?.lower ?? '')
