import {wordList} from './word-list.js'

export const determiners = wordList(`
  a an the this that these those our your their his her its my all both each every any no another some such own
  one's one more most many few several first second third next last other new
`)

export const articles = wordList(
  'a an the this these those our your their its my his her another both each every all any',
)

export const prepositions = wordList(`
  about above across after against ahead along alongside among amongst around as at based before behind below beneath
  beside besides between beyond by concerning despite down due during except for from in including inside into like
  near of off on onto out outside over past per regarding respecting since than through throughout to toward
  towards under underneath unlike until up upon using versus via vs with within without worth
`)

/** Words that open a clause of their own. */
export const clauseOpeners = wordList(`
  that which who whom whose where when while if because since so unless until although whenever wherever once
  whereby thereby enabling allowing ensuring making leading resulting thus
`)

/** Words that open a question inside a sentence: `examine whether …`. */
export const questionWords = wordList('whether how why what which when where who')

export const auxiliaries = wordList(`
  is are was were be been being am has have had do does did can could will would shall should may might must
  isn't aren't don't doesn't won't can't cannot
`)

export const copulas = wordList('is are was were be been being am remains remain stays stay becomes become gets get')

export const modals = wordList('can could will would shall should may might must able')

export const conjunctions = wordList('and or & plus nor and/or')

/** Adjectives that name a state of work: `live`, `in place`. */
export const doneStates = wordList(`
  live ready complete done available operational functional online public deployed finished final active
  production-ready usable agreed visible accessible runnable working functioning
`)

/** Endings of words that describe the noun behind them. */
export const ADJECTIVE_ENDING =
  /(?:able|ible|al|ive|ous|ful|less|ic|ary|ory|ent|ant|ish|ed|ing|like|y|-based|-first|-driven|-friendly)$/
