import {hasSlot} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {newKeyResults} from '../src/rule/new-key-results.js'

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
      de: 'Dieses Objective hat kein Key Result; so kann niemand sagen, ob ihr es erreicht. Ergänze zwei Zahlen, die dich überzeugen würden.',
    },
    add: {en: 'Add two key results', de: 'Zwei Key Results ergänzen'},
  },
  objective(subject, {options, report}) {
    const {statement, keyResults, set, state, language, facts} = subject
    if (keyResults.length > 0 || !isOpen(subject) || hasSlot(facts)) return
    // Key results that hang below no objective may well be this one's.
    if (set.set.keyResults.length > 0) return
    if (state === 'draft' && options.draftSeverity === 'off') return
    const finding = {
      id: 'none' as const,
      suggest: [
        {
          id: 'add' as const,
          changes: [{kind: 'add-key-results' as const, objective: statement, texts: newKeyResults(2, language)}],
        },
      ],
    }
    report(state === 'draft' ? {...finding, atMost: 'info'} : finding)
  },
})
