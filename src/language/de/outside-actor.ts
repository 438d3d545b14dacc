import type {Piece} from '../../model/index.js'
import {pieceOf} from '../words.js'
import type {Parsed} from './statement.js'
import {fold, foldedWords} from './tokens.js'

/** Wer über die Köpfe eines Teams hinweg entscheidet. */
const DECIDERS = new RegExp(
  `(?:${foldedWords(
    'recht rechtsabteilung vorstand aufsichtsrat geschäftsführung behörde ministerium parlament bundestag landtag stadtrat gemeinderat kreistag kommission gericht betriebsrat gremium ausschuss bank versicherung aufsicht amt partner lieferant einkauf zentrale investoren gesellschafter',
  ).join('|')})$`,
)
const DECIDING = new Set(
  foldedWords(
    'gibt genehmigt beschließt unterschreibt unterzeichnet stimmt entscheidet bestätigt akzeptiert bewilligt verabschiedet erteilt erlaubt zertifiziert',
  ),
)
/** Was sich von allein bewegt: der Markt und seine Preise. */
const MARKET =
  /(?:preise?|^markt|maerkte|^nachfrage|inflation|^zinsen|^zins|leitzins|konjunktur|wettbewerber|kurse?|konkurrenz)$/
const MOVING = new Set(foldedWords('sinkt sinken fällt fallen steigt steigen wächst wachsen erholt'))
const LONGEST_SUBJECT = 5

/** „Recht gibt die AGB frei“, „Stahlpreis sinkt“; a movement with figures is within somebody's reach. */
export function outsideActorIn({tokens, draft: {text, movement}}: Parsed): Piece | undefined {
  if (movement?.baseline) return undefined
  const at = tokens.findIndex(
    (token, index) => index > 0 && !token.capital && (DECIDING.has(token.fold) || MOVING.has(token.fold)),
  )
  const verb = tokens[at]
  if (!verb || at > LONGEST_SUBJECT) return undefined
  const subject = tokens.slice(0, at)
  if (subject.some((token) => /^unser/.test(token.fold))) return undefined
  const actor = DECIDING.has(verb.fold) ? DECIDERS : MARKET
  const isOutside = subject.some((token) => token.capital && actor.test(fold(token.text)))
  return isOutside ? pieceOf(text, tokens[0]?.start ?? 0, verb.end) : undefined
}
