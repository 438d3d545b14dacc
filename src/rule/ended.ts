import {cued, holds} from '../model/cued.js'
import {cycleOf} from './cycle.js'
import {notedValue} from './figures.js'
import type {SetSubject} from './subject.js'

const FINAL = cued(
  /final|end|eoq|abschluss/,
  String.raw`(?<!\p{L})(?:final|end-of-\p{L}+|end-q|eoq|abschluss|end)[- ]?(?:scores?|grades?|grading|actuals?|bewertung(?:en)?|ergebnis(?:se)?|stand)|\| *end-q *\|`,
  'i',
)

/** Whether the time of a set is up: its cycle ended before this day, or its key results have their final scores. */
export function hasEnded(set: SetSubject, today: () => string): boolean {
  const end = cycleOf(set)?.range?.end
  if (end !== undefined && end < today()) return true
  const scored = set.keyResults.filter(({fields}) => notedValue(fields.score) !== undefined)
  return scored.length > set.keyResults.length / 2 && holds(set.document.source.text, FINAL)
}
