import type {Language} from '../../model/index.js'
import type {MovementVerb} from '../facts.js'
import type {MovementWord} from './lexicon.js'

/** Verbs for a figure that goes up or down and nothing else; “win” and “expand” may count something else. */
const PAIRS: Record<Language, readonly (readonly [up: string, down: string])[]> = {
  en: [
    ['increase', 'reduce'],
    ['raise', 'lower'],
    ['grow', 'shrink'],
    ['lift', 'lower'],
    ['boost', 'cut'],
    ['increase', 'decrease'],
    ['extend', 'shorten'],
    ['double', 'halve'],
    ['maximise', 'minimise'],
    ['maximize', 'minimize'],
    ['increase', 'trim'],
    ['increase', 'slash'],
  ],
  de: [
    ['steigern', 'senken'],
    ['erhöhen', 'reduzieren'],
    ['erhöhen', 'verringern'],
    ['erhöhen', 'senken'],
    ['verlängern', 'verkürzen'],
    ['vergrößern', 'verkleinern'],
    ['verdoppeln', 'halbieren'],
    ['maximieren', 'minimieren'],
    ['anheben', 'absenken'],
    ['steigern', 'drücken'],
  ],
}

/** Of these, more may mean a smaller figure: a higher speed is fewer seconds, a better rank a smaller number. */
const INVERSE =
  /speed|frequen|cadence|velocity|performan|efficien|productiv|rank|position|place|grade|quality|pace|agil|responsive|rhythm|geschwindig|häufig|frequenz|takt|rang|platz|note|leistung|effizienz|produktiv|qualität|tempo|schnell/i

/** The verb that says which way the figure is to go; absent where the other words do not all say the same. */
export function statedVerb(text: string, moves: readonly MovementWord[], language: Language): MovementVerb | undefined {
  if (INVERSE.test(text)) return undefined
  const sure = moves.filter(({isVerb, loose, direction}) => isVerb && !loose && direction !== 'none')
  const [verb] = sure
  if (!verb || verb.direction === 'none') return undefined
  if (moves.some(({direction}) => direction !== 'none' && direction !== verb.direction)) return undefined
  const {text: written, start, end, lower} = verb.word
  const pair = PAIRS[language].find(([up, down]) => (verb.direction === 'up' ? up : down) === lower)
  if (!pair) return undefined
  const other = verb.direction === 'up' ? pair[1] : pair[0]
  const isCapital = written.charAt(0) !== lower.charAt(0)
  const opposite = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other
  return {text: written, start, end, direction: verb.direction, opposite}
}
