import type {Piece} from '../../model/index.js'
import {isVerbless} from './clause.js'
import {QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {catchAlls, emptyModifiers} from './lexicon/catch-alls.js'
import {deliverables} from './lexicon/deliverables.js'
import {evaluative} from './lexicon/evaluative.js'
import {ADJECTIVE_ENDING, articles, conjunctions} from './lexicon/function-words.js'
import {hype, sayings, sloganVerbs} from './lexicon/hype.js'
import {people} from './lexicon/people.js'
import {amountAdjectives, amountAdverbs, amountDeterminers, amountPhrases} from './lexicon/vague-amounts.js'
import {isPlural, nounIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import type {Head} from './opening.js'
import {isAgent} from './people.js'
import {commaBefore, lowerAt, phraseAt, pieceBetween, quantityAt, type Sentence, type Token} from './sentence.js'

/** Weasel words that stand for an amount. */
export function vagueAmountsOf(sentence: Sentence, head: Head | undefined): Piece[] {
  const pieces: Piece[] = []
  const start =
    head && lowerAt(sentence, head.at - 1) !== '' && !/ly$/.test(lowerAt(sentence, head.at - 1)) ? head.at : 0
  for (let index = start; index < sentence.tokens.length; index++) {
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
  if (/^(?:much|far|way)$/.test(word) && /^[a-z]{3,}er$/.test(next) && evaluative.has(next)) return 2
  if (SOME_CHANGE.test(word) && /^(?:growth|increase|rise|drop|decline|decrease|reduction|gains?)$/.test(next)) return 1
  const open = asPossible(sentence, index)
  if (open > 0) return open
  if (/^(?:first|next|last|past)$/.test(lowerAt(sentence, index - 1))) return 0
  if (amountAdverbs.has(word) || amountAdjectives.has(word)) return 1
  if (/^(?:further|additional)$/.test(word))
    return isPlural(next) && !quantityAt(sentence, index - 1) && !ARTICLES_OF_WHOLE.test(lowerAt(sentence, index - 1))
      ? 1
      : 0
  if (!amountDeterminers.has(word)) return 0
  if (next === 'than' || next === '' || quantityAt(sentence, index + 1) || quantityAt(sentence, index - 1)) return 0
  if (word === 'more' || word === 'less') return comparesAmount(sentence, index) ? 1 : 0
  if (word === 'most' && /^(?:the|our)$/.test(lowerAt(sentence, index - 1))) return 0
  if (/^(?:no|one|or)$/.test(lowerAt(sentence, index - 1))) return 0
  return 1
}

/** `strong growth` */
const SOME_CHANGE = /^(?:strong|sharp|steep|clear|large|big|high|healthy|solid)$/

/** “The further steps” are known ones. */
const ARTICLES_OF_WHOLE = /^(?:the|these|those|all|no|any|without)$/

/** The length of `as many parents as possible`, 0 where there is none. */
function asPossible(sentence: Sentence, index: number): number {
  if (lowerAt(sentence, index) !== 'as') return 0
  for (let size = 3; size < 7; size++) if (phraseAt(sentence, index + size, 'as possible')) return size + 2
  return 0
}

/** "more diverse" compares a quality, "more customers" an amount. */
const comparesAmount = (sentence: Sentence, index: number): boolean => {
  const noun = nounPhrase(sentence, index + 1)
  if (!noun) return false
  const word = lowerAt(sentence, noun.head)
  // "Less formal" has an adjective behind it, "less waste in the kitchen" a noun.
  const isLess = lowerAt(sentence, index) === 'less' && noun.head === index + 1 && !ADJECTIVE_ENDING.test(word)
  return (
    isLess ||
    isPlural(word) ||
    /^(?:traffic|revenue|income|time|traction|money|attention|feedback|usage|sales|trust)$/.test(word)
  )
}

const quoted = (sentence: Sentence, index: number): boolean => {
  const start = sentence.tokens[index]?.start ?? 0
  return (sentence.text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1
}

/** Catch-all nouns, hype and single topics that carry the whole statement. */
export function vagueGoalOf(
  sentence: Sentence,
  head: Head | undefined,
  beneficiary: Piece | undefined,
): Piece | undefined {
  const {tokens, quantities} = sentence
  if (tokens.length === 0 || tokens.length > MOST_WORDS || quantities.some(({kind}) => kind === 'metric'))
    return undefined
  const praise = tokens.find(({lower}) => praises(lower))
  if (praise && !beneficiary) return pieceBetween(sentence, praise.index, praise.index + 1)
  const saying = tokens.find(({index}) => sayings.some((phrase) => phraseAt(sentence, index, phrase)))
  if (saying) return pieceBetween(sentence, saying.index, tokens.length)
  if (beneficiary && !head) return undefined
  const superlative = head && becomesBest(sentence, head)
  if (superlative) return superlative
  if (!head && praisesField(sentence)) return pieceBetween(sentence, 0, tokens.length)
  if (head && !sloganVerbs.has(head.lemma)) return undefined
  if (head?.object && praisesInList(sentence, head.object))
    return pieceBetween(sentence, head.object.start, head.object.end)
  const rest = tokens.slice(head ? head.end : 0).filter(({lower}) => !FILLERS.has(lower) && !/ly$/.test(lower))
  if (head && !head.object && rest.length < 3 && tokens.length < 5)
    return rest.every(({lower}) => isEmpty(lower)) ? pieceBetween(sentence, head.at, tokens.length) : undefined
  if (tokens.length < 4 && lowerAt(sentence, tokens.length - 1) === 'first')
    return pieceBetween(sentence, 0, tokens.length)
  if (!head && rest.length === 2 && tokens.length === 2 && PRAISED.test(lowerAt(sentence, 0))) {
    return pieceBetween(sentence, 0, 2)
  }
  return head ? emptyObject(sentence, rest) : topic(sentence, rest)
}

/** “Comprehensive materials”, “Better tooling”: how good says not what is good about it. */
const PRAISED =
  /^(?:better|stronger|faster|happier|smarter|comprehensive|great|good|modern|professional|strong|efficient|effective|innovative|solid|optimal|healthy)$/

const MOST_WORDS = 8
const FILLERS = new Set([
  ...articles,
  ...conjunctions,
  'of',
  'to',
  'with',
  'in',
  'at',
  'across',
  'throughout',
  'together',
])

const praises = (word: string): boolean => hype.has(word)

/** A place that narrows nothing down. */
const ANYWHERE = /\b(?:in|of) (?:the|our|its) (?:industry|market|world|field|sector|business|branch)[.!]?$/i

/** "Become the best tea company", without a place or a field that would say where. */
function becomesBest(sentence: Sentence, {lemma, object, end}: Head): Piece | undefined {
  if (
    !object ||
    !/^(?:be|become)$/.test(lemma) ||
    (/^(?:for|in|of|among|that|at|where)$/.test(lowerAt(sentence, object.end)) && !ANYWHERE.test(sentence.text))
  )
    return undefined
  const word = sentence.tokens
    .slice(end, object.head + 1)
    .find(({lower}) => /^(?:best|leading|better|greatest|premier)$/.test(lower))
  return word && pieceBetween(sentence, word.index, object.end)
}

/** Nothing but catch-alls and words that narrow nothing. */
function emptyObject(sentence: Sentence, rest: readonly Token[]): Piece | undefined {
  const last = rest.findLast(({lower}) => isCatchAll(lower)) ?? rest.at(-1)
  const empty = rest.every(
    ({lower, index}) =>
      isEmpty(lower) || ((nounIn(people, lower) || isAgent(`${lower}s`)) && isExperience(sentence, index + 1)),
  )
  return last && empty ? pieceBetween(sentence, last.index, last.index + 1) : undefined
}

/** `the tenant experience`: whose it is narrows nothing. */
const isExperience = (sentence: Sentence, index: number): boolean => lowerAt(sentence, index) === 'experience'

/** `Excellence in care`: praise and the field in which everybody works. */
const praisesField = (sentence: Sentence): boolean =>
  /^(?:excellence|innovation|leadership|greatness)$/.test(lowerAt(sentence, 0)) &&
  /^(?:in|at)$/.test(lowerAt(sentence, 1)) &&
  sentence.tokens.length < 5

/** `equitable, sustainable, innovative mobility`: a list of praise and one word. */
function praisesInList(sentence: Sentence, {start, head, end}: NounPhrase): boolean {
  const praise = sentence.tokens.slice(start, head).filter(({lower}) => !FILLERS.has(lower))
  return (
    end === sentence.tokens.length &&
    praise.length > 1 &&
    praise.every(
      ({lower, index}) =>
        ADJECTIVE_ENDING.test(lower) || evaluative.has(lower) || emptyModifiers.has(lower) || index < start,
    ) &&
    sentence.tokens.slice(start + 1, head).some(({index}) => commaBefore(sentence, index))
  )
}

/** A mere topic, such as "Marketing" or "Continuity of service". */
function topic(sentence: Sentence, rest: readonly Token[]): Piece | undefined {
  const last = rest.at(-1)
  if (!last || rest.length > 3 || !isVerbless(sentence, 0)) return undefined
  const named = rest.length === 1 ? !nounIn(deliverables, last.lower) || isCatchAll(last.lower) : isCatchAll(last.lower)
  return named ? pieceBetween(sentence, last.index, last.index + 1) : emptyObject(sentence, rest)
}

const isEmpty = (word: string): boolean => isCatchAll(word) || emptyModifiers.has(word)

const isCatchAll = (word: string): boolean =>
  word.split('/').every((part) => nounIn(catchAlls, part) || (QUALITY_ENDING.test(part) && part.length > 7))
