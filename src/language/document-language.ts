import {type Language, type OkrDocument, statementsOf} from '../model/index.js'
import type {AddedLanguage} from './added-language.js'
import {byText} from './by-text.js'
import {detectAdded, detectLanguage} from './detect/index.js'

/**
 * The language of a document: what its front matter says, else what its statements are written in, else what the
 * rest of it is written in. `other` is a language whose wording okr-lint cannot judge. Too little text to tell
 * counts as English.
 */
export function documentLanguage(document: OkrDocument): Language | 'other' {
  const declared = declaredIn(document)
  if (declared) return declared.startsWith('de') ? 'de' : declared.startsWith('en') ? 'en' : 'other'
  return detectLanguage(goalsOf(document)) ?? detectLanguage(document.text) ?? 'en'
}

const languageIn = byText(detectLanguage)

/** The one of the languages of plugins that a document is in, found as `documentLanguage` finds its own. */
export function addedLanguageIn(document: OkrDocument, added: readonly AddedLanguage[]): AddedLanguage | undefined {
  const declared = declaredIn(document)
  return declared ? added.find(({code}) => declared.split(/[-_]/)[0] === code) : detectAdded(goalsOf(document), added)
}

const declaredIn = ({fields}: OkrDocument) => fields.language?.value.trim().toLowerCase()

const goalsOf = (document: OkrDocument): string =>
  statementsOf(document)
    .map(({text}) => text)
    .join('\n')

/** The language of one statement in a document that may mix: its own where it shows one. */
export function statementLanguage(text: string, ofDocument: Language): Language {
  const own = languageIn(text)
  return own === 'en' || own === 'de' ? own : ofDocument
}
