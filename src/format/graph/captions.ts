import type {GraphObjective, GraphUnit, OutsideGoal} from '../../graph/index.js'
import type {Language, Severity} from '../../model/index.js'
import {printable} from '../width.js'
import {WORDS} from '../words.js'
import {GRAPH_WORDS} from './words.js'

/** Colour is never the only sign. */
export const SIGNS: Record<Severity, string> = {error: '✖', warn: '▲', info: '●'}

/** A text from a document on one line, without what has no place in a file: control characters, halves of pairs. */
export const shownText = (text: string): string =>
  printable(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()

export const unitCaption = ({level, cycle}: GraphUnit, locale: Language): string =>
  [level && GRAPH_WORDS[locale].levels[level], cycle]
    .filter((part) => part !== undefined)
    .map(shownText)
    .join(' · ')

export const objectiveCaption = ({label, text}: GraphObjective): string =>
  shownText(label === undefined ? text : `${label} ${text}`)

/** Who answers for an objective, how many key results it has, and what is odd about it. */
export function objectiveNotes({owner, keyResults, state, orphan}: GraphObjective, locale: Language): string[] {
  const {states, orphan: withoutParent} = GRAPH_WORDS[locale]
  return [
    ...(owner === undefined ? [] : [shownText(owner)]),
    WORDS[locale].keyResults(keyResults),
    ...(state === 'open' ? [] : [states[state]]),
    ...(orphan ? [withoutParent] : []),
  ]
}

/** Of an address only what a person looks for, of words as much as fits on a small card. */
export function outsideCaption({text, kind}: OutsideGoal): string {
  const shown = shownText(kind === 'address' ? text.replace(/^\s*\w+:\/\/(?:www\.)?|[?#].*$/g, '') : text)
  const letters = [...shown]
  return letters.length > 90 ? `${letters.slice(0, 88).join('').trimEnd()}…` : shown
}
