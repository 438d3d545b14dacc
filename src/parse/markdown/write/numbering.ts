import type {OkrDocument, Statement} from '../../../model/index.js'
import {countOn} from './sibling.js'

/** How far new goals count on from the one above them: to numbers that no other goal has, the next ones first. */
export function freeSteps(document: OkrDocument, from: Statement, count: number): number[] {
  const number = numberOf(from)
  const taken = new Set(number === undefined ? [] : listOf(document, from).map(numberOf))
  const steps: number[] = []
  // What cannot be counted on stays as it is, however often one asks.
  const counts = number !== undefined && countOn(1)(number) !== number
  for (let step = 1; steps.length < count; step++) {
    if (!counts || !taken.has(countOn(step)(number))) steps.push(step)
  }
  return steps
}

const numberOf = ({label, fields}: Statement): string | undefined => label?.number ?? fields.id?.value

/** The goals beside this one; all of its kind in the set where their numbers run on from one objective to the next. */
function listOf({sets}: OkrDocument, goal: Statement): readonly Statement[] {
  for (const {objectives, keyResults} of sets) {
    const lists: (readonly Statement[])[] = [objectives, ...objectives.map((one) => one.keyResults), keyResults]
    const own = lists.find((list) => list.includes(goal))
    if (own === undefined) continue
    if (own === objectives) return own
    const all = lists.slice(1).flat()
    return new Set(all.map(numberOf)).size === all.length ? all : own
  }
  return []
}
