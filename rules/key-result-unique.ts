import {rewrite} from '../src/rule/changes.js'
import {originalOf} from '../src/rule/copied.js'
import {goalsIn, hasSlot} from '../src/rule/figures.js'
import {defineRule, type Goal} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {likeGoals} from '../src/rule/like-goals.js'
import type {Aliases} from '../src/rule/likeness.js'
import {newKeyResults} from '../src/rule/new-key-results.js'
import {pathOf} from '../src/rule/parents.js'
import {isShared, type RepeatOptions, repeatsIn} from '../src/rule/repeats.js'
import {isSameCycle} from '../src/rule/workspace.js'

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
    unit: {
      en: ({unit}: {unit: string}) =>
        `${unit} has the same key result, so two units score one success. Let one of them own it, and link it here.`,
      de: ({unit}) =>
        `${unit} hat dasselbe Key Result; so werten zwei Einheiten einen Erfolg. Lass es eine von beiden tragen und verweise hier darauf.`,
    },
    first: {en: 'The one that counts it already.', de: 'Das eine, das es schon zählt.'},
    same: {
      en: ({unit}: {unit: string}) => `The same key result of ${unit}.`,
      de: ({unit}) => `Dasselbe Key Result von ${unit}.`,
    },
    other: {en: 'Measure something else', de: 'Etwas anderes messen'},
    link: {en: 'Link the first one', de: 'Auf das erste verweisen'},
    share: {en: 'Mark it as shared', de: 'Als gemeinsam kennzeichnen'},
  },
  texts: {
    link: {
      en: ({text, id}: {text: string; id: string}) => `${text} (shared, see ${id})`,
      de: ({text, id}) => `${text} (gemeinsam, siehe ${id})`,
    },
  },
  set({keyResults}, {options, report, write}) {
    for (const {keyResult, first} of repeatsIn(keyResults, readingOf(options))) {
      const {language, statement} = keyResult
      const place = {on: statement, related: [{id: 'first' as const, on: first.statement}]}
      if (first.objective === keyResult.objective) {
        const text = newKeyResults(2, language)[1] ?? ''
        const suggest = [{id: 'other' as const, changes: [rewrite(statement, text)]}]
        report({id: 'metric', data: {first: first.text}, suggest, ...place})
        continue
      }
      const id = first.statement.id ?? (language === 'en' ? '[KR id]' : '[KR-Kennung]')
      const text = write('link', language, {text: keyResult.text.replace(/\.$/, ''), id})
      const suggest = [{id: 'link' as const, changes: [rewrite(statement, text)]}]
      report({id: 'elsewhere', data: {first: first.text}, suggest, ...place})
    }
  },
  workspace(workspace, {options, report, write}) {
    const like = likeGoals(workspace, options.similarity)
    for (const goal of workspace.goals) {
      const alike = goal.statement.kind === 'keyResult' ? like(goal) : []
      const twin = alike.length > 1 ? twinOf(goal, alike) : undefined
      const unit = twin?.owner.set.unit
      if (!twin || !unit || originalOf(goal, alike, workspace, options.similarity)) continue
      const keyResult = workspace.subjectOf(goal)
      if (!keyResult || hasSlot(keyResult.facts) || goalsIn(keyResult.facts).length === 0) continue
      const {set, statement, language} = keyResult
      const own = repeatsIn(set.keyResults, readingOf(options))
      if (own.some((repeat) => repeat.keyResult === keyResult)) continue
      const text = write('link', language, {text: keyResult.text.replace(/\.$/, ''), id: pathOf(twin)})
      const suggest = [{id: 'share' as const, changes: [rewrite(statement, text)]}]
      const related = [{id: 'same' as const, data: {unit}, on: twin.statement}]
      report({id: 'unit', on: statement, data: {unit}, suggest, related})
    }
  },
})

const readingOf = ({similarity, metricAliases}: {similarity: number; metricAliases: Aliases}): RepeatOptions => ({
  similarity,
  aliases: {...ALIASES, ...metricAliases},
})

/** The same key result in a set before this one, of another unit in the same cycle, that no link declares as shared. */
function twinOf(goal: Goal, alike: readonly Goal[]): Goal | undefined {
  if (!isOpen(goal.statement) || isShared(goal.statement)) return undefined
  const before = alike.slice(0, alike.indexOf(goal))
  return before.find(
    (other) =>
      other.statement.kind === 'keyResult' &&
      isOpen(other.statement) &&
      !isShared(other.statement) &&
      isOtherUnit(other, goal) &&
      isSameCycle(other.owner, goal.owner),
  )
}

const isOtherUnit = ({owner: {set: one}}: Goal, {owner: {set: other}}: Goal): boolean =>
  one.unit !== undefined && other.unit !== undefined && one.unit.toLowerCase() !== other.unit.toLowerCase()
