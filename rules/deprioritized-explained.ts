import {setField} from '../src/rule/changes.js'
import {cycleOf} from '../src/rule/cycle.js'
import {hasDateIn, withoutDates} from '../src/rule/dates.js'
import {defineRule, type KeyResultSubject, type ObjectiveSubject} from '../src/rule/index.js'

type Goal = ObjectiveSubject | KeyResultSubject
type Part = 'reason' | 'date'

/** A goal that is dropped says why and since when. */
export default defineRule({
  id: 'deprioritized-explained',
  severity: 'warn',
  structural: true,
  defaults: {
    /** What has to be noted. */
    require: ['reason', 'date'] as readonly Part[],
  },
  options: (z) => z.strictObject({require: z.array(z.enum(['reason', 'date'])).min(1)}),
  messages: {
    neither: {
      en: 'This was dropped, and nobody will remember when and why. One line is enough: the date and what has changed.',
      de: 'Das wurde gestrichen, und bald weiß niemand mehr, wann und warum. Eine Zeile genügt: das Datum und was sich geändert hat.',
    },
    noReason: {
      en: 'This was dropped, but not why. Say in a few words what has changed; it will help with the next plan.',
      de: 'Das wurde gestrichen, aber nicht, warum. Schreib kurz dazu, was sich geändert hat; das hilft beim nächsten Plan.',
    },
    noDate: {
      en: 'This was dropped, but not when. Add the date, so that the rest of the cycle can be read in its light.',
      de: 'Das wurde gestrichen, aber nicht, wann. Ergänz das Datum, damit man den Rest des Zyklus einordnen kann.',
    },
    note: {en: 'Note what is missing', de: 'Notieren, was fehlt'},
  },
  texts: {
    dropped: {en: 'dropped', de: 'gestrichen'},
    on: {en: ({word}: {word: string}) => `${word} [date]`, de: ({word}) => `${word} am [Datum]`},
    because: {en: ({word}: {word: string}) => `${word}: [reason]`, de: ({word}) => `${word}: [Grund]`},
  },
  set(subject, {options, report, write, today}) {
    const {set, objectives, keyResults, document} = subject
    const cycle = cycleOf(subject)?.range
    if (set.state !== 'open' || (cycle && cycle.end < today())) return
    const language = document.language ?? 'en'
    const dropped: Goal[] = [...objectives, ...keyResults].filter(({state}) => state === 'dropped')
    for (const goal of dropped) {
      // What hangs below a dropped objective went with it.
      if ('objective' in goal && goal.objective?.state === 'dropped') continue
      const {statement, fields} = goal
      const notes = notesOn(goal)
      const missing = options.require.filter((part) => (part === 'date' ? !hasDateIn(notes) : !hasReason(notes)))
      if (missing.length === 0) continue
      const status = fields.status?.value.trim() || write('dropped', language)
      const dated = missing.includes('date') ? write('on', language, {word: status}) : status
      const value = missing.includes('reason') ? write('because', language, {word: dated}) : dated
      const suggest = [{id: 'note' as const, changes: [setField(statement, 'status', value, language)]}]
      const id = missing.length > 1 ? 'neither' : missing[0] === 'reason' ? 'noReason' : 'noDate'
      report({id, on: statement, suggest})
    }
  },
})

/** All that is noted about a goal: its status, its fields and what hangs below it, key results aside. */
function notesOn(goal: Goal): string {
  const {statement, fields, document} = goal
  const first = 'keyResults' in goal ? goal.keyResults[0]?.statement.block.start : undefined
  const end = Math.max(statement.span.end, first ?? statement.block.end)
  const below = document.source.text.slice(statement.span.end, end)
  const noted = [fields.status, fields.reason, fields.description, fields.updated].map((field) => field?.value ?? '')
  const because = /\b(?:because|since|as)\b.*|(?:,|–|-)\s*(?:weil|da|denn)\b.*/i.exec(statement.text)?.[0] ?? ''
  return [...noted, below, because].join(' \n ')
}

const OWN_WORDS =
  /(?<!\p{L})(?:dropped|cancell?ed|abandoned|deprioriti[sz]ed|removed|stopped|postponed|gestrichen|zurückgestellt|abgebrochen|eingestellt|verworfen|depriorisiert|entfällt|verschoben|status|state|reason|grund|owner|verantwortlich|key results?|krs?|am|on|seit|since|to|auf|bis|until|wird|wurde|is|was)(?!\p{L})/giu

/** Words that are left when those that only say that it was dropped, and its date, are taken away; a gap counts. */
const hasReason = (notes: string): boolean =>
  /\[(?:reason|grund)\]/i.test(notes) ||
  (withoutDates(notes)
    .replace(OWN_WORDS, ' ')
    .match(/\p{L}{3,}/gu)?.length ?? 0) > 0
