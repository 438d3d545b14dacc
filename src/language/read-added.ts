import type {Piece} from '../model/index.js'
import type {AddedLanguage} from './added-language.js'
import type {Facts} from './facts.js'
import {lazily} from './lazily.js'
import {type PlainFacts, type PlainSource, plainFacts} from './plain/index.js'
import {quantitiesIn, slotsIn} from './quantities/index.js'
import {wordsIn} from './words.js'

const plainly = lazily<PlainFacts, PlainSource>(plainFacts)

/** The facts of a statement in a language that a plugin brings. */
export function readAdded(text: string, {numbers, read}: AddedLanguage, names: readonly Piece[]): Facts {
  const words = wordsIn(text)
  const draft = {text, words, quantities: quantitiesIn(text, words, numbers, names), slots: slotsIn(text)}
  const reading = read(draft)
  const isName = ({start, end}: Piece) => names.some((name) => name.start <= start && end <= name.end)
  const facts = {
    goals: [{text, start: 0, end: text.length}],
    measures: [],
    startsAtZero: false,
    threshold: false,
    compounds: [],
    topic: false,
    ...reading,
    vagueAmounts: (reading.vagueAmounts ?? []).filter((piece) => !isName(piece)),
    language: numbers,
    wordCount: words.length,
    text,
    quantities: draft.quantities,
    slots: draft.slots,
    knownMetric: undefined,
  }
  const plain = plainly({text, language: numbers, names})
  return Object.create(plain, Object.getOwnPropertyDescriptors(facts)) as typeof facts & PlainFacts
}
