import type {Work} from '../facts.js'
import {doneStateOf, isVerbless, readsAsSentence} from './clause.js'
import {isAbstract, isActivity, isWon} from './kinds.js'
import {QUALITY_ENDING} from './lexicon/abstract-nouns.js'
import {catchAlls} from './lexicon/catch-alls.js'
import {deliverables} from './lexicon/deliverables.js'
import {evaluative} from './lexicon/evaluative.js'
import {gerundNouns} from './lexicon/gerund-nouns.js'
import {problems} from './lexicon/metrics.js'
import {WORK_NOUN_ENDING} from './lexicon/noun-verbs.js'
import {nounIn, verbIn} from './morphology.js'
import {type NounPhrase, nounPhrase} from './noun-phrase.js'
import {isPeople} from './people.js'
import {hasMetric, lowerAt, metricAt, pieceBetween, quantityAt, type Sentence} from './sentence.js'
import {knownVerbs, movingVerbs} from './verbs.js'

/** `12 workshops`, `documentation of the interfaces`, `a new partner portal`. */
export function workOfNouns(sentence: Sentence): Work | undefined {
  const phrase = nounPhrase(sentence, 0)
  if (!phrase || !isVerbless(sentence, phrase.end)) return undefined
  const noun = lowerAt(sentence, phrase.head)
  if (doneStateOf(sentence, phrase.head) || verbIn(knownVerbs, noun, 'past')) return undefined
  const piece = pieceBetween(sentence, phrase.start, phrase.end)
  if (
    (isPeople(noun) && !isActivity(noun)) ||
    boundAt(sentence, phrase.end) ||
    isComparative(sentence) ||
    isMeasured(sentence, phrase)
  )
    return undefined
  if (isActivity(noun) || spendsTime(sentence, phrase) || hidesWork(sentence, phrase))
    return {kind: 'activity', ...piece}
  if (nounIn(deliverables, noun)) return {kind: 'deliverable', ...piece, thing: piece}
  return isBareName(sentence, phrase) ? {kind: 'deliverable', ...piece} : undefined
}

/** "Better reporting", "noticeably fewer reminders" and "as few questions as possible" wish for a state. */
const isComparative = ({tokens}: Sentence): boolean =>
  tokens
    .slice(0, /^(?:a|much|far|way)$/.test(tokens[0]?.lower ?? '') ? 4 : 2)
    .some(({lower}) => evaluative.has(lower) && /(?:er|^more|^less)$/.test(lower)) || tokens[0]?.lower === 'as'

/** `two parent evenings` */
const GATHERINGS = /^(?:evenings?|mornings?|afternoons?|rehearsals?)$/

const SPANS = /^(?:days?|hours?|evenings?|mornings?|nights?|weeks?|rounds?|slots?|sessions?|afternoons?)$/

/** `4 training days`, `two open days`, `a first-aid evening`. */
const spendsTime = (sentence: Sentence, {start, head, counted}: NounPhrase): boolean =>
  (counted && GATHERINGS.test(lowerAt(sentence, head))) ||
  (SPANS.test(lowerAt(sentence, head)) &&
    sentence.tokens
      .slice(start, head)
      .some(({lower}) => isActivity(lower) || gerundNouns.has(lower) || lower === 'open'))

/** `open sessions to 99 %`, `loans per reader`, `a lot of reviews`: the phrase names a measure. */
const isMeasured = (sentence: Sentence, {end, head}: NounPhrase): boolean =>
  sentence.quantities.some(({role}) => role === 'current') ||
  metricAt(sentence, end - 1)?.unit?.dimension === 'share' ||
  verbIn(movingVerbs, lowerAt(sentence, end - 1), 'past') !== undefined ||
  (lowerAt(sentence, end) === 'per' &&
    (isWon(lowerAt(sentence, head)) || !nounIn(deliverables, lowerAt(sentence, head)))) ||
  figureBehind(sentence, end) ||
  /: (?:none|zero|nothing|no )/i.test(sentence.text) ||
  sentence.quantities.some(({start, relation}) => relation && BOUND_BEHIND_COLON.test(sentence.text.slice(0, start))) ||
  (isWon(lowerAt(sentence, head)) && !nounIn(deliverables, lowerAt(sentence, head)))

/** `Queue at the counter: max …`, `Start-up time: < …` */
const BOUND_BEHIND_COLON = /: ?(?:[<>≤≥]=?|[a-z]+\.?(?: [a-z]+){0,2}) ?$/i

/** `visits up to 45k`, `calls at 12 an hour`, `promotions account for 40 %`; but `talks at 5 fairs` counts what is done. */
function figureBehind(sentence: Sentence, from: number): boolean {
  const word = lowerAt(sentence, from)
  if (/^(?:to|down|up|from)$/.test(word)) return hasMetric(sentence)
  if (!/^(?:at|under|over|below|above|for)$/.test(word) && !/:/.test(sentence.tokens[from]?.before ?? '')) return false
  const figure = sentence.tokens
    .slice(from, from + 3)
    .map(({index}) => metricAt(sentence, index))
    .find(Boolean)
  if (!figure) return false
  return /^(?:under|over|below|above)$/.test(word) || figure.unit?.dimension === 'share'
}

/** `audit results < 5 findings`: the phrase names what is measured. */
const boundAt = (sentence: Sentence, index: number): boolean =>
  /[<>≤≥=]\s*$/.test(sentence.tokens[index]?.before ?? '') || metricAt(sentence, index)?.relation !== undefined

const hidesWork = (sentence: Sentence, {head, end}: NounPhrase): boolean => {
  const noun = lowerAt(sentence, head)
  return WORK_NOUN_ENDING.test(noun) && lowerAt(sentence, end) === 'of' && !isAbstract(noun) && !isWon(noun)
}

/** `a bus every ten minutes`: a promise that is kept all day. */
const recurs = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({lower, index}) => lower === 'every' && index > 0 && quantityAt(sentence, index + 1) !== undefined,
  )

/** `charging points at 12 depots`: the only figure counts where the thing stands. */
function countsPlaces(sentence: Sentence, from: number): boolean {
  if (!/^(?:at|in|on)$/.test(lowerAt(sentence, from))) return false
  const figures = sentence.quantities.filter(({kind}) => kind === 'metric')
  const place = nounPhrase(sentence, from + 1)
  return (
    figures.length === 1 &&
    figures[0]?.unit?.dimension === 'count' &&
    figures[0].relation === undefined &&
    place?.counted === true &&
    PLACES.test(lowerAt(sentence, place.head))
  )
}

/** Where things are put up. */
const PLACES =
  /^(?:stops|stations|depots|sites|locations|offices|branches|stores|shops|outlets|schools|wards|clinics|hospitals|entrances|gates|platforms|buildings|floors|rooms|classrooms|plants|warehouses|parks|playgrounds|libraries|campuses|garages|crossings|villages|districts|markets|hotels|restaurants|kitchens|lines|machines)$/

/** A name of something and nothing else, without a figure and without praise: it can only be a thing to deliver. */
function isBareName(sentence: Sentence, {start, head, end, counted}: NounPhrase): boolean {
  const {tokens} = sentence
  if (/^(?:first|again|together|everywhere|forward|ahead|now|today|matters?)$/.test(lowerAt(sentence, head)))
    return false
  if (/^(?:no|zero|without)$/.test(lowerAt(sentence, start)) || recurs(sentence)) return false
  if (counted || tokens.length > 12 || readsAsSentence(sentence)) return false
  if (hasMetric(sentence) && !countsPlaces(sentence, end)) return false
  const words = tokens.slice(start, head + 1).map(({lower}) => lower)
  const noun = lowerAt(sentence, head)
  return (
    !words.some((word) => evaluative.has(word) || /(?:able|ible|ful)$/.test(word)) &&
    !(
      isAbstract(noun) ||
      nounIn(catchAlls, noun) ||
      isWon(noun) ||
      nounIn(problems, noun) ||
      QUALITY_ENDING.test(noun) ||
      metricAt(sentence, head)
    )
  )
}
