import type {Work} from '../facts.js'
import {determiners} from './lexicon/function-words.js'
import {headNoun} from './noun-phrase.js'
import {nounHead} from './nouns.js'
import type {Head, Parsed} from './statement.js'
import type {Token} from './tokens.js'
import {ABSTRACT, part} from './work-pieces.js'

/** „Schnellere Reaktion“, „Bessere Dokumentation“: how it is to be, not what is to be done. */
export const isWish = ({tokens: [first, second]}: Parsed): boolean =>
  first !== undefined &&
  second?.capital === true &&
  /^(?!(?:weiter|ander|mehrer|unser|unter|ober|hinter|vorder|inner|aeusser|besonder|sicher|sauber|heiter|teur|zweiter)e)[a-z]{3,}er(?:e|er|es|en|em)$/.test(
    first.fold,
  )

/** „Tickets älter als 20 Tage“: which ones are counted. */
export const isSelected = ({tokens}: Parsed, {end}: Token): boolean =>
  tokens.some(({fold: word, start}, at) => start > end && word === 'als' && /[a-z]er$/.test(tokens[at - 1]?.fold ?? ''))

/** „Fortführung der Sprechstunde“: the same work once more; a level is not worked off. */
export function isContinued({noun, object}: Head): boolean {
  if (!/^(?:fort|weiter)führen$|^fortsetzen$|^beibehalten$/.test(noun?.verb?.lemma ?? '')) return false
  const continued = headNoun(object)
  const classes = continued && nounHead(continued.fold)?.classes
  return (
    continued !== undefined &&
    !classes?.has('metric') &&
    !classes?.has('catch-all') &&
    !classes?.has('abstract') &&
    !ABSTRACT.test(continued.fold)
  )
}

/** „Sicherheitsaudit“ and nothing else: what is checked says the word itself. */
export const isSingleCheck = ({noun}: Head, {tokens}: Parsed): boolean =>
  tokens.length === 1 && noun?.compound === true && /^(?:audit|test|review)s?$/.test(noun.head)

const PLACE = /^(?:an|am|auf|in|im|vor|vorm|hinter|neben|bei|beim|zwischen)$/

/**
 * „Leseecke in der Bücherei“: a compound that no list knows, and the place where it is to stand. Only its shape says that
 * it can be made, so it is no `thing`.
 */
export function placedThing({token, at, clause}: Head, {draft, tokens}: Parsed): Work | undefined {
  const {fold: word} = token
  const before = clause.tokens.slice(0, at)
  const isBare = before.every((one) => determiners.has(one.fold) || /^neue[rsnm]?$/.test(one.fold))
  if (!isBare || tokens.length > 8 || draft.quantities.some(({kind}) => kind === 'metric')) return undefined
  if (word.length < 8 || ABSTRACT.test(word) || FELT.test(word) || !PLACE.test(clause.tokens[at + 1]?.fold ?? ''))
    return undefined
  return clause.tokens.slice(at + 2).some(({capital}) => capital) ? {...part(token), kind: 'deliverable'} : undefined
}

/** What is felt, seen or told in a place, not put there. */
const FELT =
  /(?:freude|freuden|lust|luft|wind|licht|leben|liebe|lage|ruhe|sorge|hilfe|treue|stolz|mut|glueck|traum|maerchen|heim|spiel|spiele|sieg|rekord|wunder|gefuehl|leute|welle|wende|wechsel|bild|kraft|fall|stille|friede|frieden|dank|wissen|gesicht|gesichter|stimme|stimmen|blick|moment|momente|start|sprung|schwung|takt)$/

/** „Kundentag“: people and the day that is held for them; „Patiententage“ are counted. */
export const isPeopleDay = ({fold: word}: Token): boolean =>
  /[a-z]{4}tag$/.test(word) && nounHead(word.slice(0, -'tag'.length))?.classes.has('people') === true
