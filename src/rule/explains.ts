import {type OkrDocument, statementsOf} from '../model/index.js'
import {latin} from '../model/latin.js'
import {textAround} from './around.js'
import {titleOf} from './document-kind.js'

/** What articles say of themselves. */
const ARTICLE = latin(
  String.raw`(?<!\p{L})(?:this (?:article|post|guide)|(?:diesem|dieser) (?:artikel|beitrag|leitfaden))(?!\p{L})`,
  'i',
)
/** Titles of texts about OKRs, in which goals are examples. */
const GUIDE = latin(
  String.raw`(?<!\p{L})(?:examples?|samples?|templates?|guide|how[- ]to|handbook|playbook|tutorial|cheat ?sheet|what are|\p{L}*beispiel\p{L}*|vorlagen?|muster|\p{L}*leitfaden|\p{L}*anleitung|\p{L}*handbuch|ratgeber|was sind)(?!\p{L})`,
  'i',
)

const MIN_WORDS = 60
/**
 * A document that has this many words around its goals for each of them talks about them more than it states them.
 * How long the goals themselves are makes no difference: one that is reworded turns no plan into a guide.
 */
const TALKATIVE = 14

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0

/** Whether a document explains OKRs, or shows some as examples: nobody has to own or to date those. */
export function explains(document: OkrDocument): boolean {
  if (GUIDE.test(titleOf(document)) || ARTICLE.test(document.text)) return true
  const statements = statementsOf(document)
  const matter = /^\ufeff?---\r?\n[\s\S]*?\n---/.exec(document.text)?.[0].length
  const blocks = statements.map(({block}) => block)
  const around = wordsIn(textAround(document.text, blocks, matter))
  return around >= MIN_WORDS && around > TALKATIVE * statements.length
}
