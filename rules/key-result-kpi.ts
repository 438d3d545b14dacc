import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot, notedValue} from '../src/rule/figures.js'
import {defineRule, type Facts, type KeyResultSubject, type Piece} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'

const EXEMPT_TYPES = new Set(['health', 'guardrail', 'committed', 'compliance'])

/** Metrics that stand at the start of a line under names too common for the library. */
const STANDING =
  /^(?:cash|liquidity|sales|turnover|profit|earnings|availability|umsatz|ergebnis|gewinn|absatz)(?!\p{L})/iu

/** Its value comes next. */
const VALUE = /^\s*(?:[:=<>≥≤(]|(?:of|at|above|below|over|von|bei|über|unter) )?\s*[\d€$£<>≥≤+−-]/

/** When it is read, which is no lever: “at year end”, „zum Jahresende“. */
const WHEN =
  /^ (?:at|by|in|per|this|zum|im|am|bis|pro) (?:the )?(?:end|year|quarter|month|\d|[QH]\d|Ende|Jahr|Quartal|Monat)/i

/** A key figure that is watched all year becomes a key result when something is to move it. */
export default defineRule({
  id: 'key-result-kpi',
  severity: 'info',
  defaults: {
    /** Further key figures of your house. */
    kpiNames: [] as string[],
    /** At these levels the figures that all are watched by may stand alone. */
    exemptLevels: ['company'] as string[],
  },
  options: (z) => z.strictObject({kpiNames: z.array(z.string()), exemptLevels: z.array(z.string())}),
  messages: {
    standing: {
      en: ({metric}: {metric: string}) =>
        `“${metric}” is watched all year, with or without OKRs. Say which lever moves it in this cycle, and measure that.`,
      de: ({metric}) =>
        `„${metric}“ habt ihr das ganze Jahr im Blick, auch ohne OKR. Sag, welcher Hebel die Zahl in diesem Zyklus bewegt, und miss den.`,
    },
    lever: {en: 'Measure the lever', de: 'Den Hebel messen'},
  },
  texts: {
    lever: {en: '[lever] from [baseline] to [target]', de: '[Hebel] von [Ausgangswert] auf [Zielwert]'},
  },
  asksMetric: (facts) => isLevel(facts),
  keyResult(subject, {options, report, write}) {
    const {facts, statement, set, type, language} = subject
    if (hasSlot(facts) || !isLevel(facts) || hasStory(subject) || (type && EXEMPT_TYPES.has(type))) return
    if (options.exemptLevels.includes(set.set.level ?? '')) return
    const metric = mentionOf(options.kpiNames, facts.text) ?? standingMetric(facts)
    if (!metric) return
    report({
      id: 'standing',
      data: {metric: metric.text},
      at: metric,
      suggest: [{id: 'lever', changes: [rewrite(statement, write('lever', language))]}],
    })
  },
})

/** One value to be at, and no word that moves anything. */
const isLevel = (facts: Facts): boolean =>
  facts.movement?.target !== undefined &&
  facts.movement.baseline === undefined &&
  facts.movement.change === undefined &&
  facts.movement.direction === undefined &&
  goalsIn(facts).length === 1

const hasStory = ({facts, fields}: KeyResultSubject): boolean =>
  notedValue(fields.baseline) !== undefined || notedValue(fields.current) !== undefined || facts.statusQuo !== undefined

/** A key figure that opens the line and is all that is measured; “margin of the repair shop” names a lever. */
function standingMetric({text, movement, knownMetric}: Facts): Piece | undefined {
  const measured = movement?.metric
  if (knownMetric) {
    const rest = measured ? text.slice(knownMetric.end, measured.end) : ''
    const isAll = knownMetric.kpi && (rest === '' || WHEN.test(rest))
    return isAll ? {text: knownMetric.text, start: knownMetric.start, end: knownMetric.end} : undefined
  }
  const found = STANDING.exec(text)
  if (!found) return undefined
  const behind = text.slice(found[0].length)
  return VALUE.test(behind) || WHEN.test(behind) ? {text: found[0], start: 0, end: found[0].length} : undefined
}
