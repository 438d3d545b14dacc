import {addInitiative, rewrite} from '../src/rule/changes.js'
import {figureIn, hasSlot, isSlotValue, metricsIn} from '../src/rule/figures.js'
import {fromTo} from '../src/rule/from-to.js'
import {defineRule, type Facts, type GoalType, type Piece} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'
import {workPiece} from '../src/rule/quoting.js'
import {effectMetricOf} from './advice/effect-metrics.js'

/** A key result names what will be different, not what will be done. */
export default defineRule({
  id: 'key-result-outcome',
  severity: 'warn',
  defaults: {
    /** In `discovery` work is how a team learns; the finding is a note then. */
    stage: 'delivery' as 'discovery' | 'delivery',
    /** Further activities that say nothing when counted: `site visit`, „Visite“. */
    activityNouns: [] as string[],
    /** Key results of these types may be work. */
    allowTypes: ['learning', 'milestone'] as string[],
  },
  options: (z) =>
    z.strictObject({
      stage: z.enum(['discovery', 'delivery']),
      activityNouns: z.array(z.string()),
      allowTypes: z.array(z.string()),
    }),
  messages: {
    task: {
      en: ({words}: {words: string}) =>
        `“${words}” is a task: it can be done without anything getting better. Say what changes once it is done, and by how much.`,
      de: ({words}) =>
        `„${words}“ ist eine Aufgabe: Sie kann erledigt sein, ohne dass etwas besser wird. Sag, was sich danach ändert, und um wie viel.`,
    },
    activity: {
      en: ({words}: {words: string}) =>
        `“${words}” counts effort, not effect: you can do all of it and change nothing. Say what should be different afterwards, and by how much.`,
      de: ({words}) =>
        `„${words}“ zählt den Aufwand, nicht die Wirkung: Ihr könnt alles tun und nichts bewegen. Sag, was danach anders sein soll, und um wie viel.`,
    },
    deliverable: {
      en: ({words}: {words: string}) =>
        `“${words}” is something you deliver; whether it helps anyone stays open. Say what changes because of it, and by how much.`,
      de: ({words}) =>
        `„${words}“ liefert ihr ab; ob es jemandem hilft, bleibt offen. Sag, was sich dadurch ändert, und um wie viel.`,
    },
    effect: {
      en: 'What changes because of it? Measure that',
      de: 'Was ändert sich dadurch? Das messen',
    },
    keepWork: {
      en: 'Measure what changes, and keep the work as an initiative',
      de: 'Messen, was sich ändert, und die Arbeit als Initiative behalten',
    },
  },
  texts: {fromTo},
  keyResult({facts, fields, type, statement, language, objective}, {options, report, write}) {
    const work = workIn(facts, options.activityNouns)
    if (!work || facts.effect || hasSlot(facts)) return
    if (type && (options.allowTypes as GoalType[]).includes(type)) return
    // “Calls to the ward desk”, 62, 30: a noun with a start and a target beside it names a metric.
    // From zero it would count what is done: “Team events”, 0, 3.
    const start = figureIn(fields.baseline, language)?.value
    if (work.kind !== 'verb' && start && (figureIn(fields.target, language) || isSlotValue(fields.target))) return

    const measured = rewrite(statement, write('fromTo', language, {metric: effectMetricOf(facts.text, language)}))
    const initiative = addInitiative(objective?.statement, facts.text, language)
    const shown = workPiece(facts, work)
    report({
      id: MESSAGE[work.kind],
      data: {words: shown.text},
      at: shown,
      atMost: options.stage === 'discovery' ? 'info' : 'error',
      suggest: [
        {id: 'effect', changes: [measured]},
        ...(initiative.length > 0 ? [{id: 'keepWork' as const, changes: [measured, ...initiative]}] : []),
      ],
    })
  },
})

const MESSAGE = {verb: 'task', activity: 'activity', deliverable: 'deliverable'} as const

type WorkPiece = Piece & {kind: keyof typeof MESSAGE}

function workIn(facts: Facts, activityNouns: readonly string[]): WorkPiece | undefined {
  if (facts.work) return facts.work
  const noun = metricsIn(facts).length > 0 ? mentionOf(activityNouns, facts.text) : undefined
  return noun && {...noun, kind: 'activity'}
}
