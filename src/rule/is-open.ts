import type {State} from '../model/index.js'
import type {SetSubject} from './subject.js'

/** A goal is a draft, or closed, with the set that it belongs to. */
export const stateWithin = ({state, set}: {state: State; set: SetSubject}): State =>
  state === 'open' ? set.set.state : state

/** Whether a goal is still to be reached: not achieved, closed or dropped. */
export const isOpen = ({state}: {state: State}): boolean => state === 'open' || state === 'draft'
