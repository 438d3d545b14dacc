import {wordList} from './word-list.js'

/** Adverbs that claim an amount of change. */
export const amountAdverbs = wordList(`
  significantly substantially considerably noticeably notably markedly dramatically drastically greatly vastly
  strongly massively hugely sharply largely measurably appreciably tremendously extensively enormously
  exponentially radically visibly heavily
`)

/** Adjectives that claim an amount. */
export const amountAdjectives = wordList(`
  significant substantial considerable noticeable notable marked dramatic drastic massive huge enormous sizable
  sizeable sufficient adequate measurable
`)

/** Determiners that stand where a figure should. */
export const amountDeterminers = wordList(`
  many several some various numerous multiple few most plenty countless lots tons dozens hundreds thousands enough
  more fewer less
`)

/** Word groups that stand for an amount, longest first. */
export const amountPhrases: readonly string[] = [
  'a large number of',
  'a great number of',
  'a high number of',
  'a number of',
  'a couple of',
  'a handful of',
  'a variety of',
  'a range of',
  'a great deal of',
  'a good deal of',
  'the majority of',
  'a majority of',
  'a lot of',
  'a lot more',
  'lots of',
  'a few',
  'far more',
  'far fewer',
  'much more',
  'much less',
  'many more',
  'way more',
  'a bit',
  'most of',
]
