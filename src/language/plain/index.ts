import type {Language, Piece} from '../../model/index.js'
import type {Facts} from '../facts.js'
import type {Thunks} from '../lazily.js'
import {acronymsIn} from './acronyms.js'
import {harmIn} from './harm.js'
import {magnitudeIn} from './magnitude.js'
import {comparisonIn, rateIn} from './percent.js'

/** What can be told of a statement without taking it apart. */
export type PlainFacts = Pick<Facts, 'harm' | 'comparison' | 'rate' | 'acronyms' | 'magnitude'>

/** @param names what an organisation calls by a name of its own; such a name is no jargon. */
export const plainFactsOf = (text: string, language: Language, names: readonly Piece[]): Thunks<PlainFacts> => ({
  harm: () => harmIn(text, language),
  comparison: () => comparisonIn(text, language),
  rate: () => rateIn(text, language),
  acronyms: () =>
    acronymsIn(text).filter(({start, end}) => !names.some((name) => name.start <= start && end <= name.end)),
  magnitude: () => magnitudeIn(text, language),
})
