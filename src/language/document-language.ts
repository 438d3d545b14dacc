import {type Language, type OkrDocument, statementsOf} from '../model/index.js'
import {byText} from './by-text.js'
import {detectLanguage} from './detect/index.js'

/**
 * The language of a document: what its front matter says, else what its statements are written in, else what the
 * rest of it is written in. `other` is a language whose wording okr-lint cannot judge. Too little text to tell
 * counts as English.
 */
export function documentLanguage(document: OkrDocument): Language | 'other' {
  const declared = document.fields.language?.value.trim().toLowerCase()
  if (declared) return declared.startsWith('de') ? 'de' : declared.startsWith('en') ? 'en' : 'other'
  const statements = statementsOf(document)
    .map((statement) => statement.text)
    .join('\n')
  return detectLanguage(statements) ?? detectLanguage(document.text) ?? 'en'
}

const languageIn = byText(detectLanguage)

/** The language of one statement in a document that may mix: its own where it shows one. */
export function statementLanguage(text: string, ofDocument: Language): Language {
  const own = languageIn(text)
  return own === 'en' || own === 'de' ? own : ofDocument
}
