import {wordList} from './word-list.js'

/** Adjectives that say how good something is: a phrase that opens with one names a state, not a thing. */
export const evaluative = wordList(`
  good better best great greater high higher highest low lower lowest more less fewer most strong stronger healthy
  healthier happy happier fast faster quick quicker short shorter easy easier simple simpler safe safer secure stable
  solid reliable consistent high-quality smooth smoother seamless robust sustainable satisfied loyal engaged motivated
  confident proud efficient effective excellent outstanding world-class transparent clean cleaner calm cheaper richer
  calmer nicer deeper closer wider broader smarter leaner increased improved reduced decreased growing successful positive
  honest fair open trusted empowered diverse inclusive real-time on-time timely full predictable
`)
