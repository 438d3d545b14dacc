import {defineRule, type Objective, type ObjectiveSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {newKeyResults} from '../src/rule/new-key-results.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** Every objective has key results that tell whether it is reached. */
export default defineRule({
  id: 'objective-has-key-results',
  severity: 'error',
  structural: true,
  defaults: {
    /** What a draft without key results is: a note, or fine. */
    draftSeverity: 'info' as 'info' | 'off',
  },
  options: (z) => z.strictObject({draftSeverity: z.enum(['info', 'off'])}),
  messages: {
    none: {
      en: 'This objective has no key result, so nobody can tell whether you reach it. Add two figures that would convince you.',
      de: 'Dieses Objective hat kein Key Result; so kann niemand sagen, ob ihr es erreicht. Ergänze zwei Zahlen, die euch überzeugen würden.',
    },
    add: {en: 'Add two key results', de: 'Zwei Key Results ergänzen'},
  },
  objective(subject, {options, report}) {
    const {statement, keyResults, set, state, language} = subject
    if (keyResults.length > 0 || !isOpen(subject)) return
    // Key results that hang below no objective may well be this one's.
    if (set.set.keyResults.length > 0 || statement.hasResultsElsewhere || isShared(subject) || isAround(subject)) return
    if (state === 'draft' && options.draftSeverity === 'off') return
    const texts = newKeyResults(KEY_RESULT_RANGE.min, language)
    report({
      id: 'none',
      atMost: state === 'draft' ? 'info' : 'error',
      suggest: [{id: 'add', changes: [{kind: 'add-key-results', objective: statement, texts}]}],
    })
  },
})

/** A heading over objectives of a deeper level, which have the key results for it. */
function isShared({statement, set: {objectives}}: ObjectiveSubject): boolean {
  const depth = depthOf(statement)
  if (depth === undefined) return false
  const after = objectives.slice(objectives.findIndex((other) => other.statement === statement) + 1)
  const end = after.findIndex((other) => (depthOf(other.statement) ?? 0) <= depth)
  return after.slice(0, end < 0 ? undefined : end).some(({keyResults}) => keyResults.length > 0)
}

/** A goal of data that holds others, which have the key results for it. */
const isAround = ({statement: {form, block}, document}: ObjectiveSubject): boolean =>
  form.kind === 'value' &&
  document.sets.some(({objectives}) =>
    objectives.some(
      ({statement, keyResults}) =>
        keyResults.length > 0 && statement.block.start > block.start && statement.block.end <= block.end,
    ),
  )

const depthOf = ({form}: Objective): number | undefined => (form.kind === 'heading' ? form.depth : undefined)
