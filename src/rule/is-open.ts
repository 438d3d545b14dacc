import type {State} from '../model/index.js'

/** Whether a goal is still to be reached: not achieved, closed or dropped. */
export const isOpen = ({state}: {state: State}): boolean => state === 'open' || state === 'draft'
