import type {Language, Piece, Severity} from '../model/index.js'
import {defineRule, type Rule, type RuleContext} from './define-rule.js'
import {mentionOf} from './phrase.js'
import type {KeyResultSubject, ObjectiveSubject} from './subject.js'

/** A rule that somebody writes without programming: words that they do not want to read in a goal. */
export interface PhraseRule {
  /** Its name in findings and in `rules`. */
  id: string
  where: 'objective' | 'keyResult'
  /** Words as they stand in a statement, letter case aside, or `/regexes/`. */
  phrases: string[]
  /** What people read: one wording for all, or one for each language. */
  message: string | Record<Language, string>
  /** What to write in the place of the phrase. */
  suggest?: string
  /** By default `warn`; `rules` may set another. */
  severity?: Severity
  /** Statements on which it must not speak, and on which it must. */
  quiet: string[]
  loud: string[]
}

interface Messages {
  found: unknown
  instead: {phrase: string; instead: string}
}

export function definePhraseRule({id, where, phrases, message, suggest, severity = 'warn'}: PhraseRule): Rule {
  const {en, de} = typeof message === 'string' ? {en: message, de: message} : message
  const read = (
    {statement, text}: Pick<ObjectiveSubject | KeyResultSubject, 'statement' | 'text'>,
    {report}: RuleContext<Messages, unknown, object>,
  ) => {
    const at = mentionOf(phrases, text)
    if (!at) return
    const instead = suggest === undefined ? undefined : fitting(suggest, at)
    const changes = instead === undefined ? [] : [{kind: 'replace', statement, piece: at, text: instead} as const]
    report({
      id: 'found',
      at,
      suggest: changes.map((change) => ({id: 'instead', data: {phrase: at.text, instead: change.text}, changes})),
    })
  }
  return defineRule<Messages>({
    id,
    severity,
    structural: true, // it reads words and no language
    messages: {
      found: {en, de},
      instead: {
        en: ({phrase, instead}) => `Write “${instead}” instead of “${phrase}”`,
        de: ({phrase, instead}) => `„${instead}“ statt „${phrase}“ schreiben`,
      },
    },
    ...(where === 'objective' ? {objective: read} : {keyResult: read}),
  })
}

/** With a capital where it opens the statement. */
const fitting = (suggest: string, {start}: Piece): string =>
  start === 0 ? suggest.charAt(0).toUpperCase() + suggest.slice(1) : suggest

/** What is wrong with a phrase rule by its own examples; the path leads to the example. */
export interface PhraseRuleFault {
  message: string
  path: (string | number)[]
}

/** Tries a phrase rule on its examples, as `testRule` does with a rule in code. */
export function phraseRuleFaults({phrases, suggest, quiet, loud}: PhraseRule): PhraseRuleFault[] {
  const faults: PhraseRuleFault[] = []
  const fault = (message: string, ...path: PhraseRuleFault['path']) => faults.push({message, path})
  if (phrases.length === 0) fault('"phrases" is empty; name at least one.', 'phrases')
  for (const [name, examples] of Object.entries({quiet, loud})) {
    if (examples.length === 0)
      fault(`"${name}" is empty; give at least one example, so that the rule can be tried.`, name)
  }
  for (const [index, text] of quiet.entries()) {
    const found = mentionOf(phrases, text)
    if (found) fault(`“${text}” should be quiet, but “${found.text}” is reported.`, 'quiet', index)
  }
  for (const [index, text] of loud.entries()) {
    const found = mentionOf(phrases, text)
    if (!found) fault(`“${text}” should be reported, but none of the phrases stands in it.`, 'loud', index)
    else if (suggest !== undefined) {
      const left = mentionOf(phrases, text.slice(0, found.start) + fitting(suggest, found) + text.slice(found.end))
      if (left) fault(`“${suggest}” in the place of “${found.text}” would leave “${left.text}” to report.`, 'suggest')
    }
  }
  return faults
}
