import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'

/** In an objective somebody acts. */
export default defineRule({
  id: 'objective-active-voice',
  severity: 'info',
  defaults: {
    /** Whether a state that is reached passes: “Our depots are connected”. */
    allowStatePassive: true,
  },
  options: (z) => z.strictObject({allowStatePassive: z.boolean()}),
  messages: {
    passive: {
      en: ({words}: {words: string}) => `“${words}” does not say who acts. Say who does it, or who will notice it.`,
      de: ({words}) => `„${words}“ sagt nicht, wer handelt. Sag, wer es tut oder wer es merken wird.`,
    },
    who: {en: 'Say who does it', de: 'Sagen, wer es tut'},
  },
  texts: {
    who: {en: '[who] [verb] [what]', de: '[wer] [Verb] [was]'},
  },
  objective({facts, statement, language}, {options, report, write}) {
    const words = facts.passive ?? (options.allowStatePassive ? undefined : facts.statePassive)
    if (!words || hasSlot(facts)) return
    report({
      id: 'passive',
      data: {words: words.text},
      at: words,
      suggest: [{id: 'who', changes: [rewrite(statement, write('who', language))]}],
    })
  },
})
