import {setField} from '../src/rule/changes.js'
import {type Cycle, cycleOf, lengthInDays, writtenDate} from '../src/rule/cycle.js'
import {daysBetween, shareOf} from '../src/rule/cycle-progress.js'
import {lastDayIn, namesLaterDay} from '../src/rule/dates.js'
import {notedValue} from '../src/rule/figures.js'
import {
  type DocumentSubject,
  defineRule,
  type Field,
  type KeyResultSubject,
  type SetSubject,
} from '../src/rule/index.js'
import {isOpen, stateWithin} from '../src/rule/is-open.js'

type Range = NonNullable<Cycle['range']>

/** From this length on a cycle is one of a year, in days. */
const YEAR = 300

/** In a running cycle the last check-in is not long ago. */
export default defineRule({
  id: 'check-in-fresh',
  severity: 'warn',
  structural: true,
  defaults: {
    /** The day that counts as today, as an ISO date; without it the day of the run. */
    today: '',
    /** How many days a check-in stays fresh, in a quarter and in a year. */
    maxDays: {quarter: 14, year: 45} as Record<string, number>,
    /** The share of the cycle after which every key result has a first value. */
    firstValueAfter: 0.33,
  },
  options: (z) =>
    z.strictObject({
      today: z.string(),
      maxDays: z.record(z.string(), z.number().int().min(1)),
      firstValueAfter: z.number().min(0).max(1),
    }),
  messages: {
    stale: {
      en: ({date, days}: {date: string; days: number}) =>
        `The last check-in was on ${date}, ${days} days ago. Say where these goals stand today, even if nothing has moved.`,
      de: ({date, days}) =>
        `Der letzte Stand ist vom ${date}, also ${days} Tage alt. Schreib auf, wo diese Ziele heute stehen, auch wenn sich nichts bewegt hat.`,
    },
    behindOthers: {
      en: ({date, days}: {date: string; days: number}) =>
        `The others have been looked at since, this one last on ${date}, ${days} days ago. Note where it stands, or that nothing has moved.`,
      de: ({date, days}) =>
        `Die anderen sind neuer, dieses hat zuletzt am ${date} jemand angesehen, vor ${days} Tagen. Notier, wo es steht, oder dass sich nichts bewegt hat.`,
    },
    noValue: {
      en: 'The others have a value of today, this one has none, and a third of the cycle is gone. Measure it once, roughly if need be.',
      de: 'Die anderen haben einen Istwert, dieses noch keinen, und ein Drittel des Zyklus ist vorbei. Miss es einmal, notfalls grob.',
    },
    update: {en: 'Note where it stands', de: 'Den Stand notieren'},
  },
  texts: {
    line: {
      en: ({today}: {today: string}) => `${today}: current [value], next step [what]`,
      de: ({today}) => `${today}: Ist [Wert], nächster Schritt [was]`,
    },
    value: {en: '[value]', de: '[Wert]'},
  },
  document({sets, language = 'en', ...document}, {options, report, write, today: day}) {
    /** A date that stands once for several sets is reported once. */
    const told = new Set<string>()
    for (const subject of sets) {
      const running = subject.keyResults.filter((keyResult) => stateWithin(keyResult) === 'open' && isOpen(keyResult))
      const cycle = cycleOf(subject)?.range
      if (!cycle || !(hasCheckIns(subject) || running.some((goal) => isLeftEmpty(goal, running)))) continue
      const today = options.today || day()
      const line = write('line', language, {today})
      const about = (date: string) => ({date: writtenDate(date, language), days: daysBetween(date, today)})
      const passed = shareOf(cycle, today)
      if (passed === undefined || running.length === 0 || isPaused(document, cycle, today)) continue
      const window = options.maxDays[lengthInDays(cycle) > YEAR ? 'year' : 'quarter'] ?? Number.POSITIVE_INFINITY
      const isStale = (date: string) => daysBetween(date, today) > window
      const last = lastCheckIn(subject, cycle, today)
      if (last && isStale(last)) {
        const changes = [setField(subject.set, 'updated', line, language)]
        if (!told.has(last))
          report({id: 'stale', on: subject.set, data: about(last), suggest: [{id: 'update', changes}]})
        told.add(last)
        continue
      }
      for (const goal of running) {
        const {statement, fields} = goal
        const own = lastDayIn(fields.updated?.value ?? '', cycle, today)
        if (own && isStale(own)) {
          const changes = [setField(statement, 'updated', line, language)]
          report({id: 'behindOthers', on: statement, data: about(own), suggest: [{id: 'update', changes}]})
        } else if (passed > options.firstValueAfter && isLeftEmpty(goal, running)) {
          const name = fields.current ? 'current' : 'progress'
          const changes = [setField(statement, name, write('value', language), language)]
          report({id: 'noValue', on: statement, suggest: [{id: 'update', changes}]})
        }
      }
    }
  },
})

function checkInsOf({set, objectives, keyResults, document}: SetSubject): Field[] {
  const places = [set.fields, document.source.fields, ...[...objectives, ...keyResults].map(({fields}) => fields)]
  return places.flatMap(({updated}) => updated ?? [])
}

const hasCheckIns = (subject: SetSubject) => checkInsOf(subject).length > 0

/** The day of the last check-in, where check-ins are dated; any newer date in the document counts as one. */
function lastCheckIn(subject: SetSubject, cycle: Range, today: string): string | undefined {
  const {document} = subject
  const noted = checkInsOf(subject).map(({value}) => lastDayIn(value, cycle, today))
  if (noted.every((date) => date === undefined)) return undefined
  const anywhere = document.prose.map(({text}) => lastDayIn(text, cycle, today))
  return [...noted, ...anywhere]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
}

/** “Holidays until 4 Jan”: nobody looks at goals then. */
const isPaused = ({prose}: Pick<DocumentSubject, 'prose'>, cycle: Range, today: string): boolean =>
  prose.some(({text}) => PAUSE.test(text) && namesLaterDay(text, cycle, today))

const PAUSE =
  /(?<![a-zäöüß])(?:holidays?|vacation|break|paused?|shutdown|urlaub\w*|ferien|betriebsferien|betriebsruhe|pause)(?![a-zäöüß])/i

/** A place for the value is there and empty, and most others have theirs. */
function isLeftEmpty({fields}: KeyResultSubject, all: readonly KeyResultSubject[]): boolean {
  const isEmpty = (value: string | undefined) => value !== undefined && /^[\s–—-]*$/.test(value)
  const own = fields.current ?? fields.progress
  if (!own || !isEmpty(own.value)) return false
  const filled = all.filter(({fields: others}) => notedValue(others.current ?? others.progress) !== undefined)
  return filled.length * 2 > all.length
}
