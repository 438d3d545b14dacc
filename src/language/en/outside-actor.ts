import type {Piece} from '../../model/index.js'
import {wordList} from './lexicon/word-list.js'
import {verbIn} from './morphology.js'
import {lowerAt, pieceBetween, type Sentence} from './sentence.js'

/** Who decides over the heads of a team. */
const DECIDERS = wordList(`
  legal board regulator government ministry parliament council authority auditor court senate procurement
  management committee shareholders investors bank insurer headquarters union partner supplier vendor
`)
const DECIDING = wordList(
  'approve sign accept agree confirm grant adopt pass decide release ratify authorise authorize renew permit certify',
)
/** What moves by itself: the market and its prices. */
const MARKET = wordList('market price prices demand inflation economy competitor competitors')
/** “Interest rates fall” by themselves, “churn rate falls” by work. */
const MARKET_RATE = /\b(?:interest|exchange|base|bank|mortgage|tax|birth) rates?\b/
const MOVING = wordList('fall drop rise grow decline recover stabilise stabilize increase decrease leave fail')
const LONGEST_SUBJECT = 6

/** "Legal approves our terms", "Market price of steel falls"; a movement with figures is within somebody's reach. */
export function outsideActorOf(sentence: Sentence): Piece | undefined {
  if (sentence.movement?.baseline) return undefined
  for (let at = 1; at <= LONGEST_SUBJECT; at++) {
    const word = lowerAt(sentence, at)
    const subject = sentence.tokens.slice(0, at).map(({lower}) => lower)
    const decides = verbIn(DECIDING, word, 'third') !== undefined && subject.some((noun) => DECIDERS.has(noun))
    const moves =
      verbIn(MOVING, word, 'third') !== undefined &&
      (subject.some((noun) => MARKET.has(noun)) || MARKET_RATE.test(subject.join(' '))) &&
      !subject.includes('our')
    if (decides || moves) return pieceBetween(sentence, 0, at + 1)
  }
  return undefined
}
