import {setField} from '../src/rule/changes.js'
import {cycleOf} from '../src/rule/cycle.js'
import {shareOf} from '../src/rule/cycle-progress.js'
import {defineRule, type GoalType, type KeyResultSubject} from '../src/rule/index.js'
import {stateWithin} from '../src/rule/is-open.js'
import {type NotedNumber, notedNumber} from '../src/rule/noted-number.js'

/** The part of a cycle in which nearly nothing can be certain yet. */
const START = 1 / 3

/** How confident people are differs from goal to goal, and at the start of a cycle it is nowhere near certainty. */
export default defineRule({
  id: 'confidence-honest',
  severity: 'info',
  defaults: {
    /** At the start of a cycle a confidence from here on, as a share, is near certainty. */
    max: 0.9,
    /** So many equal confidences are no chance. */
    minItems: 3,
    /** Key results of these types are meant to be certain. */
    exemptTypes: ['committed', 'compliance'] as string[],
  },
  options: (z) =>
    z.strictObject({
      max: z.number().min(0).max(1),
      minItems: z.number().int().min(2),
      exemptTypes: z.array(z.string()),
    }),
  messages: {
    equal: {
      en: ({count, confidence}: {count: number; confidence: string}) =>
        `All ${count} key results have the same confidence, ${confidence}. Which one worries you most, and which least? Start with those two.`,
      de: ({count, confidence}) =>
        `Alle ${count} Key Results haben dieselbe Zuversicht, ${confidence}. Welches macht euch am meisten Sorgen, welches am wenigsten? Fangt mit diesen beiden an.`,
    },
    certain: {
      en: ({confidence}: {confidence: string}) =>
        `A confidence of ${confidence} at the start of the cycle says that it will happen anyway. What would make it a real stretch, fifty-fifty?`,
      de: ({confidence}) =>
        `Eine Zuversicht von ${confidence} zu Beginn des Zyklus heißt: Das kommt ohnehin so. Was müsste es sein, damit es halb und halb steht?`,
    },
    rethink: {en: 'Think about it again', de: 'Noch einmal darüber nachdenken'},
  },
  set(subject, {options, report, today}) {
    const items = subject.keyResults.flatMap((keyResult) => {
      const confidence = notedNumber(keyResult.fields.confidence)
      return confidence && isJudged(keyResult, options.exemptTypes) ? [{keyResult, confidence}] : []
    })
    const [first] = items
    if (!first) return
    const top = topOf(items.map(({confidence}) => confidence))
    const rethink = ({keyResult: {statement, language}}: (typeof items)[number]) =>
      setField(statement, 'confidence', `[0–${top}]`, language)

    if (items.length >= options.minItems && items.every(({confidence}) => confidence.text === first.confidence.text)) {
      const data = {count: items.length, confidence: first.confidence.text}
      return report({
        id: 'equal',
        on: first.keyResult.statement,
        data,
        suggest: [{id: 'rethink', changes: items.map(rethink)}],
      })
    }
    const cycle = cycleOf(subject)?.range
    const passed = cycle && shareOf(cycle, today())
    if (passed === undefined || passed > START) return
    for (const item of items) {
      const {value, of, percent, text} = item.confidence
      if (value / (of ?? (percent ? 100 : top)) < options.max) continue
      const suggest = [{id: 'rethink' as const, changes: [rethink(item)]}]
      report({id: 'certain', on: item.keyResult.statement, data: {confidence: text}, suggest})
    }
  },
})

const isJudged = (keyResult: KeyResultSubject, exempt: readonly string[]): boolean =>
  stateWithin(keyResult) === 'open' && !exempt.includes((keyResult.type ?? keyResult.objective?.type ?? '') as GoalType)

/** The end of the scale that the figures of a set are on. */
function topOf(confidences: readonly NotedNumber[]): number {
  const [first] = confidences
  if (first?.of !== undefined) return first.of
  const highest = Math.max(...confidences.map(({value}) => value))
  return first?.percent || highest > 10 ? 100 : highest > 1 ? 10 : 1
}
