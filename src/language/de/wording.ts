import type {Facts} from '../facts.js'
import {acronymsIn} from '../plain/acronyms.js'
import {harmIn} from '../plain/harm.js'
import {comparisonIn, rateIn} from '../plain/percent.js'
import {absoluteIn} from './absolute.js'
import {administrativeIn} from './administrative.js'
import {compoundsIn} from './compounds.js'
import {avoidanceIn} from './negation.js'
import {outsideActorIn} from './outside-actor.js'
import type {Parsed} from './statement.js'
import {passiveIn, statePassiveIn} from './voice.js'

type Wording = Pick<
  Facts,
  | 'administrative'
  | 'avoidance'
  | 'passive'
  | 'statePassive'
  | 'outsideActor'
  | 'harm'
  | 'absolute'
  | 'comparison'
  | 'rate'
  | 'acronyms'
  | 'compounds'
  | 'topic'
>

/** How the statement is put, whatever it says. */
export function wordingIn(parsed: Parsed): Wording {
  const {text} = parsed.draft
  const administrative = administrativeIn(parsed)
  const avoidance = avoidanceIn(parsed)
  const passive = passiveIn(parsed)
  const statePassive = statePassiveIn(parsed)
  const outsideActor = outsideActorIn(parsed)
  const harm = harmIn(text, 'de')
  const absolute = absoluteIn(parsed)
  const comparison = comparisonIn(text, 'de')
  const rate = rateIn(text, 'de')
  return {
    ...(administrative && {administrative}),
    ...(avoidance && {avoidance}),
    ...(passive && {passive}),
    ...(statePassive && {statePassive}),
    ...(outsideActor && {outsideActor}),
    ...(harm && {harm}),
    ...(absolute && {absolute}),
    ...(comparison && {comparison}),
    ...(rate && {rate}),
    acronyms: acronymsIn(text),
    compounds: compoundsIn(parsed.tokens),
    topic: isTopic(parsed),
  }
}

/** Neither a verb nor a noun that hides one, and no small word where a verb would stand. */
const isTopic = ({verbs, primary, clauses, tokens}: Parsed): boolean =>
  verbs.length === 0 &&
  !primary &&
  clauses.length === 1 &&
  !tokens.some(
    ({fold, capital}, at) => at > 0 && !capital && /(?:t|en|ern|eln)$/.test(fold) && !tokens[at + 1]?.capital,
  )
