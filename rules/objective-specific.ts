import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'

/** Two people who read an objective picture the same thing. */
export default defineRule({
  id: 'objective-specific',
  severity: 'warn',
  defaults: {
    /** Further words that say nothing on their own in your house. */
    weaselWords: [] as string[],
  },
  options: (z) => z.strictObject({weaselWords: z.array(z.string())}),
  messages: {
    vague: {
      en: ({words}: {words: string}) =>
        `“${words}” means something else to each reader, and fits every quarter. Say for whom, and what they will notice.`,
      de: ({words}) =>
        `Unter „${words}“ stellt sich jede und jeder etwas anderes vor, und es passt in jedes Quartal. Sag, für wen, und woran man es merkt.`,
    },
    ask: {en: 'Add for whom and what they will notice', de: 'Ergänzen, für wen und woran man es merkt'},
  },
  texts: {
    forWhom: {
      en: ({text}: {text: string}) => `${text} for [whom], so that [what they notice]`,
      de: ({text}) => `${text} für [wen], sodass [woran man es merkt]`,
    },
  },
  objective({facts, statement, language}, {options, report, write}) {
    const vague = facts.vagueGoal ?? mentionOf(options.weaselWords, facts.text)
    if (!vague || hasSlot(facts)) return
    const text = write('forWhom', language, {text: facts.text.replace(/[.!]\s*$/, '')})
    report({
      id: 'vague',
      data: {words: vague.text},
      at: vague,
      suggest: [{id: 'ask', changes: [rewrite(statement, text)]}],
    })
  },
})
