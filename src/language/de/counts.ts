import type {Piece} from '../../model/index.js'
import type {Quantity, Work} from '../facts.js'
import {timeNouns} from './lexicon/function-words.js'
import {nounHead} from './nouns.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

const EVERY = /^(?:alle[nrs]?|jede[nrs]?|saemtliche[nr]?|kein(?:e[nrs]?)?|null|beide[nr]?)$/
/** Nouns without a plural: „keine Zeit“, „alle Ehre“. */
const UNCOUNTED =
  /^(?:zeit|lust|ahnung|angst|geld|ruhe|art|faelle?n?|welt|ehre|kraft|muehe|hand|haende|erwartungen|bereiche?n?|ebenen?|rede|frage)$/
const CHECKED =
  /^(?:abgenommen|zertifiziert|rezertifiziert|akkreditiert|genehmigt|freigegeben|unterzeichnet|unterschrieben|verabschiedet|beschlossen|bestanden|erteilt|bewilligt|zugelassen|ratifiziert|live|online|fertiggestellt|abgeschlossen|eroeffnet|erreicht|erhalten|veroeffentlicht|eingefuehrt|umgesetzt|inbetriebgenommen|uebergeben|vorgelegt|eingereicht|installiert|gestartet|produktiv)$/
const FREQUENCY =
  /\b(?:jede[nrms]?|in\s+jede[rm]|zu\s+jeder|an\s+jedem|durchgehend|durchgängig|ganzjährig)\s*(?:monat|woche|tag|quartal|jahr|sprint|schicht|zeit|stunde)?\b/iu
const BOUND =
  /(?<!\p{L})(?:über|unter|oberhalb|unterhalb|mindestens|höchstens|maximal|nicht\s+über|nicht\s+unter|bei)(?!\p{L})|[<>≤≥]/iu
const STANDS = /\b(?:liegt|liegen|bleibt|bleiben|beträgt|betragen|ist|sind|steht|stehen)\b/iu
const NEW = /^(?:neu(?:e[nrms]?)?|erste[nrms]?|zusaetzliche[nrms]?|weitere[nrms]?|erstmals|neu\p{L}{4,})$/u

/** „alle Filialen“, „kein Kind“: a set that can be counted, so that two people agree. */
export function universalIn({tokens}: Parsed): Piece | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !EVERY.test(token.fold) || tokens[at - 1]?.fold === 'vor') continue
    const next = tokens.slice(at + 1, at + 5).find(({capital}) => capital)
    if (!next || timeNouns.has(next.fold) || UNCOUNTED.test(next.fold)) continue
    if (/^\d/.test(tokens[at + 1]?.fold ?? '')) continue
    const classes = nounHead(next.fold)?.classes
    if (classes?.has('abstract') && !classes.has('people') && !classes.has('metric')) continue
    return {text: token.text, start: token.start, end: token.end}
  }
  return undefined
}

/** A yes/no state that two people can check. */
export function checkableIn({tokens}: Parsed): Piece | undefined {
  const found = tokens.find(({fold, capital}) => !capital && CHECKED.test(fold))
  return found && {text: found.text, start: found.start, end: found.end}
}

/** A count of what is not there yet: won, made, new. A share or a sum of money has a value already. */
export function startsAtZero(parsed: Parsed, work: Work | undefined): boolean {
  const {draft, verbs, tokens, heads} = parsed
  const figures = draft.quantities.filter(({kind}) => kind === 'metric')
  const first = figures[0]
  if (!first || (isRate(parsed) && !work && first.value !== 1)) return false
  if (tokens.some((token, at) => isNewThing(token, tokens[at - 1], tokens[at + 1]))) return true
  if (isRaised(parsed)) return true
  if (!figures.every(isCount) || verbs.some(({verb}) => verb.class === 'up' || verb.class === 'down')) return false
  if (figures.every(({value, relation}) => value === 1 && !relation?.startsWith('<'))) return true
  if (work || verbs.some(({verb}) => verb.class === 'win') || heads[0]?.noun?.verb?.class === 'win') return true
  if (tokens.some(({fold}) => NEW.test(fold))) return true
  if (isBareCount(parsed, first) || isActing(parsed, first)) return true
  const reached = verbs.some(({verb}) => verb.class === 'change')
  const counted = tokens.find(({start, capital}) => capital && start >= first.start)
  const classes = (counted && nounHead(counted.fold)?.classes) ?? heads[0]?.noun?.classes
  return (
    !reached &&
    (classes?.has('won') === true || classes?.has('activity') === true || classes?.has('deliverable') === true)
  )
}

const PERIOD = /^(?:stunde|schicht|tag|nacht|woche|monat|quartal|jahr)$/

/** „25 Anrufe pro Woche“, „je Person und Tag“: what is done all the time has a value today. */
const isRate = ({tokens}: Parsed): boolean =>
  tokens.some(
    ({fold}, at) => /^(?:pro|je)$/.test(fold) && tokens.slice(at + 1, at + 4).some((token) => PERIOD.test(token.fold)),
  )

const RAISED = /^(?:spende|foerder|drittmittel|zuschu(?:ss|esse)|sponsor|kapital|fonds|stiftung)/

/** Money that is collected for a purpose, and so from zero. */
const isRaised = ({tokens, verbs}: Parsed): boolean =>
  verbs.some(({verb}) => verb.class === 'win') && tokens.some(({fold, capital}) => capital && RAISED.test(fold))

/** „25 Betriebe bestellen online“: how many do it; what they do is new. */
function isActing({verbs: [first], tokens}: Parsed, {start, end, relation}: Quantity): boolean {
  const noun = tokens.find((token) => token.capital && token.start >= end)
  const opens = tokens[0] !== undefined && tokens[0].start >= start
  if (!opens || relation || first?.voice !== 'active' || !noun || !nounHead(noun.fold)?.classes.has('people'))
    return false
  return !/^(?:sein|haben|bleiben|liegen|betragen|kennen|warten)$/.test(first.verb.lemma)
}

/** „2 Aktionswochen“: a number of things and nothing else. People and what is measured are there already. */
function isBareCount({verbs, tokens}: Parsed, {start, unit}: Quantity): boolean {
  const noun = tokens.find((token) => token.text === unit?.text)
  if (verbs.length > 0 || !noun || (tokens[0]?.start ?? 0) < start) return false
  const classes = nounHead(noun.fold)?.classes
  return !classes?.has('people') && !classes?.has('metric')
}

const isCount = ({unit, value}: Quantity): boolean =>
  (!unit || unit.dimension === 'count' || unit.dimension === 'other') && value !== undefined

/** „im neuen Portal“: who uses it starts at nobody. „Ein neues Feature“ is any. */
const isNewThing = ({fold}: Token, before: Token | undefined, after: Token | undefined): boolean =>
  !(after && nounHead(after.fold)?.classes.has('people')) &&
  /^neue[nrs]?$/.test(fold) &&
  /^(?:im|am|zum|zur|vom|beim|das|die|den|dem|der|unsere?[nmr]?)$/.test(before?.fold ?? '')

/** A bound that holds all the time: „liegt jeden Monat über 150’000 CHF“. */
export const isThreshold = ({draft: {text, quantities}, verbs}: Parsed): boolean =>
  quantities.some(({kind}) => kind === 'metric') &&
  FREQUENCY.test(text) &&
  BOUND.test(text) &&
  (STANDS.test(text) || verbs.length === 0)
