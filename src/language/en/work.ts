import type {Work} from '../facts.js'
import type {Head} from './opening.js'
import type {Sentence} from './sentence.js'
import {workOfClause} from './work-clause.js'
import {workOfNouns} from './work-nouns.js'
import {workOfVerb} from './work-verb.js'

/** Work, a counted activity or a deliverable, where the statement is about one. */
export function workOf(sentence: Sentence, head: Head | undefined): Work | undefined {
  return head ? workOfVerb(sentence, head) : (workOfClause(sentence) ?? workOfNouns(sentence))
}
