import {metricsIn} from '../src/rule/figures.js'
import {forWhom} from '../src/rule/for-whom.js'
import {type FromTo, fromTo, fromToOf} from '../src/rule/from-to.js'
import {defineRule, type Facts, type Piece, type Quantity} from '../src/rule/index.js'
import {figurePiece} from '../src/rule/quoting.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'
import {without} from '../src/rule/without.js'

const FEW_WORDS = 5

/** An objective says what will be true in words; the figures are its key results. */
export default defineRule({
  id: 'objective-qualitative',
  severity: 'warn',
  defaults: {
    /** `never`: no number at all; `names`: years, product names, idioms and labels pass; `always`: the rule is silent. */
    allowNumbers: 'names' as 'never' | 'names' | 'always',
    /** Further numbers in a fixed phrase: `First 100 Days`, „Plan 50plus“. */
    allowIdioms: [] as string[],
  },
  options: (z) =>
    z.strictObject({allowNumbers: z.enum(['never', 'names', 'always']), allowIdioms: z.array(z.string())}),
  messages: {
    figure: {
      en: ({figure}: {figure: string}) =>
        `“${figure}” is a measure, and an objective says in words what will be different. Keep the intent here and move the figure to a key result.`,
      de: ({figure}) =>
        `„${figure}“ ist eine Messgröße; ein Objective sagt in Worten, was anders wird. Lass hier die Absicht stehen und gib die Zahl einem Key Result.`,
    },
    move: {
      en: 'Say it in words and move the figure to a key result',
      de: 'In Worten sagen und die Zahl zum Key Result machen',
    },
    cut: {en: 'Say it in words, without the figure', de: 'In Worten sagen, ohne die Zahl'},
  },
  texts: {
    fromTo,
    second: {
      en: '[second metric] from [baseline] to [target]',
      de: '[zweite Messgröße] von [Ausgangswert] auf [Zielwert]',
    },
    forWhom,
    state: {en: '[who] can [what]', de: '[wer] kann [was]'},
  },
  objective({facts, statement, keyResults, language}, {options, report, write}) {
    if (options.allowNumbers === 'always') return
    const hasRoom = keyResults.length < KEY_RESULT_RANGE.max
    const stubs = (measure: string) => (keyResults.length === 0 ? [measure, write('second', language)] : [measure])
    const numbers = options.allowNumbers === 'never' ? facts.quantities : metricsIn(facts)
    const figures = numbers.filter((figure) => !figure.spelled && !isInPhrase(facts.text, figure, options.allowIdioms))
    const [first] = figures
    if (!first) {
      const inWords = numbers.find(isMultiple) ?? facts.magnitude
      if (!inWords) return
      const changes = [
        {kind: 'rewrite' as const, statement, text: write('state', language)},
        {
          kind: 'add-key-results' as const,
          objective: statement,
          texts: stubs(write('fromTo', language, wordsOf(inWords, facts))),
        },
      ]
      report({id: 'figure', data: {figure: inWords.text}, at: inWords, suggest: hasRoom ? [{id: 'move', changes}] : []})
      return
    }

    const rest = without(facts, figures)
    const isBare = !facts.beneficiary && !facts.benefit && rest.split(' ').length <= FEW_WORDS
    const rewrite = {
      kind: 'rewrite' as const,
      statement,
      text: isBare ? write('forWhom', language, {text: rest}) : rest,
    }
    const measure = write('fromTo', language, measureOf(fromToOf(facts), first))
    const shown = figurePiece(facts, first)
    report({
      id: 'figure',
      data: {figure: shown.text},
      at: shown,
      suggest: hasRoom
        ? [{id: 'move', changes: [rewrite, {kind: 'add-key-results', objective: statement, texts: stubs(measure)}]}]
        : [{id: 'cut', changes: [rewrite]}],
    })
  },
})

/** `Triple`, „verdoppeln“: a number in a word, and a measure all the same; `two`, „zwei“ count as words. */
const isMultiple = ({spelled, unit}: Quantity) => spelled && unit?.dimension === 'ratio'

/** The key result that takes the figure over; a figure that stands alone is where the metric is to go. */
function measureOf(known: FromTo, figure: Quantity): FromTo {
  const isKnown = known.target !== undefined || known.change !== undefined
  return isKnown ? known : {...known, target: figure.text}
}

/** The key result that takes over a figure in words: “Double our orders”, “our sales target”. */
function wordsOf(words: Quantity | Piece, facts: Facts): FromTo {
  const times =
    'value' in words && words.value
      ? `×${String(words.value).replace('.', facts.language === 'de' ? ',' : '.')}`
      : undefined
  return {metric: facts.movement?.metric?.text, change: times ?? words.text}
}

const isInPhrase = (text: string, {start, end}: Quantity, phrases: readonly string[]) =>
  phrases.some((phrase) => {
    const at = text.toLowerCase().indexOf(phrase.toLowerCase())
    return at >= 0 && at <= start && end <= at + phrase.length
  })
