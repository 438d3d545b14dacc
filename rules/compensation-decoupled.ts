import {type DocumentSubject, defineRule} from '../src/rule/index.js'
import {maySpeakOfPay, payTiedToGoals} from '../src/rule/pay.js'

/** Scores show what to try next; pay and appraisal live elsewhere. */
export default defineRule({
  id: 'compensation-decoupled',
  severity: 'info',
  defaults: {
    /** Further words for pay and appraisal. */
    words: [] as string[],
    /** Units whose goals may be about pay. */
    exemptUnits: ['HR', 'People', 'Personal'] as string[],
  },
  options: (z) => z.strictObject({words: z.array(z.string()), exemptUnits: z.array(z.string())}),
  messages: {
    tied: {
      en: 'When pay or an appraisal hangs on a score, people set goals that they are sure to reach. Keep the two apart, and use scores to decide what to try next.',
      de: 'Hängen Geld oder Beurteilung an der Bewertung, setzen sich alle nur noch sichere Ziele. Halte beides auseinander und nutz die Werte, um über die nächsten Schritte zu entscheiden.',
    },
    planning: {en: 'Say what the scores are for', de: 'Sagen, wozu die Bewertung dient'},
  },
  texts: {
    planning: {en: 'Scores inform planning only.', de: 'Die Bewertungen dienen nur der Planung.'},
  },
  document(document, {options, report, write}) {
    const {language, prose, source} = document
    if (!language || document.sets.length === 0 || !maySpeakOfPay(source.text, options.words)) return
    if (isExempt(document, options.exemptUnits)) return
    const goals = document.sets.flatMap((set) => [...set.objectives, ...set.keyResults]).map(({statement}) => statement)
    for (const line of prose) {
      const tied = payTiedToGoals(line.text, language, options.words)
      if (!tied) continue
      const span = {start: line.start + tied.start, end: line.start + tied.end}
      const statement = goals.find((goal) => goal.span.start < span.end && span.start < goal.span.end)
      if (statement) continue // a goal about pay is the work of those who look after pay
      const text = write('planning', language)
      report({id: 'tied', on: span, suggest: [{id: 'planning', changes: [{kind: 'replace-span', span, text}]}]})
    }
  },
})

const isExempt = ({sets}: DocumentSubject, units: readonly string[]): boolean =>
  sets.some(({set}) => {
    const words = (set.unit ?? '').toLowerCase().split(/[^\p{L}\d]+/u)
    return units.some((unit) => words.includes(unit.toLowerCase()))
  })
