import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot, notedValue} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {type Aliases, contentOf, measureOf, similarity} from '../src/rule/likeness.js'
import {newKeyResults} from '../src/rule/new-key-results.js'

/** Different names of one metric; each list is read in both languages. */
const ALIASES: Aliases = {
  nps: [
    'net promoter score',
    'recommendation score',
    'likelihood to recommend',
    'Weiterempfehlungen',
    'Weiterempfehlung',
    'Weiterempfehlungsquote',
    'Weiterempfehlungsrate',
  ],
  contract: [
    'deals',
    'deal',
    'contracts',
    'Abschlüsse',
    'Abschlüssen',
    'Abschluss',
    'Verträge',
    'Verträgen',
    'Vertrag',
  ],
  csat: ['customer satisfaction', 'Kundenzufriedenheit'],
  revenue: ['turnover', 'sales revenue', 'Umsätze', 'Umsatz', 'Umsatzerlöse'],
}

/** Each key result counts something of its own. */
export default defineRule({
  id: 'key-result-unique',
  severity: 'warn',
  defaults: {
    /** From this share of common words on, two texts say the same. */
    similarity: 0.8,
    /** Further names of a metric: `{"mrr": ["monthly recurring revenue"]}`. */
    metricAliases: {} as Record<string, string[]>,
  },
  options: (z) =>
    z.strictObject({
      similarity: z.number().min(0.5).max(1),
      metricAliases: z.record(z.string(), z.array(z.string())),
    }),
  messages: {
    metric: {
      en: ({first}: {first: string}) =>
        `“${first}” already counts this, so one success would score twice. Keep the harder of the two and measure something else here.`,
      de: ({first}) =>
        `„${first}“ zählt das schon; ein Erfolg würde doppelt gewertet. Behalte die anspruchsvollere Fassung und miss hier etwas anderes.`,
    },
    elsewhere: {
      en: ({first}: {first: string}) =>
        `“${first}” stands below another objective as well, so it would score twice. Keep it where it matters most and link it here.`,
      de: ({first}) =>
        `„${first}“ steht auch unter einem anderen Objective und würde doppelt gewertet. Behalte es dort, wo es am meisten zählt, und verweise hier darauf.`,
    },
    first: {en: 'The one that counts it already.', de: 'Das eine, das es schon zählt.'},
    other: {en: 'Measure something else', de: 'Etwas anderes messen'},
    link: {en: 'Link the first one', de: 'Auf das erste verweisen'},
  },
  texts: {
    link: {
      en: ({text, id}: {text: string; id: string}) => `${text} (shared, see ${id})`,
      de: ({text, id}) => `${text} (gemeinsam, siehe ${id})`,
    },
  },
  set({keyResults}, {options, report, write}) {
    const aliases = {...ALIASES, ...options.metricAliases}
    const judged = keyResults
      .filter((keyResult) => isOpen(keyResult) && !hasSlot(keyResult.facts))
      .map(
        (keyResult): Compared => ({
          keyResult,
          content: contentOf(keyResult.facts),
          measure: measureOf(keyResult.facts, aliases),
        }),
      )
    for (const [index, compared] of judged.entries()) {
      const later = compared.keyResult
      const {language, statement} = later
      const earlier = judged.slice(0, index)
      const twin = earlier.find(
        (one) => one.keyResult.objective === later.objective && isSameMeasure(one, compared, options),
      )?.keyResult
      if (twin) {
        const text = newKeyResults(2, language)[1] ?? ''
        const suggest = [{id: 'other' as const, changes: [rewrite(statement, text)]}]
        const related = [{id: 'first' as const, on: twin.statement}]
        report({id: 'metric', data: {first: twin.text}, on: statement, suggest, related})
        continue
      }
      const copy = earlier.find(
        (one) => one.keyResult.objective !== later.objective && isSameText(one, compared, options),
      )?.keyResult
      if (!copy || isLinked(copy) || isLinked(later)) continue
      const id = copy.statement.id ?? (language === 'en' ? '[KR id]' : '[KR-Kennung]')
      const text = write('link', language, {text: later.text.replace(/\.$/, ''), id})
      const suggest = [{id: 'link' as const, changes: [rewrite(statement, text)]}]
      report({
        id: 'elsewhere',
        data: {first: copy.text},
        on: statement,
        suggest,
        related: [{id: 'first', on: copy.statement}],
      })
    }
  },
})

type Options = {similarity: number}

/** A key result with its telling words, taken apart once: each is compared with all others of its set. */
interface Compared {
  keyResult: KeyResultSubject
  content: ReadonlySet<string>
  measure: ReadonlySet<string>
}

function isSameMeasure(one: Compared, other: Compared, options: Options): boolean {
  const [first, second] = [one.keyResult, other.keyResult]
  if (first.language !== second.language || timesOf(first) !== timesOf(second) || !pullTogether(first, second))
    return false
  return similarity(one.measure, other.measure) === 1 || isSameText(one, other, options)
}

/** The same words and the same figures. */
function isSameText(one: Compared, other: Compared, {similarity: least}: Options): boolean {
  if (one.content.size < 3) return false
  return one.keyResult.language === other.keyResult.language && similarity(one.content, other.content) >= least
}

/** A later step of one metric is a goal of its own. */
const timesOf = ({facts}: KeyResultSubject): string =>
  facts.quantities
    .filter(({kind}) => kind === 'time')
    .map(({text}) => text)
    .join(' ')

/** The number of reviews and their average are two metrics, and so are customers to win and customers to lose. */
function pullTogether(one: KeyResultSubject, other: KeyResultSubject): boolean {
  const [first, second] = [one.facts.movement, other.facts.movement]
  const [unit, otherUnit] = [unitOf(one), unitOf(other)]
  if (unit && otherUnit && unit !== otherUnit) return false
  const [side, otherSide] = [sideOf(one), sideOf(other)]
  if (side && otherSide && side !== otherSide) return false
  return !first?.direction || !second?.direction || first.direction === second.direction
}

/** Above one bound and below another are two goals. */
const sideOf = ({facts}: KeyResultSubject): string | undefined => goalsIn(facts)[0]?.relation?.slice(0, 1)

const unitOf = ({facts, fields}: KeyResultSubject): string | undefined =>
  notedValue(fields.unit)?.toLowerCase() ?? goalsIn(facts).find(({unit}) => unit)?.unit?.dimension

/** Somebody has said that it is one and the same. */
const isLinked = ({fields, text}: KeyResultSubject): boolean =>
  notedValue(fields.parent) !== undefined ||
  notedValue(fields.dependsOn) !== undefined ||
  /(?:^|[^\p{L}])(?:shared|joint|same as|see|gemeinsam|geteilt|siehe|wie)(?:$|[^\p{L}])|→/iu.test(text)
