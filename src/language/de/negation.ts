import type {Piece} from '../../model/index.js'
import {nounHead} from './nouns.js'
import type {Parsed} from './statement.js'
import {foldedWords, type Token} from './tokens.js'

const AVOIDING = new Set(foldedWords('vermeiden verhindern abbauen unterbinden stoppen abstellen eindämmen'))
const NEGATIVE = /^(?:kein(?:e[nrms]?)?|weniger|ohne|nie|niemals|nicht|schluss)$/
const NOT_NEGATED = /^(?:nur|zuletzt|laenger|alltaeglich)$/

/** The verb or the word at the start that puts the goal as what is not to be. */
export function avoidanceIn(parsed: Parsed): Piece | undefined {
  const {tokens, primary} = parsed
  const [first, second] = tokens
  if (!first) return undefined
  if (NEGATIVE.test(first.fold) && !NOT_NEGATED.test(second?.fold ?? '') && !promisesPeople(tokens)) {
    return first.fold === 'schluss' && second?.fold !== 'mit' ? undefined : pieceOfToken(first)
  }
  if (!primary || primary.form === 'noun' || primary.voice !== 'bare' || primary.form === 'participle') {
    const last = tokens.at(-1)
    return last && !last.capital && AVOIDING.has(last.fold) ? pieceOfToken(last) : undefined
  }
  return AVOIDING.has(foldedWords(primary.verb.lemma)[0] ?? '') ? pieceOfToken(primary.token) : undefined
}

/** „Kein Kind geht hungrig nach Hause“ is a promise; „Keine Kunden mehr verlieren“ ends in an infinitive and is none. */
function promisesPeople(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first?.fold.startsWith('kein')) return false
  const noun = second?.capital ? second : third
  if (!noun || nounHead(noun.fold)?.classes.has('people') !== true) return false
  const last = tokens.at(-1)
  return !(last && !last.capital && /(?:en|ern|eln)$/.test(last.fold))
}

const pieceOfToken = ({text, start, end}: Piece): Piece => ({text, start, end})
