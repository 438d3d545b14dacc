import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot} from '../src/rule/figures.js'
import {capitalised} from '../src/rule/from-to.js'
import {defineRule, type Facts, type Piece} from '../src/rule/index.js'
import {inWords, quotedList} from '../src/rule/quoting.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** Words after which a second figure is a bound for the first one rather than a goal of its own. */
const BOUND = /(?:^|\s)(?:with|while|without|bei|mit|ohne)\s*$/i

/** One key result, one figure. */
export default defineRule({
  id: 'key-result-single-metric',
  severity: 'warn',
  defaults: {
    /** What a bound in the same sentence (“with fewer than 2 returns”) is: a note, a warning, fine. */
    guardrailInline: 'info' as 'info' | 'warn' | 'allow',
  },
  options: (z) => z.strictObject({guardrailInline: z.enum(['info', 'warn', 'allow'])}),
  messages: {
    several: {
      en: ({measures}: {measures: readonly string[]}) =>
        `${quotedList(measures, 'en')} are ${inWords(measures.length, 'en')} measures; if only one is reached, nobody knows what to score. Give each its own key result.`,
      de: ({measures}) =>
        `${quotedList(measures, 'de')} sind ${inWords(measures.length, 'de')} Messgrößen; wird nur eine erreicht, weiß niemand, was gilt. Mach ${inWords(measures.length, 'de')} Key Results daraus.`,
    },
    bound: {
      en: ({second}: {second: string}) =>
        `“${second}” is a bound beside the measure itself. As a key result of its own, marked as a guardrail, it stays in sight and the score stays clear.`,
      de: ({second}) =>
        `„${second}“ ist eine Grenze neben der eigentlichen Messgröße. Als eigenes Key Result, als Guardrail markiert, bleibt sie im Blick und die Bewertung klar.`,
    },
    split: {en: 'Make each measure a key result of its own', de: 'Aus jeder Messgröße ein eigenes Key Result machen'},
    choose: {
      en: ({measure}: {measure: string}) => `Choose “${measure}”`,
      de: ({measure}) => `Bei „${measure}“ bleiben`,
    },
  },
  texts: {
    figure: {
      en: ({measure}: {measure: string}) => `${capitalised(measure)} (today: [baseline])`,
      de: ({measure}) => `${capitalised(measure)} (heute: [Ausgangswert])`,
    },
    work: {
      en: ({measure}: {measure: string}) => `${capitalised(measure)} so that [what changes]`,
      de: ({measure}) => `${capitalised(measure)}, sodass [was sich ändert]`,
    },
  },
  keyResult({facts, statement, objective, language}, {options, report, write}) {
    const [first, second] = facts.measures
    if (!first || !second || hasSlot(facts)) return
    const isBound = BOUND.test(facts.text.slice(0, second.start)) || BOUND.test(second.text.split(' ')[0] ?? '')
    if (isBound && options.guardrailInline === 'allow') return

    const texts = facts.measures.map((measure) => {
      const name = nameOf(measure)
      if (facts.work) return write('work', language, {measure: name})
      return isFromTo(measure, facts) ? capitalised(name) : write('figure', language, {measure: name})
    })
    const [head = '', ...rest] = texts
    const hasRoom = !objective || objective.keyResults.length + rest.length <= KEY_RESULT_RANGE.max
    const split = {
      id: 'split' as const,
      changes: [rewrite(statement, head), {kind: 'add-siblings' as const, statement, texts: rest}],
    }
    const choose = facts.measures.flatMap((measure, index) =>
      holdsSeveral(measure, facts)
        ? []
        : [
            {
              id: 'choose' as const,
              data: {measure: nameOf(measure)},
              changes: [rewrite(statement, texts[index] ?? '')],
            },
          ],
    )
    const isClean = choose.length === facts.measures.length
    const suggest = hasRoom && isClean ? [split, ...choose] : choose
    if (!isBound)
      return report({id: 'several', data: {measures: facts.measures.map((measure) => measure.text)}, suggest})
    const atMost = options.guardrailInline === 'info' ? 'info' : 'warn'
    report({id: 'bound', data: {second: nameOf(second)}, at: second, atMost, suggest})
  },
})

const nameOf = ({text}: Piece) => text.replace(/^(?:with|while|and|bei|mit|und)\s+/i, '')

/** “Score ≥ 0.7 and coverage ≥ 0.9” as one of the measures: on its own it would be two again. */
function holdsSeveral({start, end}: Piece, facts: Facts): boolean {
  const figures = goalsIn(facts).filter((figure) => figure.start >= start && figure.end <= end)
  return figures.some((figure, index) => {
    const next = figures[index + 1]
    return next !== undefined && AND.test(facts.text.slice(figure.end, next.start))
  })
}

const AND = /(?:^|\s)(?:and|und|&|\+)\s|;/i

/** Two figures in one measure: where it starts and where it is to go. */
const isFromTo = ({start, end}: Piece, facts: Facts) =>
  goalsIn(facts).filter((figure) => figure.start >= start && figure.end <= end).length > 1
