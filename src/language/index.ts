export {type AddedLanguage, type AddedReading, addedLanguageOf, vocabularyIn} from './added-language.js'
export {analyze, loadLanguage, prepare, quantitiesOf} from './analyze.js'
export {addedLanguageIn, documentLanguage, statementLanguage} from './document-language.js'
export type {
  Dimension,
  Facts,
  Movement,
  Opening,
  OpeningClass,
  Quantity,
  QuantityKind,
  Slot,
  Unit,
  Work,
} from './facts.js'
export {placeholdersIn} from './placeholders.js'
export type {Draft as StatementDraft} from './reader.js'
