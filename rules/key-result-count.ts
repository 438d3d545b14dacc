import {setField} from '../src/rule/changes.js'
import {defineRule, type GoalType, type KeyResultSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {newKeyResults} from '../src/rule/new-key-results.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** Enough key results to prove the objective, few enough to keep them in mind. */
export default defineRule({
  id: 'key-result-count',
  severity: 'warn',
  structural: true,
  defaults: {
    ...(KEY_RESULT_RANGE as {min: number; max: number}),
    /** The types that count; a key result without a type always does. */
    countTypes: ['committed', 'aspirational', 'learning', 'milestone', 'compliance', 'guardrail'] as string[],
  },
  options: (z) =>
    z
      .strictObject({
        min: z.number().int().min(1),
        max: z.number().int().min(1),
        countTypes: z.array(z.string()),
      })
      .refine(({min, max}) => min <= max, {path: ['min'], message: 'min is larger than max'}),
  messages: {
    few: {
      en: ({count, min}: {count: number; min: number}) =>
        `${count === 1 ? 'One key result rarely proves' : `${count} key results rarely prove`} an objective: a second figure shows what the first one hides. Have at least ${min}.`,
      de: ({count, min}) =>
        `${count === 1 ? 'Ein Key Result allein belegt' : `${count} Key Results belegen`} selten ein Objective: Eine weitere Zahl zeigt, was die erste verdeckt. Nimm mindestens ${min}.`,
    },
    many: {
      en: ({count, max}: {count: number; max: number}) =>
        `${count} key results are more than a team keeps in mind. Keep the ${max} that prove the objective best and watch the rest as health metrics.`,
      de: ({count, max}) =>
        `${count} Key Results behält kein Team im Kopf. Behalte die ${max}, die das Objective am besten belegen, und beobachte den Rest als Kennzahlen.`,
    },
    add: {
      en: ({missing}: {missing: number}) => (missing === 1 ? 'Add a key result' : `Add ${missing} key results`),
      de: ({missing}) => (missing === 1 ? 'Ein Key Result ergänzen' : `${missing} Key Results ergänzen`),
    },
    watch: {
      en: ({max}: {max: number}) => `Keep the first ${max} and mark the rest as health metrics`,
      de: ({max}) => `Die ersten ${max} behalten und den Rest als Kennzahlen markieren`,
    },
  },
  objective(subject, {options: {min, max, countTypes}, report}) {
    const {statement, keyResults, state, type, language} = subject
    if (!isOpen(subject)) return
    const counted = keyResults.filter((keyResult) => isCounted(keyResult, countTypes))
    const count = counted.length
    if (count > max) {
      const surplus = counted.slice(max).map((keyResult) => keyResult.statement)
      const changes = surplus.map((on) => setField(on, 'type', 'health', language))
      report({
        id: 'many',
        data: {count, max},
        // Work is nothing to keep an eye on.
        suggest:
          countTypes.includes('health') || counted.slice(max).some(isWork) ? [] : [{id: 'watch', data: {max}, changes}],
      })
    } else if (keyResults.length > 0 && count < min && !(type === 'learning' && count === 1)) {
      const missing = min - count
      const texts = newKeyResults(missing, language)
      report({
        id: 'few',
        data: {count, min},
        atMost: state === 'draft' ? 'info' : 'error',
        suggest: [{id: 'add', data: {missing}, changes: [{kind: 'add-key-results', objective: statement, texts}]}],
      })
    }
  },
})

const isWork = ({facts}: KeyResultSubject) => facts.work !== undefined && !facts.effect

const isCounted = ({state, type}: KeyResultSubject, types: readonly string[]) =>
  state !== 'dropped' && (type === undefined || (types as GoalType[]).includes(type))
