import {setField} from '../src/rule/changes.js'
import {addDays, cycleNamed, notedCycle, writtenDate} from '../src/rule/cycle.js'
import {deadlinesOf} from '../src/rule/deadlines.js'
import {notedValue} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'

const ISO = /^\d{4}-\d\d-\d\d/
const ANNUAL = /^(?:annual|year|yearly|jahr|jährlich|jahresziel)/i

/** A key result is due in the cycle that it is scored in. */
export default defineRule({
  id: 'key-result-within-cycle',
  severity: 'warn',
  defaults: {
    /** So many days after the end still count as within. */
    graceDays: 0,
    /** The month in which years begin. */
    fiscalYearStart: 1,
    /** What your own names of cycles stand for: `{"Season 3": "2027-02-01..2027-03-14"}`. */
    cycles: {} as Record<string, string>,
  },
  options: (z) =>
    z.strictObject({
      graceDays: z.number().int().min(0),
      fiscalYearStart: z.number().int().min(1).max(12),
      cycles: z.record(z.string(), z.string()),
    }),
  messages: {
    late: {
      en: ({date, end}: {date: string; end: string}) =>
        `“${date}” comes after this cycle, which ends on ${writtenDate(end, 'en')}, so the result cannot be scored in it. Aim for what you can reach by then, or move it to the later cycle.`,
      de: ({date, end}) =>
        `„${date}“ liegt nach diesem Zyklus, der am ${writtenDate(end, 'de')} endet; bewerten lässt sich das Ergebnis darin nicht. Nimm dir vor, was bis dahin zu schaffen ist, oder verschieb es in den späteren Zyklus.`,
    },
    early: {
      en: ({date, start}: {date: string; start: string}) =>
        `“${date}” comes before this cycle, which starts on ${writtenDate(start, 'en')}. Correct the date, or leave the result to the cycle that it belongs to.`,
      de: ({date, start}) =>
        `„${date}“ liegt vor diesem Zyklus, der am ${writtenDate(start, 'de')} beginnt. Berichtige das Datum oder lass das Ergebnis in dem Zyklus, zu dem es gehört.`,
    },
    end: {en: 'Set it to the end of the cycle', de: 'Auf das Ende des Zyklus setzen'},
  },
  keyResult(subject, {options, report}) {
    const {fields, statement, language, set, objective} = subject
    const noted = notedValue(objective?.fields.cycle) ?? notedCycle(set)
    if (!isOpen(subject) || noted === undefined || isAnnual(subject)) return
    const cycle = cycleNamed(noted, options)?.range
    if (!cycle || cycle.end < cycle.start) return
    const last = addDays(cycle.end, options.graceDays)
    for (const {text, at, start, end} of deadlinesOf(subject, cycle)) {
      const isLate = start > last
      if (!isLate && end >= cycle.start) continue
      const written = ISO.test(text) ? cycle.end : writtenDate(cycle.end, language)
      const change = at
        ? {kind: 'replace' as const, statement, piece: at, text: written}
        : setField(statement, 'due', written, language)
      const suggest = at || text === fields.due?.value.trim() ? [{id: 'end' as const, changes: [change]}] : []
      const place = {on: statement, ...(at && {at}), suggest}
      if (isLate) report({id: 'late', data: {date: text, end: cycle.end}, ...place})
      else report({id: 'early', data: {date: text, start: cycle.start}, ...place})
      return
    }
  },
})

/** A goal of the year may stand beside those of its quarters. */
const isAnnual = ({fields, set, document}: KeyResultSubject) =>
  [fields.level, set.set.fields.level, document.source.fields.level].some((level) => ANNUAL.test(level?.value ?? ''))
