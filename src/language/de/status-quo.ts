import type {Piece} from '../../model/index.js'
import {headNoun} from './noun-phrase.js'
import {isNoun} from './nouns.js'
import type {Parsed} from './statement.js'

const GUARDRAIL = /\b(?:schutzmetrik|guardrail|health[- ]?metri[ck]|leitplanke|kontrollgr(?:ö|oe)(?:ß|ss)e)/iu
const STEADY = /^(?:stabil|konstant|unveraendert|niveau|stand|level|aktuell|gleich|weiterhin|weiter|auch)$/
/** „Kein Antrag bleibt länger liegen“ holds nothing. */
const LEFT = /^(?:um|laenger|kein\w*|niemand|liegen|uebrig|offen)$/
/** „liegt weiterhin bei 99 %“ */
const STILL = /^(?:weiterhin|unveraendert|konstant|stabil)$/
const HOLDING = new Set(['beibehalten', 'aufrechterhalten', 'fortsetzen', 'fortführen', 'weiterführen', 'bewahren'])
const HOLDING_NOUNS =
  /^(?:beibehaltung|aufrechterhaltung|fortsetzung|fortfuehrung|weiterfuehrung|erhalt|erhaltung|stabilhaltung)$/

/** „Stabile Mieten“, „gleichbleibendes Budget“ */
const STEADY_FIRST = /^(?:stabil|konstant|gleichbleibend|unveraendert)e[rsnm]?$/
const isLevel = (noun: string): boolean =>
  isNoun(noun, 'metric') || /(?:budget|mieten?|personalbestand|personalstand|beitraege?|gebuehr(?:en)?)$/.test(noun)

/** Words that merely hold a level: „auf 8 halten“, „beibehalten“, „bleibt stabil“. */
export function statusQuoIn(parsed: Parsed): Piece | undefined {
  const {draft, verbs, heads, tokens, clauses} = parsed
  if (GUARDRAIL.test(draft.text) || (draft.movement?.baseline && draft.movement.target)) return undefined
  const figure = draft.quantities.some(({kind}) => kind === 'metric')
  const steady = tokens.some(({fold}) => STEADY.test(fold))
  for (const {verb, token, object, subject} of verbs) {
    const noun = headNoun(object.length > 0 ? object : subject)
    const level = noun !== undefined && isNoun(noun.fold, 'metric')
    if (HOLDING.has(verb.lemma)) return token
    if (
      verb.lemma === 'halten' &&
      !(noun && isNoun(noun.fold, 'activity')) &&
      !/kontrolle/.test(object.map(({fold}) => fold).join(' '))
    )
      if (figure || steady || level) return token
    if (verb.lemma === 'bleiben' && (figure || steady) && !tokens.some(({fold}) => LEFT.test(fold))) return token
    if (/^(?:liegen|betragen|sein|stehen)$/.test(verb.lemma) && figure && tokens.some(({fold}) => STILL.test(fold)))
      return token
    if (verb.lemma === 'sicherstellen' || verb.lemma === 'gewährleisten') {
      const rest = clauses.flatMap((clause) => clause.tokens)
      if (steady || rest.some(({fold}) => /^(?:bleib\w*|erhalten|gehalten)$/.test(fold)) || (level && !figure))
        return token
    }
  }
  const head = heads[0]?.token
  if (verbs.length === 0 && head && HOLDING_NOUNS.test(head.fold)) return head
  const [first] = tokens
  if (verbs.length === 0 && first && head && STEADY_FIRST.test(first.fold) && isLevel(head.fold)) return first
  return undefined
}
