import type {Facts} from '../facts.js'
import type {Token} from './tokens.js'

/** A part of a German compound has about as many letters, its joining “s” included. */
const LETTERS_A_PART = 9
const FEWEST_PARTS = 3

/** „Stammdatenqualitätssicherungsprozess“: without a dictionary only the length tells how many parts there are. */
export const compoundsIn = (tokens: readonly Token[]): Facts['compounds'] =>
  tokens
    .filter(({capital, text}) => capital && !/[-:*_/.]/.test(text))
    .map(({text, start, end}) => ({text, start, end, parts: partsOf(text)}))
    .filter(({parts}) => parts >= FEWEST_PARTS)

const partsOf = (noun: string): number => Math.ceil(noun.replace(/[iI]nnen$/, '').length / LETTERS_A_PART)
