import {rewrite} from '../../src/rule/changes.js'
import type {Change, KeyResultSubject, ObjectiveSubject} from '../../src/rule/index.js'
import {isOpen} from '../../src/rule/is-open.js'
import {withBaseline} from '../../src/rule/with-baseline.js'
import {figureWithoutStart} from './missing-start.js'
import {bringsNewThing} from './new-things.js'

/**
 * Gaps for today's value in the key results that start at zero only because their objective brings a new thing:
 * once the objective names a state instead, “100 subscribers” no longer tells where it starts.
 */
export function openStarts({facts, keyResults}: ObjectiveSubject): Change[] {
  if (!bringsNewThing(facts)) return []
  return keyResults
    .filter((keyResult) => isOpen(keyResult) && leansOnObjective(keyResult))
    .map(({statement, facts: own}) => rewrite(statement, withBaseline(own)))
}

const OPTIONS = {allowThreshold: true, allowFromZero: true}

const leansOnObjective = (keyResult: KeyResultSubject): boolean =>
  !figureWithoutStart(keyResult, OPTIONS) &&
  figureWithoutStart({...keyResult, objective: undefined}, OPTIONS) !== undefined
