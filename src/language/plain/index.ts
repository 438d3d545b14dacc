import type {Language, Piece} from '../../model/index.js'
import type {Facts} from '../facts.js'
import type {Readers} from '../lazily.js'
import {acronymsIn} from './acronyms.js'
import {harmIn} from './harm.js'
import {magnitudeIn} from './magnitude.js'
import {comparisonIn, rateIn} from './percent.js'

/** What can be told of a statement without taking it apart. */
export type PlainFacts = Pick<Facts, 'harm' | 'comparison' | 'rate' | 'acronyms' | 'magnitude'>

export interface PlainSource {
  text: string
  language: Language
  /** What an organisation calls by a name of its own; such a name is no jargon. */
  names: readonly Piece[]
}

export const plainFacts: Readers<PlainFacts, PlainSource> = {
  harm: ({text, language}) => harmIn(text, language),
  comparison: ({text, language}) => comparisonIn(text, language),
  rate: ({text, language}) => rateIn(text, language),
  acronyms: ({text, names}) =>
    acronymsIn(text).filter(({start, end}) => !names.some((name) => name.start <= start && end <= name.end)),
  magnitude: ({text, language}) => magnitudeIn(text, language),
}
