import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'

/** An objective says what you want, not what you want to get rid of. */
export default defineRule({
  id: 'objective-positive',
  severity: 'info',
  defaults: {
    /** Whether avoiding harm to people passes. */
    allowSafety: true,
    /** Further phrases that only sound negative. */
    idioms: [] as string[],
  },
  options: (z) => z.strictObject({allowSafety: z.boolean(), idioms: z.array(z.string())}),
  messages: {
    avoids: {
      en: ({words}: {words: string}) =>
        `“${words}” says what you do not want, and that leaves open what you do. Say what people get instead.`,
      de: ({words}) =>
        `„${words}“ sagt, was ihr nicht wollt, und lässt offen, was stattdessen sein soll. Sag, was die Leute bekommen.`,
    },
    instead: {en: 'Say what people get instead', de: 'Sagen, was die Leute stattdessen bekommen'},
  },
  texts: {
    instead: {en: '[who] gets [what they want]', de: '[wer] bekommt [was gewollt ist]'},
  },
  objective({facts, statement, language}, {options, report, write}) {
    const {avoidance} = facts
    if (!avoidance || hasSlot(facts) || mentionOf(options.idioms, facts.text)) return
    if (options.allowSafety && facts.harm) return
    report({
      id: 'avoids',
      data: {words: avoidance.text},
      at: avoidance,
      suggest: [{id: 'instead', changes: [rewrite(statement, write('instead', language))]}],
    })
  },
})
