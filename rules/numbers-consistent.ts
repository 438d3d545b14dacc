import {defineRule, type Language, type Quantity, type Statement} from '../src/rule/index.js'

/** A decimal fraction; three digits may as well be thousands. */
const FRACTION = /(?<![\d.,])\d+([.,])\d{1,2}(?![\d.,]?\d)/

const SIGN: Record<Language, string> = {en: '.', de: ','}

interface Fraction {
  statement: Statement
  text: string
  start: number
  sign: string
}

/** A document writes its decimal numbers in one way. */
export default defineRule({
  id: 'numbers-consistent',
  severity: 'info',
  messages: {
    sign: {
      en: ({text, usual}: {text: string; usual: string}) =>
        `“${text}” has a decimal comma, the other figures here have a point. Write “${usual}”, so that nobody reads two numbers.`,
      de: ({text, usual}) =>
        `„${text}“ hat einen Dezimalpunkt, die anderen Zahlen hier haben ein Komma. Schreib „${usual}“, damit niemand ein Datum oder Tausender liest.`,
    },
  },
  document({sets, language}, {report}) {
    if (!language) return
    const fractions = sets
      .flatMap(({objectives, keyResults}) => [...objectives, ...keyResults])
      .filter((goal) => goal.language === language)
      .flatMap(({statement, facts}) => facts.quantities.flatMap((quantity) => fractionIn(quantity, statement)))
    const odd = fractions.filter(({sign}) => sign !== SIGN[language])
    // Where the other sign is as common, the document follows another custom, as in Switzerland.
    if (odd.length * 2 >= fractions.length) return
    for (const {statement, text, start, sign} of odd) {
      const usual = text.replace(sign, SIGN[language])
      const piece = {text, start, end: start + text.length}
      const fix = [{kind: 'replace' as const, statement, piece, text: usual}]
      report({id: 'sign', on: statement, at: piece, data: {text, usual}, fix})
    }
  },
})

/** What stands in front of a figure that is one; “App 2.4” is a version, “piers 1,2 and 3” are three. */
const LEADS_TO_FIGURE =
  /(?:^|\s)(?:from|to|by|than|least|most|at|von|auf|um|unter|über|mindestens|höchstens|bei)\s$|[<>≤≥=→]\s?$/i

function fractionIn({kind, text, start, unit}: Quantity, statement: Statement): Fraction[] {
  const found = kind === 'metric' ? FRACTION.exec(text) : null
  if (!found) return []
  const measured = unit !== undefined && unit.dimension !== 'count'
  if (!measured && !LEADS_TO_FIGURE.test(statement.text.slice(0, start))) return []
  return [{statement, text: found[0], start: start + found.index, sign: found[1] ?? ''}]
}
