export {analyze, loadLanguage, prepare, quantitiesOf} from './analyze.js'
export {documentLanguage, statementLanguage} from './document-language.js'
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
