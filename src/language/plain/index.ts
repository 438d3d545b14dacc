import type {Language} from '../../model/index.js'
import type {Facts} from '../facts.js'
import type {Thunks} from '../lazily.js'
import {acronymsIn} from './acronyms.js'
import {harmIn} from './harm.js'
import {comparisonIn, rateIn} from './percent.js'

type Plain = Pick<Facts, 'harm' | 'comparison' | 'rate' | 'acronyms'>

/** How a statement is put, whatever it says. */
export type Wording = Plain &
  Pick<
    Facts,
    'administrative' | 'avoidance' | 'passive' | 'statePassive' | 'outsideActor' | 'absolute' | 'compounds' | 'topic'
  >

/** What can be told of the wording without taking the sentence apart. */
export const plainWording = (text: string, language: Language): Thunks<Plain> => ({
  harm: () => harmIn(text, language),
  comparison: () => comparisonIn(text, language),
  rate: () => rateIn(text, language),
  acronyms: () => acronymsIn(text),
})
