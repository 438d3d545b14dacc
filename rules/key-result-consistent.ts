import {rewrite} from '../src/rule/changes.js'
import {type Ends, endsOf, isMismatch, withSwappedEnds, worths} from '../src/rule/ends.js'
import {hasSlot} from '../src/rule/figures.js'
import {type Change, defineRule, type Facts, type GoalType, type KeyResultSubject} from '../src/rule/index.js'

/** Harms that nobody wants more of; only of these a stated rise is a mistake for sure. */
const HARMS =
  /churn|downtime|complaint|dropout|scrap|sick leave|accident|infection|mortality|bounce rate|abandonment|error rate|defect|abwander|ausfallzeit|beschwerde|reklamation|abbruchquote|ausschuss|krankenstand|krankheitsquote|unfall|infektion|sterblichkeit|absprungrate|fehlerquote|fehlerrate|fluktuation/i

/** Between two values these make them parts of something longer: “from 2 a month to 2 a week”. */
const PART_OF_MORE = /\b(?:per|an?|every|each|once|je|pro|jede\w*|alle|im|am|of|von|times|mal)\b|\//i

/** What a key result says and what its figures say is the same. */
export default defineRule({
  id: 'key-result-consistent',
  severity: 'error',
  defaults: {
    /** Verbs of your house that move a figure without saying which way. */
    neutralVerbs: [] as string[],
    /** Key results of these types may start and end at the same value. */
    allowEqualFor: ['health', 'guardrail'] as string[],
  },
  options: (z) => z.strictObject({neutralVerbs: z.array(z.string()), allowEqualFor: z.array(z.string())}),
  messages: {
    opposite: {
      en: ({verb, from, to}: {verb: string; from: string; to: string}) =>
        `“${verb}” points one way and “from ${from} to ${to}” the other, so nobody can score this. Turn the verb round, or the values.`,
      de: ({verb, from, to}) =>
        `„${verb}“ zeigt in die eine Richtung und „von ${from} auf ${to}“ in die andere; so kann das niemand bewerten. Dreh das Verb um oder die Werte.`,
    },
    harm: {
      en: ({verb, metric}: {verb: string; metric: string}) =>
        `“${verb}” asks for more ${metric}, and that is better when it falls. Check which way you want to go.`,
      de: ({verb, metric}) =>
        `„${verb}“ verlangt mehr „${metric}“, und das ist besser, wenn es sinkt. Prüf, wohin ihr wollt.`,
    },
    equal: {
      en: ({value}: {value: string}) =>
        `Start and target are both ${value}, so there is nothing to move. Check the figures, or set the target that you have in mind.`,
      de: ({value}) =>
        `Start und Ziel sind beide ${value}; so bewegt sich nichts. Prüf die Zahlen oder setz den Zielwert, der dir vorschwebt.`,
    },
    units: {
      en: ({from, to}: {from: string; to: string}) =>
        `${from} and ${to} measure different things, so nobody can tell how far it is. Write both values in the same unit.`,
      de: ({from, to}) =>
        `${from} und ${to} messen Verschiedenes; so weiß niemand, wie weit der Weg ist. Schreib beide Werte in derselben Einheit.`,
    },
    swapVerb: {
      en: ({verb}: {verb: string}) => `Write “${verb}”`,
      de: ({verb}) => `„${verb}“ schreiben`,
    },
    swapValues: {en: 'Swap the two values', de: 'Die beiden Werte tauschen'},
    newTarget: {en: 'Set another target', de: 'Einen anderen Zielwert setzen'},
  },
  texts: {target: {en: '[target]', de: '[Zielwert]'}},
  asksMetric: ({movement, text}) => movement?.verb?.direction === 'up' && HARMS.test(text),
  keyResult(subject, {options, report, write}) {
    const {facts, statement, type, language} = subject
    if (hasSlot(facts) || facts.statusQuo) return
    const verb = openingVerb(facts, options.neutralVerbs)
    const harm = verb && harmRaised(facts)
    const ends = endsOf(subject)
    const {baseline, target} = ends ?? {}
    const swapVerb = verb
      ? [{id: 'swapVerb' as const, data: {verb: verb.opposite}, changes: [replace(subject, verb, verb.opposite)]}]
      : []
    if (verb && harm && !(ends && fallsIn(ends))) {
      return report({id: 'harm', data: {verb: verb.text, metric: harm.text}, at: verb, suggest: ends ? [] : swapVerb})
    }
    if (!ends || !baseline || !target) return
    const newTarget: Change[] = ends.inText ? [replace(subject, target, write('target', language))] : []
    if (isMismatch(ends)) {
      const suggest = ends.inText ? [{id: 'newTarget' as const, changes: newTarget}] : []
      return report({id: 'units', data: {from: baseline.text, to: target.text}, suggest})
    }
    const values = worths(ends)
    if (!values) return
    const {from, to} = values
    if (from === to) {
      if (isPartOfMore(subject, ends) || (options.allowEqualFor as (GoalType | undefined)[]).includes(type)) return
      const suggest = ends.inText ? [{id: 'newTarget' as const, changes: newTarget}] : []
      report({id: 'equal', data: {value: target.text}, suggest})
    } else if (verb && (verb.direction === 'up') !== to > from && !isPartOfMore(subject, ends)) {
      if (!ends.inText && from === 0) return
      const swapValues = ends.inText
        ? [{id: 'swapValues' as const, changes: [rewrite(statement, withSwappedEnds(facts, ends))]}]
        : []
      report({
        id: 'opposite',
        data: {verb: verb.text, from: baseline.text, to: target.text},
        at: verb,
        suggest: harm ? swapVerb : [...swapVerb, ...swapValues],
      })
    }
  },
})

/** The verb that governs the statement and says which way its figure is to go. */
function openingVerb({movement, opening}: Facts, neutral: readonly string[]) {
  const verb = movement?.verb
  if (!verb || opening?.verb.start !== verb.start) return undefined
  return neutral.includes(verb.text.toLowerCase()) || neutral.includes(opening.lemma) ? undefined : verb
}

/** A metric that is better when it falls and that the verb wants to see rise. */
function harmRaised({movement, knownMetric}: Facts) {
  if (movement?.verb?.direction !== 'up' || knownMetric?.good !== 'down' || !HARMS.test(knownMetric.text))
    return undefined
  return movement.metric?.text.endsWith(knownMetric.text) ? knownMetric : undefined
}

function fallsIn(ends: Ends): boolean {
  const values = worths(ends)
  return values !== undefined && values.to < values.from
}

const isPartOfMore = ({facts}: KeyResultSubject, {baseline, target, inText}: Ends): boolean =>
  inText && PART_OF_MORE.test(facts.text.slice(baseline.end, target.start).replace(/\b(?:to|auf)\b/g, ''))

const replace = (
  {statement}: KeyResultSubject,
  {text, start, end}: {text: string; start: number; end: number},
  by: string,
): Change => ({
  kind: 'replace',
  statement,
  piece: {text, start, end},
  text: by,
})
