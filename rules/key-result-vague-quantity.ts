import {rewrite} from '../src/rule/changes.js'
import {figureIn, hasSlot, metricsIn} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'
import {without} from '../src/rule/without.js'

/** An amount is a figure, not an adverb. */
export default defineRule({
  id: 'key-result-vague-quantity',
  severity: 'warn',
  defaults: {
    /** Further words that stand for an amount in your house. */
    words: [] as string[],
  },
  options: (z) => z.strictObject({words: z.array(z.string())}),
  messages: {
    vague: {
      en: ({words}: {words: string}) =>
        `How much is “${words}”? At the end everybody will have meant something else. Replace it by the figure you have in mind.`,
      de: ({words}) =>
        `Wie viel ist „${words}“? Am Ende hat jede und jeder etwas anderes gemeint. Ersetz es durch die Zahl, die dir vorschwebt.`,
    },
    figure: {en: 'Replace it by from–to', de: 'Durch „von … auf …“ ersetzen'},
  },
  texts: {
    fromTo: {
      en: ({text}: {text: string}) => `${text}: from [baseline] to [target]`,
      de: ({text}) => `${text}: von [Ausgangswert] auf [Zielwert]`,
    },
  },
  keyResult({facts, statement, fields, language}, {options, report, write}) {
    const own = mentionOf(options.words, facts.text)
    const vague = own ? [...facts.vagueAmounts, own] : facts.vagueAmounts
    const [first] = vague
    if (!first || hasSlot(facts) || metricsIn(facts).length > 0 || facts.universal) return
    if (figureIn(fields.target, language)) return
    const text = write('fromTo', language, {text: without(facts, vague)})
    report({
      id: 'vague',
      data: {words: first.text},
      at: first,
      suggest: [{id: 'figure', changes: [rewrite(statement, text)]}],
    })
  },
})
