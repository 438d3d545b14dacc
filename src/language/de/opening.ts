import type {Opening, OpeningClass} from '../facts.js'
import {pieceOf} from '../words.js'
import type {VerbClass} from './morphology.js'
import type {Parsed} from './statement.js'

const CLASSES: Record<VerbClass, OpeningClass> = {
  output: 'output',
  help: 'help',
  up: 'movement',
  down: 'movement',
  change: 'movement',
  win: 'movement',
  'status-quo': 'status-quo',
  state: 'state',
  other: 'other',
}

/** What kind of sentence it is, by its first verb or the noun that hides one. */
export function openingIn({primary, draft: {text}}: Parsed): Opening | undefined {
  if (!primary) return undefined
  const {verb, token, object} = primary
  const [first, last] = [object[0], object.at(-1)]
  return {
    class: CLASSES[verb.class],
    verb: {text: token.text, start: token.start, end: token.end},
    lemma: verb.lemma,
    ...(first && last && {object: pieceOf(text, first.start, last.end)}),
  }
}
