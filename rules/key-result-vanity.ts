import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject, type Piece} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {mayNameVanity} from '../src/rule/metric-hints.js'
import {mentionOf} from '../src/rule/phrase.js'

/** A key result counts what people do with it, not how often it was seen. */
export default defineRule({
  id: 'key-result-vanity',
  severity: 'info',
  defaults: {
    /** Further metrics that can rise without anybody being better off. */
    metrics: [] as string[],
    /** Whether a key result beside it that shows the value silences the rule. */
    allowWith: 'conversion' as 'conversion' | 'none',
    /** Whether downloads pass; for software that is free they are often all there is. */
    openSource: false,
  },
  options: (z) =>
    z.strictObject({
      metrics: z.array(z.string()),
      allowWith: z.enum(['conversion', 'none']),
      openSource: z.boolean(),
    }),
  messages: {
    vanity: {
      en: ({metric}: {metric: string}) =>
        `“${metric}” can double without anybody being better off. Ask what those people do next, and count that.`,
      de: ({metric}) =>
        `„${metric}“: Das kann sich verdoppeln, ohne dass es jemandem besser geht. Frag, was die Leute danach tun, und zähl das.`,
    },
    next: {en: 'Count who takes the next step', de: 'Zählen, wer den nächsten Schritt geht'},
  },
  texts: {
    next: {
      en: '[visitors] who [next step] from [baseline] to [target]',
      de: '[Besucher], die [nächster Schritt], von [Ausgangswert] auf [Zielwert]',
    },
  },
  asksMetric: ({text}) => mayNameVanity(text),
  keyResult(subject, {options, report, write}) {
    const {facts, statement, language} = subject
    const metric = vanityIn(subject, options)
    if (!metric || hasSlot(facts) || (facts.work && !facts.effect)) return
    if (options.allowWith === 'conversion' && neighboursOf(subject).some(showsValue)) return
    report({
      id: 'vanity',
      data: {metric: metric.text},
      at: metric,
      suggest: [{id: 'next', changes: [rewrite(statement, write('next', language))]}],
    })
  },
})

function vanityIn(
  {facts}: KeyResultSubject,
  options: {metrics: readonly string[]; openSource: boolean},
): Piece | undefined {
  const own = mentionOf(options.metrics, facts.text)
  const {knownMetric: known} = facts
  if (own || !known?.vanity || known.unit !== 'count' || goalsIn(facts).length === 0) return own
  if (known.id === 'registrations' && !/regist/i.test(known.text)) return undefined // who signs up has decided
  return options.openSource && known.id === 'app-downloads' ? undefined : known
}

const neighboursOf = ({objective, set, statement}: KeyResultSubject): KeyResultSubject[] =>
  (objective ?? set).keyResults.filter((other) => other.statement !== statement && isOpen(other))

/** A share, money, or a metric that says that somebody is better off; a gap may be filled with one. */
const showsValue = ({facts}: KeyResultSubject): boolean =>
  hasSlot(facts) ||
  (facts.knownMetric !== undefined && !facts.knownMetric.vanity) ||
  goalsIn(facts).some(({unit}) => unit?.dimension === 'share' || unit?.dimension === 'money')
