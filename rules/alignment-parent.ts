import {setField} from '../src/rule/changes.js'
import {followsStrategy, hasVision, namesGoalsAbove} from '../src/rule/direction.js'
import {explains} from '../src/rule/explains.js'
import {hasSlot, isSlotValue, notedValue} from '../src/rule/figures.js'
import {
  type DocumentSubject,
  defineRule,
  type Field,
  type Fields,
  type Objective,
  type ObjectiveSubject,
  type OkrSet,
  type SetSubject,
} from '../src/rule/index.js'
import {stateWithin} from '../src/rule/is-open.js'
import {isCoursework, isPersonal} from '../src/rule/owners.js'
import {isBelowTop} from '../src/rule/team-names.js'

/** A goal below the top of the organisation says which goal of a higher level it serves. */
export default defineRule({
  id: 'alignment-parent',
  severity: 'warn',
  structural: true,
  defaults: {
    /** Levels or units that have nothing above them. */
    topLevels: ['company', 'Unternehmen', 'group'] as string[],
    /** Units that need no parent. */
    independentTeams: [] as string[],
    /** A parent that is no reference (`COMPANY/O2`, a link) says in at least this many words what it contributes to. */
    minContributionWords: 3,
    /** More parents than this are one too many. */
    maxParents: 1,
  },
  options: (z) =>
    z.strictObject({
      topLevels: z.array(z.string()),
      independentTeams: z.array(z.string()),
      minContributionWords: z.number().int().min(1),
      maxParents: z.number().int().min(1),
    }),
  messages: {
    none: {
      en: 'No objective here says which goal above it contributes to, so nobody can see why it matters to the whole. Name the parent, once for all or beside each objective.',
      de: 'Kein Objective sagt hier, auf welches übergeordnete Ziel es einzahlt; so bleibt offen, was das Ganze davon hat. Nenn das Elternziel, einmal für alle oder bei jedem Objective.',
    },
    unknownLevel: {
      en: 'No objective here names a parent, and I could not tell whose goals these are. Name the goal above, or write “Level: company” at the top if there is none.',
      de: 'Kein Objective nennt hier ein Elternziel, und ich konnte nicht erkennen, wessen Ziele das sind. Nenn das Ziel darüber oder schreib oben „Ebene: Unternehmen“, wenn es keines gibt.',
    },
    missing: {
      en: 'The other objectives name the goal above them; this one stands alone. Say which one it contributes to, or ask whether it belongs here.',
      de: 'Andere Objectives nennen hier ihr übergeordnetes Ziel, dieses steht allein. Sag, worauf es einzahlt, oder frag dich, ob es hierher gehört.',
    },
    thin: {
      en: ({parent}: {parent: string}) =>
        `“${parent}” is a topic, not a goal that can be looked up. Name the goal, or say in a few words what this objective contributes to it.`,
      de: ({parent}) =>
        `„${parent}“ ist ein Thema und kein Ziel, das man nachschlagen kann. Nenn das Ziel oder sag in ein paar Worten, was dieses Objective beiträgt.`,
    },
    several: {
      en: ({count}: {count: number}) =>
        `This objective has ${count} parents, and when they pull apart, nobody knows which one counts. Keep the one it serves most.`,
      de: ({count}) =>
        `Dieses Objective hat ${count} Elternziele; ziehen sie in verschiedene Richtungen, weiß niemand, welches zählt. Behalte das wichtigste.`,
    },
    name: {en: 'Name the parent', de: 'Das Elternziel nennen'},
    declareTop: {
      en: 'Say that these are the goals of the company',
      de: 'Sagen, dass es die Ziele des Unternehmens sind',
    },
  },
  texts: {parent: {en: '[parent]', de: '[Elternziel]'}, top: {en: 'company', de: 'Unternehmen'}},
  document(document, {options, report, write}) {
    if (isExplanation(document)) return
    const {source, language} = document
    const written = language ?? 'en'
    const nameParent = (on: Objective | OkrSet) => setField(on, 'parent', write('parent', written), written)
    const {below, objectives, without} = searched(document, options)

    if (without.length > 0 && without.length === objectives.length) {
      const concerned = below.filter((set) => set.objectives.some(isJudged))
      if (!concerned.some((set) => isPlaced(set, source.fields)) || namesGoalsAbove(document)) return
      // Where the goals of the top stand in the same document, a vision leaves open which of them is meant.
      const isLed = followsStrategy(document) || (hasVision(document) && !concerned.some(isOfTeam))
      if (isLed && !document.sets.some((set) => set.objectives.length > 0 && isTop(set, source.fields, options))) return
      return report({id: 'none', suggest: [{id: 'name', changes: concerned.map(({set}) => nameParent(set))}]})
    }
    for (const {statement} of without) {
      report({id: 'missing', on: statement, suggest: [{id: 'name', changes: [nameParent(statement)]}]})
    }
    for (const {statement} of objectives) {
      const {parents} = statement
      const thin = parents.find((parent) => isThin(parent, options.minContributionWords))
      if (parents.length > options.maxParents) report({id: 'several', on: statement, data: {count: parents.length}})
      else if (thin) report({id: 'thin', on: statement, data: {parent: thin.value.trim()}})
    }
  },
  /** Goals of an unknown level are asked about only where those beside them name what is above. */
  workspace({documents, parents, links}, {options, report, write}) {
    if (parents.length === 0) return
    const naming = new Set(parents.map(({from}) => from.owner.document))
    const named = new Set(links.map(({to}) => to.owner.document))
    for (const document of documents) {
      const {source, language: written = 'en'} = document
      // Whoever others look up to may well be the top, and a document alone says so itself.
      if (documents.length > 1 && (naming.has(source) || named.has(source))) continue
      const {below, objectives, without} = searched(document, options)
      const [first, ...others] = below.filter((set) => set.objectives.some(isJudged))
      if (!first || without.length < objectives.length || isExplanation(document)) continue
      if (namesGoalsAbove(document) || followsStrategy(document) || hasVision(document)) continue
      const concerned = [first, ...others]
      if (concerned.some((set) => isPlaced(set, source.fields))) continue
      const change = (name: 'parent' | 'level', text: 'parent' | 'top') =>
        concerned.map(({set}) => setField(set, name, write(text, written), written))
      const suggest = [
        {id: 'name' as const, changes: change('parent', 'parent')},
        {id: 'declareTop' as const, changes: change('level', 'top')},
      ]
      report({id: 'unknownLevel', on: first.set, suggest})
    }
  },
})

interface Exemptions {
  topLevels: readonly string[]
  independentTeams: readonly string[]
}

/** The sets that may have something above them, their running objectives, and those of them without a parent. */
function searched({sets, source}: DocumentSubject, options: Exemptions) {
  const below = sets.filter((set) => !isExempt(set, source.fields, options))
  const objectives = below.flatMap((set) => set.objectives).filter(isJudged)
  const without = isNamed(source.fields.parent) ? [] : objectives.filter((one) => parentsOf(one).length === 0)
  return {below, objectives, without}
}

/** Goals that nobody works on, or only somebody for themselves. */
const isExplanation = ({source}: DocumentSubject) => isPersonal(source) || isCoursework(source.text) || explains(source)

const isJudged = (objective: ObjectiveSubject) =>
  stateWithin(objective) === 'open' && !isYes(objective.fields.independent) && !hasSlot(objective.facts)

/** A gap such as `[parent]` waits for a person; it is not missing. */
const isNamed = (field: Field | undefined) => notedValue(field) !== undefined || isSlotValue(field)

const parentsOf = ({statement, set}: ObjectiveSubject) => [...statement.parents, ...set.set.parents].filter(isNamed)

/** Whether it is said on which level the set stands, if only by its being a team's. */
const isPlaced = (set: SetSubject, ofDocument: Fields) =>
  (set.set.level ?? set.set.fields.level ?? ofDocument.level) !== undefined || isBelowTop(set)

const isYes = (field: Field | undefined) => field !== undefined && !/^(?:false|no|nein)$/i.test(field.value.trim())

const isOfTeam = ({set}: SetSubject) => set.level === 'team'

const names = (list: readonly string[], value: string | undefined) =>
  value !== undefined && list.some((name) => name.toLowerCase() === value.trim().toLowerCase())

const isTop = ({set}: SetSubject, ofDocument: Fields, {topLevels}: Exemptions): boolean =>
  [set.level, set.fields.level?.value, ofDocument.level?.value, set.unit].some((value) => names(topLevels, value))

const isExempt = (subject: SetSubject, ofDocument: Fields, options: Exemptions): boolean =>
  subject.set.level === 'person' ||
  isTop(subject, ofDocument, options) ||
  names(options.independentTeams, subject.set.unit) ||
  isYes(subject.set.fields.independent) ||
  isYes(ofDocument.independent)

/** A reference can be followed; a word or two without one say nothing. */
function isThin({value}: Field, minWords: number): boolean {
  const text = value.trim()
  if (text === '' || /[\d/#:[\]]/.test(text)) return false
  return text.split(/\s+/).length < minWords
}
