import {setField} from '../src/rule/changes.js'
import {type Cycle, contains, cycleOf, hasPeriod, lengthInDays, notedCycle, overlap} from '../src/rule/cycle.js'
import {explains} from '../src/rule/explains.js'
import {defineRule, type SetSubject} from '../src/rule/index.js'
import {isOpen, stateWithin} from '../src/rule/is-open.js'

/** Words for a length, in a heading or beside a cycle, by the key of the option that bounds it. */
const LENGTHS = {
  quarter: /(?<!\p{L})(?:quarterly|quarter|quartals?\p{L}*)(?!\p{L})/iu,
  year: /(?<!\p{L})(?:annual|yearly|jahresziele?|jährlich)(?!\p{L})/iu,
} as const

/** Goals belong to a period, and the document says to which. */
export default defineRule({
  id: 'cycle-present',
  severity: 'warn',
  structural: true,
  defaults: {
    /** A date in an objective is reported, too: the cycle says when. */
    noDateInObjective: false,
    /** How many days a cycle that is called quarterly or annual may have. */
    maxDays: {quarter: 100, year: 380},
    /** The month in which years begin. */
    fiscalYearStart: 1,
  },
  options: (z) =>
    z.strictObject({
      noDateInObjective: z.boolean(),
      maxDays: z.strictObject({
        quarter: z.number().int().min(1).default(100),
        year: z.number().int().min(1).default(380),
      }),
      fiscalYearStart: z.number().int().min(1).max(12),
    }),
  messages: {
    none: {
      en: 'Nothing here says which period these goals are for, so nobody can tell when to look at them again. Note the cycle once, at the top.',
      de: 'Nirgends steht, für welchen Zeitraum diese Ziele gelten; so weiß niemand, wann ihr Bilanz zieht. Notier den Zyklus einmal, ganz oben.',
    },
    reversed: {
      en: ({cycle}: {cycle: string}) =>
        `The cycle “${cycle}” ends before it starts. Two dates have probably changed places.`,
      de: ({cycle}) => `Der Zyklus „${cycle}“ endet, bevor er beginnt. Wahrscheinlich sind zwei Angaben vertauscht.`,
    },
    long: {
      en: ({cycle, days, max}: {cycle: string; days: number; max: number}) =>
        `“${cycle}” has ${days} days, more than the ${max} that its name promises. Correct the dates, or the name.`,
      de: ({cycle, days, max}) =>
        `„${cycle}“ hat ${days} Tage, mehr als die ${max}, die der Name verspricht. Berichtige die Daten oder den Namen.`,
    },
    overlapping: {
      en: ({cycle, other}: {cycle: string; other: string}) =>
        `“${cycle}” and “${other}” of the same unit overlap in part, so some weeks count twice. Let one end where the other begins.`,
      de: ({cycle, other}) =>
        `„${cycle}“ und „${other}“ derselben Einheit überschneiden sich zum Teil; einige Wochen zählen doppelt. Lass den einen Zyklus enden, wo der andere beginnt.`,
    },
    dated: {
      en: ({date}: {date: string}) =>
        `“${date}” dates the objective; the cycle says when. Keep the sentence free for what will be different.`,
      de: ({date}) =>
        `„${date}“ datiert das Objective; wann, sagt der Zyklus. Halt den Satz frei für das, was anders wird.`,
    },
    note: {en: 'Note the cycle', de: 'Den Zyklus notieren'},
  },
  texts: {quarter: {en: ({name}: {name: string}) => `[${name}]`, de: ({name}) => `[${name}]`}},
  document(document, {options, report, write, today}) {
    const sets = document.sets.filter(({objectives, keyResults}) =>
      [...objectives, ...keyResults].some((goal) => isOpen({state: stateWithin(goal)})),
    )
    if (sets.length === 0) return
    const isDated = sets.some((set) => notedCycle(set) !== undefined) || hasPeriod(document.source)
    if (!isDated && !explains(document.source)) {
      const language = document.language ?? 'en'
      const name = write('quarter', language, {name: quarterOf(today())})
      const changes = sets.map(({set}) => setField(set, 'cycle', name, language))
      report({id: 'none', suggest: [{id: 'note', changes}]})
    }
    const spans = sets.map((set) => ({set, ...spanOf(set, options)}))
    for (const [index, span] of spans.entries()) {
      const {set, cycle, range, kind} = span
      if (!range) continue
      if (range.end < range.start) report({id: 'reversed', on: set.set, data: {cycle}})
      else {
        const long = kind === 'range' && tooLong(set, cycle, lengthInDays(range), options.maxDays)
        if (long) report({id: 'long', on: set.set, data: long})
        const other = spans.slice(0, index).find((earlier) => isHalfOver(earlier, span))
        if (other) report({id: 'overlapping', on: set.set, data: {cycle, other: other.cycle}})
      }
    }
  },
  objective({facts: {quantities}}, {options, report}) {
    const date = options.noDateInObjective ? quantities.find(({kind}) => kind === 'time') : undefined
    if (date) report({id: 'dated', at: date, data: {date: date.text}})
  },
})

interface NamedSpan extends Partial<Cycle> {
  /** As written. */
  cycle: string
}

interface SpannedSet extends NamedSpan {
  set: SetSubject
}

const spanOf = (set: SetSubject, options: {fiscalYearStart: number}): NamedSpan => ({
  cycle: notedCycle(set)?.trim() ?? '',
  ...cycleOf(set, options),
})

const quarterOf = (today: string) => `Q${Math.ceil(Number(today.slice(5, 7)) / 3)} ${today.slice(0, 4)}`

function tooLong(
  {set, document}: SetSubject,
  cycle: string,
  days: number,
  maxDays: Readonly<Record<keyof typeof LENGTHS, number>>,
): {cycle: string; days: number; max: number} | undefined {
  const {text} = document.source
  const heading = set.heading ? text.slice(set.heading.start, set.heading.end) : (/^.*$/m.exec(text)?.[0] ?? '')
  for (const name of ['quarter', 'year'] as const) {
    const max = maxDays[name]
    if (days > max && LENGTHS[name].test(`${heading} ${cycle}`)) return {cycle, days, max}
  }
  return undefined
}

/** Two cycles of one unit of which neither holds the other: a year and its quarters may stand side by side. */
function isHalfOver(a: SpannedSet, b: SpannedSet): boolean {
  const [one, other] = [a.range, b.range]
  if (!one || !other || a.set.set.unit !== b.set.set.unit || a.set.set.level !== b.set.set.level) return false
  return overlap(one, other) && !contains(one, other) && !contains(other, one)
}
