import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {fromTo} from '../src/rule/from-to.js'
import {defineRule, type Facts, type Piece} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** An objective says why a metric should move; that it moves is a key result. */
export default defineRule({
  id: 'objective-beyond-metric',
  severity: 'info',
  defaults: {
    /** Further metrics of your house. */
    metricNames: [] as string[],
    /** Whether a reason (“so that …”) silences the rule. */
    acceptReason: true,
  },
  options: (z) => z.strictObject({metricNames: z.array(z.string()), acceptReason: z.boolean()}),
  messages: {
    metric: {
      en: ({metric}: {metric: string}) =>
        `That “${metric}” moves is a key result; an objective says what it is good for. So that who can do what?`,
      de: ({metric}) =>
        `Dass sich „${metric}“ bewegt, ist ein Key Result; das Objective sagt, wozu. Wer hat was davon?`,
    },
    reason: {en: 'Add what it is good for', de: 'Ergänzen, wozu es gut ist'},
    lead: {
      en: 'Say who can do what, and make the metric a key result',
      de: 'Sagen, wer was kann, und die Messgröße zum Key Result machen',
    },
  },
  texts: {
    fromTo,
    second: {
      en: '[second metric] from [baseline] to [target]',
      de: '[zweite Messgröße] von [Ausgangswert] auf [Zielwert]',
    },
    state: {en: '[who] can [what]', de: '[wer] kann [was]'},
    reason: {
      en: ({text}: {text: string}) => `${text} so that [who] can [what]`,
      de: ({text}) => `${text}, damit [wer] [was] kann`,
    },
  },
  asksMetric: (facts) => movesSomething(facts) && !facts.benefit,
  objective({facts, statement, fields, keyResults, language}, {options, report, write}) {
    if (!movesSomething(facts) || hasSlot(facts)) return
    if (options.acceptReason && (facts.benefit || facts.beneficiary || fields.description)) return
    const metric = movedMetric(facts, options.metricNames)
    if (!metric) return

    const text = facts.text.replace(/[.!]\s*$/, '')
    const reason = {id: 'reason' as const, changes: [rewrite(statement, write('reason', language, {text}))]}
    const measure = write('fromTo', language, {metric: scopeOf(facts, metric)})
    const texts = keyResults.length === 0 ? [measure, write('second', language)] : [measure]
    const lead = {
      id: 'lead' as const,
      changes: [
        rewrite(statement, write('state', language)),
        {kind: 'add-key-results' as const, objective: statement, texts},
      ],
    }
    const hasRoom = keyResults.length < KEY_RESULT_RANGE.max
    report({id: 'metric', data: {metric: metric.text}, at: metric, suggest: hasRoom ? [reason, lead] : [reason]})
  },
})

/** The metric with what it is the metric of: “churn of season tickets in the north”. */
function scopeOf({text, opening}: Facts, metric: Piece): string {
  const start = Math.min(metric.start, opening?.object?.start ?? metric.start)
  const end = opening && opening.verb.start > start ? opening.verb.start : text.length
  return text
    .slice(start, end)
    .replace(/^(?:the|our|den|die|das|der|unser(?:e[nrsm]?)?) /i, '')
    .replace(/[\s.!,;:]+$/, '')
}

const movesSomething = ({opening, movement}: Facts): boolean => opening?.class === 'movement' && movement !== undefined

/** What may follow where the metric is what moves: “churn of season tickets”, but not “MTTR maturity”. */
const GOES_ON =
  /^ (?:of|in|for|with|among|across|at|on|from|within|der|des|von|bei|beim|im|für|unserer|aus|mit)(?!\p{L})/u

/** The metric as what the verb moves. */
function movedMetric({text, opening, movement, knownMetric}: Facts, own: readonly string[]): Piece | undefined {
  const metric = mentionOf(own, text) ?? knownMetric
  if (!metric) return undefined
  const object = opening?.object ?? movement?.metric
  const isHead =
    metric.end === object?.end || metric.end === movement?.metric?.end || GOES_ON.test(text.slice(metric.end))
  const isObject = object !== undefined && metric.start >= object.start && metric.start < object.end
  return isHead && isObject ? {text: metric.text, start: metric.start, end: metric.end} : undefined
}
