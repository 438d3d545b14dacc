import {wordList} from './word-list.js'

/** Words that praise instead of describing. */
export const hype = wordList(`
  world-class best-in-class first-class cutting-edge bleeding-edge state-of-the-art next-level next-gen
  next-generation frontier-grade game-changing game-changer seamless holistic synergistic disruptive revolutionary
  unparalleled unrivalled unmatched outstanding excellent exceptional superior amazing awesome incredible fantastic
  ultimate future-proof top-notch top-tier unbeatable legendary epic
  brilliant superb stellar
`)

/** Verbs of slogans; with a catch-all behind them they say nothing. */
export const sloganVerbs = wordList(`
  go drive foster promote boost champion leverage unleash unlock ignite supercharge accelerate empower embrace
  revolutionize disrupt transform reimagine reinvent elevate evolve advance delight excel innovate improve increase
  enhance strengthen optimize grow scale build create deliver achieve raise ensure maintain develop be become have
  modernize professionalize digitize digitalize operationalize understand explore provide support affect
  better make expand offer work
`)

/** Sayings that mean well and say nothing. */
export const sayings: readonly string[] = [
  'make a difference',
  'make an impact',
  'raise the bar',
  'go the extra mile',
  'think big',
  'move fast',
  'stay ahead',
  'lead the way',
  'do more with less',
  'to the next level',
  'best of breed',
  'push the boundaries',
  'change the game',
]
