import {notedValue} from '../src/rule/figures.js'
import {defineRule, type ObjectiveSubject} from '../src/rule/index.js'

/** Part of the goals of a unit come from the unit itself. */
export default defineRule({
  id: 'alignment-bottom-up',
  severity: 'info',
  structural: true,
  defaults: {
    /** The largest share of objectives that may come from above. */
    maxTopDown: 0.6,
    /** Sets with fewer objectives of known origin are not judged. */
    minObjectives: 4,
  },
  options: (z) => z.strictObject({maxTopDown: z.number().min(0).max(1), minObjectives: z.number().int().min(1)}),
  messages: {
    topDown: {
      en: ({topDown, count}: {topDown: number; count: number}) =>
        `${topDown} of ${count} objectives come from above. People stand behind goals that they have set themselves; which of these would the team put differently?`,
      de: ({topDown, count}) =>
        `${topDown} von ${count} Objectives kommen von oben. Hinter eigenen Zielen stehen Menschen eher; welches davon würde das Team anders setzen?`,
    },
  },
  set({set, objectives, document}, {options, report}) {
    if ((set.level ?? document.source.fields.level?.value) === 'company' || set.state === 'draft') return
    const known = objectives.filter((objective) => isJudged(objective) && originOf(objective) !== undefined)
    const topDown = known.filter((objective) => originOf(objective) === 'above').length
    const count = known.length
    if (count >= options.minObjectives && topDown / count > options.maxTopDown)
      report({id: 'topDown', data: {topDown, count}})
  },
})

const isJudged = ({state, type}: ObjectiveSubject) => state === 'open' && type !== 'compliance'

const ABOVE = /top[- ]?down|cascaded?|assigned|from above|von oben|vorgegeben|kaskadiert|zugewiesen|^(?:true|yes|ja)$/i
const OWN = /bottom[- ]?up|own|team|self|von unten|eigen|selbst|^(?:false|no|nein)$/i

/** Where the objective comes from, as far as somebody has noted it. */
function originOf({fields}: ObjectiveSubject): 'above' | 'own' | undefined {
  const noted = notedValue(fields.origin)
  if (noted === undefined) return undefined
  return ABOVE.test(noted) ? 'above' : OWN.test(noted) ? 'own' : undefined
}
