import {setField} from '../src/rule/changes.js'
import {defineRule, type Language, type Statement} from '../src/rule/index.js'
import {type NotedNumber, notedNumber, writtenLike} from '../src/rule/noted-number.js'

interface Weighted {
  statement: Statement
  weight: NotedNumber | undefined
}

/** Weights add up to the whole. */
export default defineRule({
  id: 'weights-total',
  severity: 'error',
  structural: true,
  defaults: {
    /** Whether goals may, must or must not be weighted. */
    weights: 'allow' as 'allow' | 'forbid' | 'require',
    /** How far the total may be off, as a share of the whole: 33 + 33 + 33 is meant to be 100. */
    tolerance: 0.01,
  },
  options: (z) =>
    z.strictObject({weights: z.enum(['allow', 'forbid', 'require']), tolerance: z.number().min(0).max(1)}),
  messages: {
    total: {
      en: ({sum, whole}: {sum: string; whole: number}) =>
        `The weights add up to ${sum} instead of ${whole}, so the weighted score comes out wrong. Choose them so that they make ${whole}.`,
      de: ({sum, whole}) =>
        `Die Gewichte ergeben zusammen ${sum} statt ${whole}; so stimmt die gewichtete Bewertung nicht. Wähl sie so, dass ${whole} herauskommt.`,
    },
    negative: {
      en: ({weight}: {weight: string}) =>
        `A weight of ${weight} would turn success into failure. Take 0 for what is not to count.`,
      de: ({weight}) =>
        `Ein Gewicht von ${weight} macht aus einem Erfolg einen Misserfolg. Nimm 0 für das, was nicht zählen soll.`,
    },
    mixed: {
      en: 'Some weights here are in percent and some are not, so they cannot be added up. Write all of them the same way.',
      de: 'Manche Gewichte stehen hier in Prozent und manche nicht, so lassen sie sich nicht zusammenzählen. Schreib alle auf dieselbe Art.',
    },
    forbidden: {
      en: 'Here all count the same: leave the weight out. If one matters more, put it first.',
      de: 'Hier zählt alles gleich viel: Lass das Gewicht weg. Was wichtiger ist, steht oben.',
    },
    absent: {
      en: 'No weight is noted here. Say how much this counts, so that the score can be worked out.',
      de: 'Hier fehlt ein Gewicht. Sag, wie viel es zählt, damit sich die Bewertung berechnen lässt.',
    },
    share: {
      en: ({before, after}: {before: string; after: string}) => `Keep the proportions: ${before} → ${after}`,
      de: ({before, after}) => `Das Verhältnis behalten: ${before} → ${after}`,
    },
  },
  set({set, objectives, document}, {options, report}) {
    const language = document.language ?? 'en'
    const lists = [set.objectives, ...objectives.map(({statement}) => statement.keyResults), set.keyResults]
    for (const list of lists) {
      const weighted = list
        .filter(({state}) => state !== 'dropped')
        .map((statement): Weighted => ({statement, weight: notedNumber(statement.fields.weight)}))
      judge(weighted, language)
    }

    function judge(all: readonly Weighted[], language: Language): void {
      const noted = all.flatMap(({statement, weight}) => (weight ? [{statement, weight}] : []))
      if (options.weights === 'forbid') {
        for (const {statement} of noted) report({id: 'forbidden', on: statement})
        return
      }
      // Whether objectives or their key results are weighted is the organisation's choice; one list of them must be.
      if (
        options.weights === 'require' &&
        all.some(({statement}) => 'kind' in statement && statement.kind === 'keyResult')
      )
        for (const {statement, weight} of all) if (!weight) report({id: 'absent', on: statement})
      const [first] = noted
      if (!first) return
      const negative = noted.find(({weight}) => weight.value < 0)
      if (negative) {
        report({id: 'negative', on: negative.statement, data: {weight: negative.weight.text}})
        return
      }
      const sum = noted.reduce((total, {weight}) => total + weight.value, 0)
      const whole = wholeOf(noted.map(({weight}) => weight))
      const isComplete = noted.length === all.length && all.length > 1
      if (noted.some(({weight}) => weight.percent) && noted.some(({weight}) => isFraction(weight))) {
        report({id: 'mixed', on: first.statement})
        return
      }
      if (sum - whole <= options.tolerance * whole && !(isComplete && whole - sum > options.tolerance * whole)) return
      const shares = sharesOf(
        noted.map(({weight}) => weight.value),
        whole,
      )
      const after = noted.map(({weight}, index) => writtenLike(shares[index] ?? 0, weight))
      const changes = noted.map(({statement}, index) => setField(statement, 'weight', after[index] ?? '', language))
      const data = {before: noted.map(({weight}) => weight.text).join(' + '), after: after.join(' + ')}
      const suggest = isComplete && sum > 0 ? [{id: 'share' as const, data, changes}] : []
      report({id: 'total', on: first.statement, data: {sum: rounded(sum, language), whole}, suggest})
    }
  },
})

const isFraction = ({value, percent}: NotedNumber) => !percent && value > 0 && value < 1

/** A list of small figures is meant to make 1, one of large figures 100. */
const wholeOf = (weights: readonly NotedNumber[]): number =>
  weights.some(({percent}) => percent) || weights.reduce((sum, {value}) => sum + value, 0) > 10 ? 100 : 1

const rounded = (sum: number, language: Language) => {
  const text = String(Math.round(sum * 100) / 100)
  return language === 'de' ? text.replace('.', ',') : text
}

/** Whole hundredths of the whole in the proportion of the weights; what rounding leaves goes to the largest rests. */
function sharesOf(weights: readonly number[], whole: number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const exact = weights.map((weight) => (weight / sum) * 100)
  const shares = exact.map(Math.floor)
  const order = exact.map((value, index) => ({rest: value % 1, index})).sort((a, b) => b.rest - a.rest)
  const spare = 100 - shares.reduce((total, share) => total + share, 0)
  for (const {index} of order.slice(0, spare)) shares[index] = (shares[index] ?? 0) + 1
  return shares.map((share) => (share * whole) / 100)
}
