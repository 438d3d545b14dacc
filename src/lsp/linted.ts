import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {LintResult} from '../lint.js'
import type {Language, OkrDocument} from '../model/index.js'

/** A document as it was last linted: all that is shown to the editor is about this version of the text. */
export interface Linted {
  text: TextDocument
  document: OkrDocument
  result: LintResult
}

/** The language in which the server speaks about a document. */
export const localeOf = ({result}: Linted, configured: Language | undefined): Language =>
  configured ?? result.language ?? 'en'

const CONFIG = /(?:^|[\\/])okr-lint\.config\.(?:jsonc?|ya?ml)$/

/** Whether it is a config that is read as text, not run as code. */
export const isConfigText = ({text}: Pick<Linted, 'text'>): boolean => CONFIG.test(text.uri)
