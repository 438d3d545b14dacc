import type {Piece} from '../../model/index.js'
import type {Quantity} from '../facts.js'
import type {Draft} from '../reader.js'
import {nounCuts, piecesBetween, sentenceCuts, verbCuts} from './coordination.js'
import {joiners, prepositions} from './lexicon/function-words.js'
import {nounHead} from './nouns.js'
import {joinerBetween} from './predicates.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

const WINDOW =
  /(?:innerhalb|binnen|in|nach|pro|je|jede[nrms]?|alle|über|seit|vor|ab|für)\s+(?:von\s+|der\s+|den\s+)?(?:ersten\s+|letzten\s+|nächsten\s+)?$/iu
const CONSTRAINT =
  /\b(?:bei|mit)\s+(?:(?:einer?|einem|maximal|höchstens|mindestens|unter|über|weniger|mehr|als|gleichzeitig|zugleich)\s+)*(?:\p{L}+\s+){0,2}$/iu

/** The metrics or deliverables that must all be reached. */
export function measuresIn(parsed: Parsed): Piece[] {
  const cuts = [
    ...verbCuts(parsed),
    ...sentenceCuts(parsed),
    ...nounCuts(parsed),
    ...figureCuts(parsed),
    ...thingCuts(parsed),
    ...rhythmCuts(parsed),
  ].sort((a, b) => a.start - b.start)
  return piecesBetween(parsed, cuts)
}

/** „davon 3 unter Vertrag“: a part of what was counted, or what comes of it. */
const PART = /^(?:davon|hiervon|darunter|daraus|hieraus|daran|damit)$/

/** A second figure with a noun of its own behind „und“, „sowie“, a comma, „bei“ or „mit“. */
function figureCuts({draft, tokens}: Parsed): Token[] {
  const figures = draft.quantities.filter((quantity) => measures(quantity, draft.text))
  const cuts: Token[] = []
  for (let index = 1; index < figures.length; index++) {
    const [first, second] = [figures[index - 1], figures[index]]
    if (!first || !second) continue
    const between = tokens.filter(({start, end}) => start >= first.end && end <= second.start)
    const cut =
      between.find((token) => joiners.has(token.fold) || /[,&;+]/.test(token.before)) ??
      constraint(between, draft, second)
    if (!cut || between.some(({fold, start}) => start >= cut.start && PART.test(fold))) continue
    const left = nounNear(tokens, first, 0, cut.start, draft.text)
    const right = nounNear(tokens, second, cut.start, figures[index + 1]?.start ?? draft.text.length, draft.text)
    if (left && right && left !== right) cuts.push(cut)
  }
  return cuts
}

function measures({kind, value, spelled, start, unit}: Quantity, text: string): boolean {
  if (kind !== 'metric' || (value === undefined && spelled)) return false
  return !(WINDOW.test(text.slice(0, start)) && (!unit || unit.dimension === 'duration'))
}

/** „von 12 auf 7 Tage bei unter 2 % Retouren“: a bound for what moves; „mit mindestens 4 Sternen bewerten“ is none. */
function constraint(between: readonly Token[], {text, movement}: Draft, second: Quantity): Token | undefined {
  if (!movement?.baseline && !movement?.verb) return undefined
  const found = between.find(({fold}) => fold === 'bei' || fold === 'mit')
  return found && CONSTRAINT.test(text.slice(0, second.start)) && /^[^\d]*$/.test(text.slice(found.start, second.start))
    ? found
    : undefined
}

/** The noun that a figure counts: behind it, failing that before it. Its head, folded. */
function nounNear(
  tokens: readonly Token[],
  figure: Quantity,
  from: number,
  to: number,
  text: string,
): string | undefined {
  const behind = tokens.find(
    ({start, end, capital}) => capital && start >= figure.start && end <= to && start - figure.end < 25,
  )
  const ahead = tokens.findLast(
    ({start, end, capital, fold}) => capital && start >= from && end <= figure.start && !prepositions.has(fold),
  )
  const chosen = behind && !/[,;]/.test(text.slice(figure.end, behind.start)) ? behind : ahead
  return chosen && (nounHead(chosen.fold)?.head ?? chosen.fold)
}

/** „Konzept und Prototyp erstellen“, „jede Station hat einen Dienstplan und eine Vertretung“: two things that must both be there. */
function thingCuts({verbs, tokens}: Parsed): Token[] {
  const [only, more] = verbs
  const has = only?.verb.lemma === 'haben'
  if (!only || more || !(only.verb.class === 'output' || has)) return []
  return only.object.filter((token) => {
    if (!joiners.has(token.fold)) return false
    const at = tokens.indexOf(token)
    const [left, right] = [tokens[at - 1], tokens.slice(at + 1).find(({capital}) => capital)]
    if (!left?.capital || !right || left.elliptic) return false
    if (has)
      return (
        isMade(left) &&
        only.object.filter(({fold}) => INDEFINITE.test(fold)).length === 2 &&
        INDEFINITE.test(tokens[at + 1]?.fold ?? '')
      )
    return isMade(left) && isMade(right)
  })
}

const INDEFINITE = /^eine?n?$/

/** „Lieferungen dauern unter 2 Stunden und kommen täglich“: how often is a figure too. */
function rhythmCuts({verbs: [first, second, more], draft}: Parsed): Token[] {
  if (!first || !second || more || first.clause !== second.clause) return []
  const all = second.clause.tokens
  const cut = joinerBetween(all, first.at, second)
  const behind = all.slice(second.at + 1)
  const isRhythm = behind.length === 1 && OFTEN.test(behind[0]?.fold ?? '')
  const isBounded = draft.quantities.some(({kind, start}) => kind === 'metric' && start > first.token.end)
  return cut && isRhythm && isBounded && all[second.at - 1] === cut ? [cut] : []
}

const OFTEN = /^(?:stuendlich|taeglich|werktaeglich|woechentlich|monatlich)$/

function isMade({fold}: Token): boolean {
  const head = nounHead(fold)
  return head !== undefined && (head.classes.has('deliverable') || head.classes.has('activity'))
}
