import {setField} from '../src/rule/changes.js'
import {defineRule, type Language, type Statement} from '../src/rule/index.js'
import {type NotedNumber, notedNumber} from '../src/rule/noted-number.js'

interface Scored {
  statement: Statement
  score: NotedNumber
}

/** Scores and confidences stay on one scale. */
export default defineRule({
  id: 'score-in-range',
  severity: 'error',
  structural: true,
  defaults: {
    /** Where a score may lie. */
    scoreScale: [0, 1] as readonly number[],
    /** The scales on which people may say how confident they are. */
    confidenceScales: [
      [0, 1],
      [0, 10],
      [0, 100],
    ] as readonly (readonly number[])[],
    /** Whether results are scored at all. */
    scoring: 'allow' as 'allow' | 'forbid',
  },
  options: (z) => {
    const scale = z.tuple([z.number(), z.number()])
    return z.strictObject({
      scoreScale: scale,
      confidenceScales: z.array(scale).min(1),
      scoring: z.enum(['allow', 'forbid']),
    })
  },
  messages: {
    outside: {
      en: ({score, low, high}: {score: string; low: number; high: number}) =>
        `“${score}” does not fit a scale from ${low} to ${high}, and every average with it is wrong. Correct it, or say once on which scale you score.`,
      de: ({score, low, high}) =>
        `„${score}“ passt nicht auf eine Skala von ${low} bis ${high}, und jeder Durchschnitt damit ist falsch. Berichtige es oder sag einmal, auf welcher Skala ihr bewertet.`,
    },
    impossible: {
      en: ({score}: {score: string}) => `“${score}” lies beyond the end of its own scale. Correct the figure.`,
      de: ({score}) => `„${score}“ liegt außerhalb der eigenen Skala. Berichtige die Zahl.`,
    },
    mixed: {
      en: ({one, other}: {one: string; other: string}) =>
        `“${one}” and “${other}” are on different scales, so nobody can compare or average them. Use one scale for all.`,
      de: ({one, other}) =>
        `„${one}“ und „${other}“ stehen auf verschiedenen Skalen; vergleichen oder mitteln lässt sich das nicht. Nimm eine für alle.`,
    },
    forbidden: {
      en: 'Results are not scored here. Say in a few words what you have learned instead.',
      de: 'Ergebnisse werden hier nicht bewertet. Schreib stattdessen kurz, was ihr gelernt habt.',
    },
    convert: {
      en: ({formula}: {formula: string}) => `Convert it: ${formula}`,
      de: ({formula}) => `Umrechnen: ${formula}`,
    },
  },
  document({source, sets, language}, {options, report}) {
    const goals = sets.flatMap(({objectives, keyResults}) => [...objectives, ...keyResults])
    const noted = (name: 'score' | 'confidence') =>
      goals.flatMap(({statement}): Scored[] => {
        const score = notedNumber(statement.fields[name])
        return score ? [{statement, score}] : []
      })
    const written = language ?? 'en'
    const possible = (all: readonly Scored[]) =>
      all.filter(({statement, score}) => {
        if (isPossible(score)) return true
        report({id: 'impossible', on: statement, data: {score: score.text}})
        return false
      })
    const convert = (name: 'score' | 'confidence', odd: readonly Scored[], top?: number) => {
      const changes = odd.map(({statement, score}) => setField(statement, name, fraction(score, written, top), written))
      const [first] = odd
      return first ? [{id: 'convert' as const, data: {formula: formulaOf(first.score, written, top)}, changes}] : []
    }

    function judgeScores(all: readonly Scored[]): void {
      const [low = 0, high = 1] = options.scoreScale
      const plain = all.filter(({score}) => isPlain(score))
      const outside = plain.filter(({score: {value}}) => value < low || value > high)
      const [first] = outside
      if (!first) {
        judgeMixed(all, 'score')
        return
      }
      const top = topOf(plain)
      const suggest = low === 0 && high === 1 && top ? convert('score', outside, top) : []
      report({id: 'outside', on: first.statement, data: {score: first.score.text, low, high}, suggest})
    }

    function judgeConfidences(all: readonly Scored[]): void {
      const plain = all.filter(({score}) => isPlain(score))
      const highest = Math.max(...options.confidenceScales.map(([, high = 0]) => high))
      const outside = plain.find(({score}) => score.value > highest)
      if (outside) report({id: 'impossible', on: outside.statement, data: {score: outside.score.text}})
      else judgeMixed(all, 'confidence')
    }

    /** Only a figure between 0 and 1 shows for sure that there is a scale which ends at 1. */
    function judgeMixed(all: readonly Scored[], name: 'score' | 'confidence'): void {
      const small = all.find(({score}) => isPlain(score) && score.value > 0 && score.value < 1)
      const others = all.filter(({score}) => !isPlain(score) || score.value > 1)
      const [odd] = others
      if (!small || !odd) return
      const suggest = others.every(({score}) => !isPlain(score)) ? convert(name, others) : []
      report({id: 'mixed', on: odd.statement, data: {one: odd.score.text, other: small.score.text}, suggest})
    }

    const scores = noted('score')
    if (options.scoring === 'forbid') for (const {statement} of scores) report({id: 'forbidden', on: statement})
    else if (!DECLARED.test(source.text)) judgeScores(possible(scores))
    judgeConfidences(possible(noted('confidence')))
  },
})

/** “Scale: 0–10”, “scored from 1 to 5”, „Skala 1 bis 5“: the document says how it scores. */
const DECLARED =
  /(?:scales?|scor(?:e|ed|ing)|grad(?:e|ed|ing)|skala|bewert(?:et|ung)|punkte?n?)[^.\n]{0,40}\d(?:[.,]0)?\s*(?:[-–—]|to|bis|and|und)\s*\d|out of (?:5|10|100)|von (?:5|10|100) punkten/i

const isPlain = ({percent, of}: NotedNumber) => !percent && of === undefined

const isPossible = ({value, percent, of}: NotedNumber) => value >= 0 && value <= (of ?? (percent ? 100 : value))

/** The scale that figures above 1 seem to be on. */
const topOf = (plain: readonly Scored[]): number | undefined =>
  [10, 100].find((top) => plain.every(({score: {value}}) => value >= 0 && value <= top))

const fraction = ({value, percent, of}: NotedNumber, language: Language, top?: number): string => {
  const text = String(Math.round((value / (of ?? (percent ? 100 : (top ?? 1)))) * 100) / 100)
  return language === 'de' ? text.replace('.', ',') : text
}

const formulaOf = (score: NotedNumber, language: Language, top?: number): string =>
  `${score.text}${top ? `/${top}` : ''} = ${fraction(score, language, top)}`
