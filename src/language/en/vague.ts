import type {Piece} from '../../model/index.js'
import {QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {catchAlls, emptyModifiers} from './lexicon/catch-alls.js'
import {deliverables} from './lexicon/deliverables.js'
import {articles, conjunctions} from './lexicon/function-words.js'
import {hype, sloganVerbs} from './lexicon/hype.js'
import {amountAdjectives, amountAdverbs, amountDeterminers, amountPhrases} from './lexicon/vague-amounts.js'
import {nounIn} from './morphology.js'
import type {Head} from './opening.js'
import {lowerAt, phraseAt, pieceBetween, quantityAt, type Sentence} from './sentence.js'

/** Weasel words that stand for an amount. */
export function vagueAmountsOf(sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const length = vagueLength(sentence, index)
    if (length === 0 || quoted(sentence, index)) continue
    pieces.push(pieceBetween(sentence, index, index + length))
    index += length - 1
  }
  return pieces
}

function vagueLength(sentence: Sentence, index: number): number {
  const word = lowerAt(sentence, index)
  const phrase = amountPhrases.find((candidate) => phraseAt(sentence, index, candidate))
  if (phrase) return phrase.split(' ').length
  const next = lowerAt(sentence, index + 1)
  if (amountAdverbs.has(word) || amountAdjectives.has(word)) return 1
  if (!amountDeterminers.has(word)) return 0
  if (next === 'than' || next === '' || quantityAt(sentence, index + 1) || quantityAt(sentence, index - 1)) return 0
  if (word === 'more' || word === 'less') return comparesAmount(sentence, index) ? 1 : 0
  if (word === 'most' && /^(?:the|our)$/.test(lowerAt(sentence, index - 1))) return 0
  if (/^(?:no|one|or)$/.test(lowerAt(sentence, index - 1)) || (word === 'some' && next === 'of')) return 0
  return 1
}

/** "more diverse" compares a quality, "more customers" an amount. */
const comparesAmount = (sentence: Sentence, index: number): boolean => {
  const next = lowerAt(sentence, index + 1)
  return /(?:s|people|traffic|revenue|income|time|traction)$/.test(next) && !/(?:ous|less|ss)$/.test(next)
}

const quoted = (sentence: Sentence, index: number): boolean => {
  const start = sentence.tokens[index]?.start ?? 0
  return (sentence.text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1
}

/** Catch-all nouns, hype and single topics that carry the whole statement. */
export function vagueGoalOf(sentence: Sentence, head: Head | undefined): Piece | undefined {
  const {tokens} = sentence
  if (tokens.length === 0 || tokens.length > 8 || sentence.quantities.some(({kind}) => kind === 'metric'))
    return undefined
  const from = head ? head.end : 0
  if (head && !sloganVerbs.has(head.lemma)) return undefined
  const rest = tokens.slice(from).filter(({lower}) => !articles.has(lower) && !conjunctions.has(lower))
  if (rest.length === 0) return head ? pieceBetween(sentence, head.at, head.end) : undefined
  const heads = rest.filter(({lower}) => isCatchAll(lower) || hype.has(lower))
  const last = heads.at(-1)
  const bare = !head && tokens.length === 1 && !nounIn(deliverables, tokens[0]?.lower ?? '')
  if (bare) return pieceBetween(sentence, 0, 1)
  if (!last || !rest.every(({lower}) => isCatchAll(lower) || emptyModifiers.has(lower) || hype.has(lower)))
    return undefined
  return pieceBetween(sentence, last.index, last.index + 1)
}

const isCatchAll = (word: string): boolean =>
  catchAlls.has(word) || nounIn(catchAlls, word) || (QUALITY_ENDING.test(word) && word.length > 7)
