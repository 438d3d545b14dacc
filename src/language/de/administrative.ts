import type {Piece} from '../../model/index.js'
import type {Parsed} from './statement.js'
import {foldedWords} from './tokens.js'

/** Verben, die den Betrieb am Laufen halten; wer sie gut erledigt, hat noch nichts verändert. */
const VERBS = new Set(
  foldedWords(`
    abwickeln sicherstellen gewährleisten verwalten einhalten bearbeiten administrieren garantieren abarbeiten
    nachkommen wahrnehmen regeln erledigen
  `),
)

/** „Anträge ordnungsgemäß bearbeiten“: the verb governs the statement, and nobody is its subject. */
export function administrativeIn({tokens, primary, draft: {text}}: Parsed): Piece | undefined {
  const last = tokens.at(-1)
  if (!primary || primary.form === 'noun') {
    return last && !last.capital && VERBS.has(last.fold) ? pieceOfToken(last) : undefined
  }
  if (primary.voice !== 'bare' || primary.form === 'participle') return undefined
  const {token, verb} = primary
  const lemma = foldedWords(verb.lemma)[0] ?? ''
  return VERBS.has(lemma) ? {text: text.slice(token.start, token.end), start: token.start, end: token.end} : undefined
}

const pieceOfToken = ({text, start, end}: Piece): Piece => ({text, start, end})
