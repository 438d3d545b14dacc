import type {Readers} from '../lazily.js'
import type {Wording} from '../reader.js'
import {absoluteIn} from './absolute.js'
import {administrativeIn} from './administrative.js'
import {compoundsIn} from './compounds.js'
import {avoidanceIn} from './negation.js'
import {outsideActorIn} from './outside-actor.js'
import type {Parsed} from './statement.js'
import {passiveIn, statePassiveIn} from './voice.js'

/** How the statement is put, whatever it says. */
export const wording: Readers<Wording, {parsed: Parsed}> = {
  administrative: ({parsed}) => administrativeIn(parsed),
  avoidance: ({parsed}) => avoidanceIn(parsed),
  passive: ({parsed}) => passiveIn(parsed),
  statePassive: ({parsed}) => statePassiveIn(parsed),
  outsideActor: ({parsed}) => outsideActorIn(parsed),
  absolute: ({parsed}) => absoluteIn(parsed),
  compounds: ({parsed}) => compoundsIn(parsed.tokens),
  topic: ({parsed}) => isTopic(parsed),
}

/** Neither a verb nor a noun that hides one, and no small word where a verb would stand. */
const isTopic = ({verbs, primary, clauses, tokens}: Parsed): boolean =>
  verbs.length === 0 &&
  !primary &&
  clauses.length === 1 &&
  !tokens.some(
    ({fold, capital}, at) => at > 0 && !capital && /(?:t|en|ern|eln)$/.test(fold) && !tokens[at + 1]?.capital,
  )
