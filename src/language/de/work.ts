import type {Work} from '../facts.js'
import {othersAct, serves, subjectIsServed} from './actors.js'
import {saysState} from './figurative.js'
import {determiners, joiners, notVerbs, prepositions, pronouns} from './lexicon/function-words.js'
import type {Verb} from './morphology.js'
import {isContinued, isPeopleDay, isSelected, isSingleCheck, isWish, placedThing} from './noun-cues.js'
import {headNoun} from './noun-phrase.js'
import {type NounClass, nounHead} from './nouns.js'
import {filled, takenPart} from './people-work.js'
import {isAuxiliary, joinerBetween, type Predicate} from './predicates.js'
import type {Head, Parsed} from './statement.js'
import {fold, type Token} from './tokens.js'
import {ABSTRACT, part, thing} from './work-pieces.js'

/** Verbs of closing: a contract closed or a customer brought on board is won, not worked off. */
const CLOSING = new Set(
  ['abschließen', 'onboarden', 'einreichen', 'erneuern', 'integrieren', 'anbinden', 'gründen'].map(fold),
)
/** Verbs that say nothing by themselves, and what makes them work: „Gespräche führen“, „Anträge stellen“. */
const LIGHT: Readonly<Record<string, NounClass>> = {
  führen: 'activity',
  spielen: 'activity',
  geben: 'activity',
  stellen: 'deliverable',
}
/** Verbs that say of a thing that it is there. */
const PRESENCE = new Set(['vorliegen', 'bereitstehen'])
/** Verbs that end the work on a paper; customers and contracts are won by the same verbs. */
const SIGNING = new Set(['unterzeichnen', 'schließen'])
/** „ist live“: the thing is there, and nothing is said about what it does. */
const THERE =
  /\b(?:ist|sind|geht|gehen|steht|stehen|liegt|liegen|wurde|wird)\s+(?:[\p{L} ]{0,30}\s)?(?:live|online|verfügbar|fertig|fertiggestellt|vorhanden|produktiv|einsatzbereit|startklar|vor|bereit|in\s+betrieb|am\s+netz|im\s+einsatz|gestartet)\s*[.!]?$/iu
const THERE_BARE = /(?:^|\s)(?:live|online|verfügbar|vorhanden|fertig|einsatzbereit|in\s+betrieb|am\s+netz)\s*[.!]?$/iu

/** Work, a counted activity or a deliverable, where the statement is about to do or to have one. */
export function workIn(parsed: Parsed): Work | undefined {
  for (const [index, verb] of parsed.verbs.entries()) {
    if (index > 0 && !startsPhrase(parsed.verbs[index - 1], verb)) break
    const found = workOf(verb, parsed)
    if (found) return found
    // „Kampagnen günstiger machen“ is a change like any other.
    if (verb.verb.class !== 'state' || verb.verb.lemma === 'machen') return undefined
  }
  if (parsed.verbs.length > 0) return thingThatIsThere(parsed)
  return saysSomething(parsed) ? existing(parsed) : workOfNoun(parsed)
}

/** Lower-case words behind a noun that end like a verb and are none. */
const NO_VERB =
  /(?:weit|haft|insgesamt|direkt|jetzt|meist|oft|selbst|fast|erst|zuerst|gezielt|gesamt|bekannt|konstant|speziell)$/

/** „Unsere Kampagnen sprechen Familien an“: a word in a verb's place that no list knows makes a sentence of it. */
function saysSomething({heads: [head]}: Parsed): boolean {
  if (!head) return false
  const opening = head.clause.tokens[0]
  if (head.clause.fronted && opening && !opening.capital && !isClosedClass(opening.fold)) return true
  const verb = head.clause.tokens[head.at + 1]
  return (
    verb !== undefined &&
    !verb.capital &&
    verb.before === ' ' &&
    head.clause.tokens.length > head.at + 2 &&
    (isAuxiliary(verb) ||
      (/[a-z]{2,}(?:t|en|e[lr]n)$/.test(verb.fold) && !NO_VERB.test(verb.fold) && !isClosedClass(verb.fold)))
  )
}

const isClosedClass = (word: string): boolean =>
  prepositions.has(word) || determiners.has(word) || joiners.has(word) || notVerbs.has(word) || pronouns.has(word)

/** „und“ or a comma parts two verbs: „fühlen sich vorbereitet“ is one phrase. */
const startsPhrase = (first: Predicate | undefined, second: Predicate): boolean =>
  first?.clause !== second.clause || joinerBetween(second.clause.tokens, first.at, second) !== undefined

/** „Bis Juni liegt ein Konzept vor“ */
function whatIsThere({subject, object}: Predicate, parsed: Parsed): Work | undefined {
  const noun = [...subject, ...object].find((word) => word.capital && isMade(word))
  return noun ? {...part(noun), kind: 'deliverable', ...thing(parsed, [noun])} : undefined
}

function workOf(predicate: Predicate, parsed: Parsed): Work | undefined {
  const {lemma} = predicate.verb
  if (PRESENCE.has(lemma)) return whatIsThere(predicate, parsed)
  if (lemma === 'stattfinden') return whatTakesPlace(predicate, parsed)
  return signed(predicate, parsed) ?? takenPart(predicate) ?? filled(predicate, parsed) ?? workOfVerb(predicate, parsed)
}

/** „In jeder Filiale finden zwei Infoabende statt“ */
function whatTakesPlace({subject, object}: Predicate, parsed: Parsed): Work | undefined {
  const noun = [...subject, ...object].find(
    ({capital, fold: word}) =>
      capital && nounHead(word)?.classes.has('activity') && !nounHead(word)?.classes.has('metric'),
  )
  return noun && {...part(noun), kind: 'activity', ...thing(parsed, [noun])}
}

/** „Die Betriebsvereinbarung ist unterzeichnet“ */
function signed({verb, object, subject, form, voice}: Predicate, parsed: Parsed): Work | undefined {
  if (!SIGNING.has(verb.lemma) || form !== 'participle' || voice === 'active') return undefined
  const noun = headNoun(object.length > 0 ? object : subject)
  const classes = noun && nounHead(noun.fold)?.classes
  if (!noun || !classes?.has('deliverable') || classes.has('won')) return undefined
  return {...part(noun), kind: 'deliverable', ...thing(parsed, [noun])}
}

function isMade({fold: folded}: Token): boolean {
  const head = nounHead(folded)
  return (
    head?.classes.has('deliverable') === true ||
    head?.classes.has('activity') === true ||
    head?.verb?.class === 'output'
  )
}

function workOfVerb(predicate: Predicate, parsed: Parsed): Work | undefined {
  const {verb, token, object} = predicate
  if (verb.lemma === 'halten') return heldEvent(predicate, parsed)
  const noun = headNoun(object)
  const head = noun && nounHead(noun.fold)
  const light = LIGHT[verb.lemma]
  if (light ? !head?.classes.has(light) : !isDoing(verb) && !isPiecework(predicate, noun, parsed)) return undefined
  if (othersAct(predicate)) return undefined
  // „Wir reparieren, statt wegzuwerfen“: a habit.
  if (predicate.voice === 'active' && !noun) return undefined
  if (verb.class === 'help' && (!noun || serves(noun))) return undefined
  if (verb.figurative && !makesThing(noun) && !isOneByOne(noun, parsed)) return undefined
  if (saysState(predicate, noun, parsed)) return undefined
  if (CLOSING.has(fold(verb.lemma)) && head?.classes.has('won')) return undefined
  if (isShare(parsed) && predicate.form === 'participle' && !(verb.ofPeople && isWhole(parsed))) return undefined
  const counted = head?.classes.has('activity') === true
  return {...part(token), kind: counted ? 'activity' : 'verb', ...thing(parsed, object)}
}

const isDoing = ({class: name}: Verb): boolean => name === 'output' || name === 'help'

/** The shape of verbs that put things somewhere or treat them: „umhängen“, „ausräumen“, „desinfizieren“. */
const HANDS_ON = /^(?:ab|an|auf|aus|ein|um|zusammen|nach|weg|zurueck)[a-z]{4,}n$|ieren$/
/** Verbs of the same shape that move people: „faszinieren“. */
const STIRRING =
  /^(?:inspir|faszin|motiv|profit|domin|harmon|normal|polar|mobil|aktiv|sensibil|elektr|animier|regener)|(?:halten|bringen|geben|machen|lassen|stehen|kommen|gehen|finden|fallen|sehen|hören|nehmen)$|^(?:auf(?:blüh|atm|leb|fall|hol)|aus(?:strahl|ruh|zeichn)|ab(?:heb|hol)|um(?:denk)|zusammen(?:halt|wachs|steh|komm)|zurück(?:hol|komm|gewinn|kehr|finden)|an(?:zieh|lock|sporn)|ein(?:lad|stehen))/

/** „40 Keller entfeuchten“: whatever the verb is that no list knows, it is done to one thing after the other. */
function isPiecework({verb, form, voice, object}: Predicate, noun: Token | undefined, {draft}: Parsed): boolean {
  if (verb.class !== 'other' || form !== 'infinitive' || voice !== 'bare' || !noun) return false
  const classes = nounHead(noun.fold)?.classes
  if (['metric', 'abstract', 'people', 'won'].some((name) => classes?.has(name as NounClass))) return false
  const isReflexive = object.some(({fold: word}) => word === 'sich' || word === 'uns')
  if (HANDS_ON.test(fold(verb.lemma)) && !STIRRING.test(verb.lemma) && !isReflexive) return !ABSTRACT.test(noun.fold)
  const first = object[0]?.start
  return draft.quantities.some(
    ({kind, unit, start, relation}) => kind === 'metric' && start === first && !relation && unit?.text === noun.text,
  )
}

/** „20 Workshops halten“ */
function heldEvent({token, object, subject}: Predicate, parsed: Parsed): Work | undefined {
  const noun = headNoun(object)
  if (!noun || subjectIsServed(subject) || !nounHead(noun.fold)?.classes.has('activity')) return undefined
  return {...part(token), kind: 'activity', ...thing(parsed, object)}
}

function makesThing(noun: Token | undefined): boolean {
  if (!noun) return false
  const head = nounHead(noun.fold)
  if (head?.classes.has('deliverable') || head?.classes.has('activity')) return true
  if (head?.classes.has('abstract') || head?.classes.has('people') || head?.classes.has('metric')) return false
  return !ABSTRACT.test(noun.fold) && !(head?.classes.has('catch-all') && !head.compound)
}

/** „25 Leistungen bereitstellen“: what is counted is a thing, whatever else the word may mean. */
const isOneByOne = (noun: Token | undefined, {draft}: Parsed): boolean =>
  noun !== undefined &&
  !['abstract', 'people', 'won'].some((name) => nounHead(noun.fold)?.classes.has(name as NounClass)) &&
  draft.quantities.some(({kind, unit, relation}) => kind === 'metric' && !relation && unit?.text === noun.text)

/** „80 % der Fahrerinnen geschult“ moves a share; whether that is work is open, so nothing is said. */
const isShare = ({draft}: Parsed): boolean =>
  draft.quantities.some(({kind, unit}) => kind === 'metric' && unit?.dimension === 'share')

/** „100 % der Führungskräfte geschult“ says no more than „alle“. */
const isWhole = ({draft}: Parsed): boolean =>
  draft.quantities.every(({kind, unit, value}) => kind !== 'metric' || (unit?.dimension === 'share' && value === 100))

function workOfNoun(parsed: Parsed): Work | undefined {
  const head = parsed.heads[0]
  if (head && isPeopleDay(head.token)) return {...part(head.token), kind: 'activity', ...thing(parsed, [head.token])}
  if (!head?.noun) return existing(parsed) ?? (head && placedThing(head, parsed))
  const {noun, token, object} = head
  const {verb, classes} = noun
  if (isShare(parsed) || isWish(parsed) || isSelected(parsed, token)) return undefined
  if (isContinued(head) || isSingleCheck(head, parsed))
    return {...part(token), kind: 'activity', ...thing(parsed, [token])}
  if (verb && (verb.class === 'output' || verb.class === 'help')) {
    const acted = headNoun(object)
    const bare = classes.has('needs-object') && !governsObject(head)
    const unreal =
      (verb.figurative && acted !== undefined && !makesThing(acted) && !isOneByOne(acted, parsed)) ||
      (verb.class === 'help' && (!acted || serves(acted)))
    if (!bare && !unreal && !(verb.figurative && !acted))
      return {...part(token), kind: kindOf(classes), ...thing(parsed, object)}
    if (unreal) return undefined
  }
  if (classes.has('activity') && !verb && isDoneByOthers(object)) return undefined
  if (classes.has('activity') && (isCounted(parsed, token) || (!noun.verb && !isDescribed(head, parsed))))
    return {...part(token), kind: 'activity', ...thing(parsed, [token])}
  if (classes.has('deliverable') && !classes.has('metric') && !isDescribed(head, parsed))
    return {...part(token), kind: 'deliverable', ...thing(parsed, [token])}
  return existing(parsed)
}

/** „Ein Lager, in dem niemand sucht“, „ein verlässlicher Fahrplan“: a picture of what will be, not a thing to make. */
function isDescribed({clause, at}: Head, {clauses}: Parsed): boolean {
  if (clauses.some(({kind}) => kind === 'relative')) return true
  if (clause.tokens[at + 1]?.fold === 'ohne') return true
  const before = clause.tokens.slice(0, at)
  if (!/^eine?$/.test(before[0]?.fold ?? '')) return false
  const forPeople =
    clause.tokens[at + 1]?.fold === 'fuer' &&
    (/^(?:alle|jede[ns]?)$/.test(clause.tokens[at + 2]?.fold ?? '') ||
      clause.tokens.slice(at + 2).some((token) => token.capital && serves(token)))
  return forPeople || before.slice(1).some(({fold: word}) => !/^neue/.test(word))
}

/** „Anrufe besorgter Eltern“, „Beiträge von Lesern“ */
function isDoneByOthers(object: readonly Token[]): boolean {
  const at = object.findIndex(({capital}) => capital)
  const noun = object[at]
  // „Kundenbesuche Außendienst“: a noun beside the other only says where it belongs.
  return (
    at > 0 &&
    noun !== undefined &&
    serves(noun) &&
    object.slice(0, at).every(({fold: word}) => word === 'von' || !prepositions.has(word))
  )
}

const kindOf = (classes: ReadonlySet<string>): Work['kind'] => (classes.has('activity') ? 'activity' : 'verb')

/** A genitive, „von“ or „für“ follows. */
function governsObject({object, noun}: Head): boolean {
  const first = object[0]
  // „Schulung Brandschutz“
  if (first?.capital && first.before === ' ' && object.length === 1) return !noun?.classes.has('metric')
  return (
    first !== undefined &&
    /^(?:des|der|von|vom|eines|einer|unserer|unseres|fuer|zum|zur|an|neuer|aller|ihrer|\d.*)$/.test(first.fold)
  )
}

export const isCounted = ({draft: {quantities, text}}: Parsed, noun: Token): boolean =>
  quantities.some(
    ({kind, end, start}) =>
      kind === 'metric' &&
      ((start < noun.end && end > noun.start - 25) ||
        (start > noun.end && /^[^:]*: $/.test(text.slice(noun.end, start)))),
  )

function thingThatIsThere(parsed: Parsed): Work | undefined {
  const {draft, verbs, tokens} = parsed
  const only = verbs[0]
  if (only?.verb.class !== 'state' || !THERE.test(draft.text)) return undefined
  const subject = headNoun(tokens.slice(0, tokens.indexOf(only.token)))
  const head = subject && nounHead(subject.fold)
  if (!subject || head?.classes.has('metric') || head?.classes.has('people')) return undefined
  return {...part(subject), kind: 'deliverable', thing: part(subject)}
}

function existing(parsed: Parsed): Work | undefined {
  const noun = headNoun(parsed.tokens)
  if (!noun || !THERE_BARE.test(parsed.draft.text) || nounHead(noun.fold)?.classes.has('people')) return undefined
  return {...part(noun), kind: 'deliverable', thing: part(noun)}
}
