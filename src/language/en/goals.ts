import type {Piece} from '../../model/index.js'
import {type Conjunct, joinedPhrases, listOfNouns} from './coordination.js'
import {clauseOpeners, prepositions} from './lexicon/function-words.js'
import type {Head} from './opening.js'
import {isInBrackets, lowerAt, pieceBetween, type Sentence} from './sentence.js'

/** The separate goals that a statement joins; one where there is only one. */
export function goalsOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const list = head && head.class !== 'output' ? listOfNouns(sentence, head) : []
  const phrases = list.length > 2 ? list : joinedPhrases(sentence, head)
  const conjuncts = phrases.length > 1 ? phrases : (parted(sentence) ?? phrases)
  return conjuncts.map(({start, end}) => pieceBetween(sentence, start, end))
}

const SHORTEST = 3
const GOES_ON =
  /^(?:it|they|this|that|these|nothing|no|not|even|especially|including|incl|eg|ie|namely|then|so|and|but|or)$/

/** `the ticket shop opens in May; visitors find every exhibit`: a semicolon parts what has words enough to be a goal. */
function parted(sentence: Sentence): Conjunct[] | undefined {
  const {tokens} = sentence
  const cut = tokens.find(({before, index}) => before.includes(';') && !isInBrackets(sentence, index))?.index
  if (cut === undefined || cut < SHORTEST || tokens.length - cut < SHORTEST) return undefined
  const word = lowerAt(sentence, cut)
  if (GOES_ON.test(word) || clauseOpeners.has(word) || prepositions.has(word)) return undefined
  return [
    {start: 0, end: cut},
    {start: cut, end: tokens.length},
  ]
}
