import {cued, holds} from '../model/cued.js'
import {type OkrDocument, statementsOf} from '../model/index.js'
import {textAround} from './around.js'
import {titleOf} from './document-kind.js'
import {remembered} from './remembered.js'

/** What articles say of themselves, and of the goals that they show. */
const ARTICLE = cued(
  /this (?:article|post|guide)|diese[mr] |here |below |in my |from my |folgenden|hier|unten|praxis/,
  String.raw`(?<!\p{L})(?:this (?:article|post|guide)|(?:diesem|dieser) (?:artikel|beitrag|leitfaden)|(?:here|below) (?:are|you find) (?:\p{L}+ ){0,3}?(?:examples?|samples?|sets)|(?:from|in) my (?:\p{L}+ )?(?:practice|work as a coach|workshops)|(?:im folgenden|hier|unten) (?:\p{L}+ ){0,4}?(?:beispiele|mustersätze)|aus (?:meiner|unserer) (?:\p{L}+ )?praxis)(?!\p{L})`,
  'i',
)
/** Goals that nobody works on any more. */
const ARCHIVE = cued(
  /archiv/,
  String.raw`(?<!\p{L})(?:archived?|archives|archiv(?:iert\p{L}*)?|\p{L}+-?archiv)(?!\p{L})`,
  'i',
)
/** Titles of texts about OKRs, in which goals are examples. */
const GUIDE = cued(
  /example|sample|template|guide|how[- ]to|handbook|playbook|tutorial|cheat|what are|beispiel|vorlage|muster|leitfaden|anleitung|handbuch|ratgeber|was sind/,
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

/** Whether a document explains OKRs, shows some as examples or keeps old ones: nobody has to own or to date those. */
export const explains = remembered((document: OkrDocument): boolean => {
  const title = titleOf(document)
  if (holds(title, GUIDE) || holds(title, ARCHIVE) || holds(document.text, ARTICLE)) return true
  const statements = statementsOf(document)
  const matter = /^\ufeff?---\r?\n[\s\S]*?\n---/.exec(document.text)?.[0].length
  const blocks = statements.map(({block}) => block)
  const around = wordsIn(textAround(document.text, blocks, matter))
  return around >= MIN_WORDS && around > TALKATIVE * statements.length
})
