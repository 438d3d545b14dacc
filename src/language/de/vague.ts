import type {Piece} from '../../model/index.js'
import {determiners, joiners, prepositions, timeNouns} from './lexicon/function-words.js'
import {catchAllNouns, genericVerbs, hypeWords, selfNouns, slogans} from './lexicon/vague.js'
import {nounHead} from './nouns.js'
import type {Parsed} from './statement.js'
import {fold, foldedWords, type Token} from './tokens.js'

const catchAll = new Set(foldedWords(catchAllNouns))
const generic = new Set(foldedWords(genericVerbs))
const hype = new Set(foldedWords(hypeWords))
const self = new Set(foldedWords(selfNouns))
/** People whom a goal can serve without becoming clearer: everyone has customers. */
const ANYONE = /^(?:kund(?:e|en|in|innen|schaft)|nutzer|mitarbeiter|mitarbeitende|mitarbeitenden|user|team|teams)$/
const SMALL =
  /^(?:wir|uns|unser\w*|ihre?\w*|sich|man|es|zu|so|auch|als|ist|sind|werden|wird|sein|haben|hat|koennen|auf|voran|aus|mehr)$/
const GENERIC_PART =
  /^(?:kunden|nutzer|benutzer|user|customer|mitarbeiter|mitarbeitenden|team|unternehmens|firmen|produkt|service|gesamt|arbeits|organisations|geschaefts|prozess)[-s]?/
/** A slogan is short; in a longer sentence the phrase is beside the point. */
const LONGEST = 10

/** Catch-all words that carry the statement alone: nothing concrete stands beside them. */
export function vagueGoalIn(parsed: Parsed): Piece | undefined {
  const {draft, tokens, clauses} = parsed
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last || tokens.length > LONGEST) return undefined
  if (clauses.some(({kind}) => kind !== 'main' && kind !== 'aside')) return undefined
  if (draft.quantities.some(({kind}) => kind === 'metric')) return undefined
  if (isPicture(parsed)) return undefined
  const slogan = sloganIn(draft.text)
  if (slogan) return slogan
  if (!isBareTopic(parsed) && tokens.some((token) => isConcrete(token, parsed))) return undefined
  return {text: draft.text.slice(first.start, last.end), start: first.start, end: last.end}
}

/** „Unser Kurs begeistert die Kunden“: someone or something else than us does something. */
const isPicture = ({verbs: [first]}: Parsed): boolean =>
  first?.voice === 'active' &&
  first.verb.lemma !== 'sein' &&
  first.verb.lemma !== 'werden' &&
  first.subject.some(({capital, fold: word}) => capital && word !== 'wir')

function sloganIn(text: string): Piece | undefined {
  for (const pattern of slogans) {
    const found = pattern.exec(text)
    if (found) return {text: found[0], start: found.index, end: found.index + found[0].length}
  }
  return undefined
}

/** A word that narrows what is meant. */
function isConcrete(token: Token, {verbs, tokens}: Parsed): boolean {
  if (
    isFiller(token) ||
    isHype(token.fold) ||
    catchAll.has(token.fold) ||
    generic.has(token.fold) ||
    ANYONE.test(token.fold)
  )
    return false
  const predicate = verbs.find((verb) => verb.token === token)
  if (predicate) return !generic.has(fold(predicate.verb.lemma))
  if (!token.capital) return true
  if (isGenericCompound(token.fold)) return false
  if (self.has(token.fold)) return !tokens.some((word) => isHype(word.fold))
  const head = nounHead(token.fold)
  if (head?.verb && (head.verb.class === 'change' || head.verb.class === 'up')) return false
  return !(verbs.length === 0 && head?.classes.has('topic'))
}

/** „Produktqualität“, „Team-Spirit“, „Unternehmenserfolg“: the first part narrows nothing. */
function isGenericCompound(word: string): boolean {
  const head = nounHead(word)
  if (!head?.classes.has('catch-all')) return false
  const first = word.slice(0, word.length - head.head.length)
  return GENERIC_PART.test(first) || (head.head === 'erlebnis' && nounHead(first)?.classes.has('people') === true)
}

const isFiller = ({fold: word}: Token): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  joiners.has(word) ||
  timeNouns.has(word) ||
  /^\d/.test(word) ||
  SMALL.test(word)

function isHype(word: string): boolean {
  if (hype.has(word)) return true
  return ['e', 'en', 'er', 'es', 'em', 'ere', 'eren', 'ste', 'sten'].some(
    (ending) => word.endsWith(ending) && hype.has(word.slice(0, -ending.length)),
  )
}

/** „Energieeffizienz“, „Exzellente Logistik“, „Marketing & Vertrieb“: nouns that stand alone as the goal. */
function isBareTopic({tokens, verbs}: Parsed): boolean {
  if (verbs.length > 0) return false
  const words = tokens.filter((token) => !isHype(token.fold) && !joiners.has(token.fold))
  return (
    words.length > 0 &&
    words.length <= 2 &&
    words.every((token) => token.capital && !prepositions.has(token.fold) && isTopic(token, tokens.length))
  )
}

function isTopic({fold: word}: Token, length: number): boolean {
  const head = nounHead(word)
  const classes = head?.classes
  // „Filialumbau“ names work, „Digitalisierung“ a direction.
  if (
    head?.verb?.class === 'output' &&
    !classes?.has('needs-object') &&
    !classes?.has('topic') &&
    !classes?.has('catch-all')
  )
    return false
  // „Infrastruktur“ alone is any; „Ladeinfrastruktur“ can be built.
  if (word === 'infrastruktur' && length === 1) return true
  return !classes?.has('deliverable') && !classes?.has('activity') && !(classes?.has('people') && length > 1)
}
