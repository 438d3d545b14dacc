import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot, metricsIn, notedValue} from '../src/rule/figures.js'
import {defineRule, type Facts, type KeyResultSubject, type Piece} from '../src/rule/index.js'

const EXEMPT_TYPES = new Set(['compliance', 'guardrail', 'health', 'milestone'])

/** Absolutes such as “all” and “never” are missed with the first exception; a key result needs room to come closer. */
export default defineRule({
  id: 'key-result-universal',
  severity: 'info',
  defaults: {
    /** Whether “all” passes where the text says how many there are: “100% of the 12 branches”. */
    allowNamedBase: true,
    /** Whether none at all passes where people would come to harm. */
    allowSafety: true,
  },
  options: (z) => z.strictObject({allowNamedBase: z.boolean(), allowSafety: z.boolean()}),
  messages: {
    universal: {
      en: ({words}: {words: string}) =>
        `“${words}” is missed with the first exception. Say out of how many and leave room, or aim for a typical value.`,
      de: ({words}) =>
        `„${words}“ ist mit der ersten Ausnahme verfehlt. Sag, von wie vielen, und lass Luft, oder miss einen typischen Wert.`,
    },
    population: {en: 'Say how many there are', de: 'Sagen, wie viele es sind'},
    share: {en: 'Say how far the share should move', de: 'Sagen, wie weit sich der Anteil bewegen soll'},
    exceptions: {en: 'Count the exceptions', de: 'Die Ausnahmen zählen'},
    median: {en: 'Aim for a typical value', de: 'Einen typischen Wert messen'},
  },
  texts: {
    population: {
      en: ({text}: {text: string}) => `${text} ([how many] in total)`,
      de: ({text}) => `${text} ([wie viele] insgesamt)`,
    },
    share: {
      en: ({text}: {text: string}) => `${text} (share: from [baseline] to [target])`,
      de: ({text}) => `${text} (Anteil: von [Ausgangswert] auf [Zielwert])`,
    },
    exceptions: {
      en: ({text}: {text: string}) => `${text} (exceptions: from [baseline] to [target])`,
      de: ({text}) => `${text} (Ausnahmen: von [Ausgangswert] auf [Zielwert])`,
    },
    median: {
      en: 'Median [metric] from [baseline] to [target]',
      de: 'Median [Messgröße] von [Ausgangswert] auf [Zielwert]',
    },
  },
  keyResult(subject, {options, report, write}) {
    const {facts, statement, type, language} = subject
    const words = absoluteIn(facts)
    if (!words || hasSlot(facts) || hasStart(subject) || (type && EXEMPT_TYPES.has(type))) return
    if (facts.work && facts.work.kind !== 'deliverable' && !facts.effect) return
    if ((options.allowSafety && facts.harm) || (options.allowNamedBase && hasNamedBase(facts))) return
    const text = facts.text.replace(/[.!]\s*$/, '')
    report({
      id: 'universal',
      data: {words: words.text},
      at: words,
      suggest: isNone(words)
        ? [{id: 'exceptions', changes: [rewrite(statement, write('exceptions', language, {text}))]}]
        : [
            {id: 'population', changes: [rewrite(statement, write('population', language, {text}))]},
            isDuration(facts)
              ? {id: 'median', changes: [rewrite(statement, write('median', language))]}
              : {id: 'share', changes: [rewrite(statement, write('share', language, {text}))]},
          ],
    })
  },
})

/** “All”, “never”, “no …”, or a target of 100 %; “0 open defects” counts, and a count shows how close you are. */
function absoluteIn(facts: Facts): Piece | undefined {
  const goals = goalsIn(facts)
  if (facts.absolute) return goals.some(({value}) => value !== 0 && value !== 100) ? undefined : facts.absolute
  const [only, ...others] = goals
  if (!only || others.length > 0 || only.relation) return undefined
  const isAll = only.unit?.dimension === 'share' && only.value === 100
  return isAll || (only.value === 0 && only.spelled) ? only : undefined
}

/** “No”, “zero”, „nie“: there is no whole to name, only exceptions to count. */
const isNone = ({text}: Piece): boolean => /^(?:no|none|zero|never|nobody|0|kein|null|nie|niemand)/i.test(text)

/** Time is what may be typical: “within 2 days”. */
const isDuration = ({quantities}: Facts): boolean => quantities.some(({role}) => role === 'window')

const hasStart = ({facts, fields}: KeyResultSubject): boolean =>
  facts.movement?.baseline !== undefined ||
  notedValue(fields.baseline) !== undefined ||
  notedValue(fields.current) !== undefined

const hasNamedBase = (facts: Facts): boolean => metricsIn(facts).some(({role}) => role === 'base')
