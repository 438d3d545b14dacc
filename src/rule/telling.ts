import {statementLanguage} from '../language/index.js'
import type {Field, Language} from '../model/index.js'
import {contentOf, withoutHelp} from './likeness.js'
import {remembered} from './remembered.js'
import {referenceIn} from './workspace.js'

/** What a text says, whoever says it. */
export interface Telling {
  language: Language
  words: ReadonlySet<string>
  /** The same for two texts with the same words in one language. */
  key: string
}

/** The telling words of a statement; the language of its document decides where the text does not. */
export const tellingOf = remembered(({text}: {text: string}, ofDocument: Language): Telling => {
  const language = statementLanguage(text, ofDocument)
  const words = contentOf({text: withoutHelp(text), language})
  return {language, words, key: `${language} ${[...words].sort().join(' ')}`}
})

/** What a line that names a parent says beside the parent's id, with the telling words in it. */
export const quoteIn = remembered(({value}: Field, language: Language) => {
  const text = referenceIn(value)?.rest ?? value
  return {text, words: contentOf({text: withoutHelp(text), language})}
})
