import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {capitalised} from '../src/rule/from-to.js'
import {defineRule} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {newKeyResults} from '../src/rule/new-key-results.js'
import {mentionOf} from '../src/rule/phrase.js'
import {inWords, quotedList} from '../src/rule/quoting.js'
import {KEY_RESULT_RANGE, OBJECTIVES_ADVISED} from '../src/rule/usual-counts.js'

/** One objective, one goal. */
export default defineRule({
  id: 'objective-single-focus',
  severity: 'warn',
  defaults: {
    /** Further pairs that are one thing in your house: `ward and theatre`, „Bau und Betrieb“. */
    fixedPairs: [] as string[],
  },
  options: (z) => z.strictObject({fixedPairs: z.array(z.string())}),
  messages: {
    several: {
      en: ({goals}: {goals: readonly string[]}) =>
        `${quotedList(goals, 'en')} are ${inWords(goals.length, 'en')} goals, and when time gets short, nobody can say which one counts. Give each its own objective, or choose one.`,
      de: ({goals}) =>
        `${quotedList(goals, 'de')} sind ${inWords(goals.length, 'de')} Ziele, und wenn die Zeit knapp wird, weiß niemand, welches zählt. Mach ${inWords(goals.length, 'de')} Objectives daraus oder entscheide dich für eines.`,
    },
    split: {en: 'Make each goal an objective of its own', de: 'Aus jedem Ziel ein eigenes Objective machen'},
    choose: {
      en: ({goal}: {goal: string}) => `Choose “${goal}”`,
      de: ({goal}) => `Bei „${goal}“ bleiben`,
    },
  },
  texts: {
    purpose: {
      en: ({goal}: {goal: string}) => `${capitalised(goal)} so that [benefit]`,
      de: ({goal}) => `${capitalised(goal)}, damit [Nutzen]`,
    },
  },
  objective({facts, statement, language, set}, {options, report, write}) {
    const [first, second, ...more] = facts.goals
    if (!first || !second || hasSlot(facts)) return
    if (more.length === 0 && mentionOf(options.fixedPairs, facts.text)) return

    const [head = '', ...rest] = facts.goals.map((goal) => write('purpose', language, {goal: goal.text}))
    const added = rest.map((text) => ({
      kind: 'add-objective' as const,
      after: statement,
      text,
      keyResults: newKeyResults(KEY_RESULT_RANGE.min, language),
    }))
    const hasRoom = set.objectives.filter(isOpen).length + rest.length <= OBJECTIVES_ADVISED
    const split = {id: 'split' as const, changes: [rewrite(statement, head), ...added]}
    const choose = facts.goals.map((goal) => ({
      id: 'choose' as const,
      data: {goal: goal.text},
      changes: [rewrite(statement, write('purpose', language, {goal: goal.text}))],
    }))
    report({
      id: 'several',
      data: {goals: facts.goals.map((goal) => goal.text)},
      suggest: hasRoom ? [split, ...choose] : choose,
    })
  },
})
