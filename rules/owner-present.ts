import {setField} from '../src/rule/changes.js'
import {explains} from '../src/rule/explains.js'
import {
  type DocumentSubject,
  defineRule,
  type Field,
  type KeyResultSubject,
  type ObjectiveSubject,
} from '../src/rule/index.js'
import {linesAboveGoals} from '../src/rule/intro.js'
import {isOpen, stateWithin} from '../src/rule/is-open.js'
import {ownUnit} from '../src/rule/own-unit.js'
import {
  endsWithNames,
  introducesSomebody,
  isPersonal,
  namesSomebody,
  type OwnerKind,
  ownerIn,
  sharesOut,
} from '../src/rule/owners.js'
import {belongsToTeam} from '../src/rule/team-names.js'

/** From this many on, missing owners are one finding: a list of them would only say the same again. */
const TOO_MANY_TO_LIST = 3

type Goal = ObjectiveSubject | KeyResultSubject

interface Options {
  on: 'objective' | 'key-result' | 'both'
  ownerKind: 'any' | 'person' | 'team'
  inherit: boolean
}

/** Somebody answers for each objective. */
export default defineRule({
  id: 'owner-present',
  severity: 'warn',
  structural: true,
  defaults: {
    /** What needs an owner. */
    on: 'objective',
    /** Who may be one. */
    ownerKind: 'any',
    /** Whether an owner of the set, the document or all key results counts for the objective, too. */
    inherit: true,
  } as Options,
  options: (z) =>
    z.strictObject({
      on: z.enum(['objective', 'key-result', 'both']),
      ownerKind: z.enum(['any', 'person', 'team']),
      inherit: z.boolean(),
    }),
  messages: {
    nobody: {
      en: 'Nobody is named who answers for these goals, and what belongs to all is carried by none. Name one person or team, for the whole set or beside each objective.',
      de: 'Hier steht nicht, wer für diese Ziele einsteht; und was allen gehört, trägt am Ende niemand. Nenn eine Person oder ein Team, für alle Ziele oder bei jedem Objective.',
    },
    missing: {
      en: 'The others here have an owner, this one has none. Say who keeps an eye on it.',
      de: 'Für die anderen ist hier jemand verantwortlich, für dieses niemand. Sag, wer es im Blick behält.',
    },
    several: {
      en: ({count, total}: {count: number; total: number}) =>
        `${count} of ${total} have no owner. Say for each who keeps an eye on it, or name one owner for the whole set.`,
      de: ({count, total}) =>
        `${count} von ${total} haben niemanden, der für sie verantwortlich ist. Sag bei jedem, wer es im Blick behält, oder nenn jemanden für das ganze Set.`,
    },
    shared: {
      en: ({owner}: {owner: string}) =>
        `“${owner}” is nobody in particular, so everyone will wait for someone else. Name the one person or team that answers for it.`,
      de: ({owner}) =>
        `„${owner}“ ist niemand Bestimmtes, und so wartet jeder auf die anderen. Nenn die eine Person oder das eine Team, das dafür einsteht.`,
    },
    notPerson: {
      en: ({owner}: {owner: string}) => `“${owner}” is a team; here a person is to answer for it. Name one.`,
      de: ({owner}) => `„${owner}“ ist ein Team; einstehen soll hier eine Person. Nenn sie.`,
    },
    notTeam: {
      en: ({owner}: {owner: string}) => `“${owner}” is a person; here a team is to answer for it. Name it.`,
      de: ({owner}) => `„${owner}“ ist eine Person; einstehen soll hier ein Team. Nenn es.`,
    },
    name: {en: 'Name an owner', de: 'Eine Verantwortliche oder einen Verantwortlichen nennen'},
  },
  texts: {who: {en: '[who]', de: '[wer]'}},
  document(document, {options, report, write}) {
    const language = document.language ?? 'en'
    const who = write('who', language)
    for (const {on, field} of ownerFields(document)) {
      const kind = ownerIn(field)
      const id = kind && faultOf(kind, options)
      const changes = on === 'document' ? [] : [setField(on, 'owner', who, language)]
      if (id)
        report({id, on, data: {owner: field.value.trim()}, suggest: changes.length > 0 ? [{id: 'name', changes}] : []})
    }
    if (options.inherit && (explains(document.source) || isShared(document))) return
    for (const goals of goalsIn(document, options)) {
      const open = goals.filter((goal) => isOpen({state: stateWithin(goal)}))
      const without = open.filter((goal) => !hasOwner(goal, options))
      if (without.length === 0) continue
      const atMost = without.every((goal) => stateWithin(goal) === 'draft') ? 'info' : 'error'
      if (options.inherit && !open.some(({fields}) => isNamed(fields.owner))) {
        if (without.length < open.length || isNamedInPassing(document)) continue
        const sets = new Set(without.map(({set}) => set.set))
        const changes = Array.from(sets, (set) => setField(set, 'owner', who, language))
        report({id: 'nobody', on: 'document', atMost, suggest: [{id: 'name', changes}]})
      } else if (without.length >= TOO_MANY_TO_LIST) {
        const changes = without.map(({statement}) => setField(statement, 'owner', who, language))
        const data = {count: without.length, total: open.length}
        report({id: 'several', on: 'document', data, atMost, suggest: [{id: 'name', changes}]})
      } else {
        for (const {statement} of without) {
          const changes = [setField(statement, 'owner', who, language)]
          report({id: 'missing', on: statement, atMost, suggest: [{id: 'name', changes}]})
        }
      }
    }
  },
})

function goalsIn({sets}: DocumentSubject, {on}: Options): (readonly Goal[])[] {
  const objectives = sets.flatMap((set) => set.objectives)
  const keyResults = sets.flatMap((set) => set.keyResults)
  return on === 'objective' ? [objectives] : on === 'key-result' ? [keyResults] : [objectives, keyResults]
}

/** Every noted owner with the place that it stands for, front matter as the document. */
function ownerFields({source, sets}: DocumentSubject) {
  const places = sets.flatMap(({set, objectives, keyResults}) => [
    {on: set, fields: set.fields},
    ...[...objectives, ...keyResults].filter(isOpen).map(({statement, fields}) => ({on: statement, fields})),
  ])
  return [{on: 'document' as const, fields: source.fields}, ...places].flatMap(({on, fields}) =>
    fields.owner && (on === 'document' || fields.owner !== source.fields.owner) ? [{on, field: fields.owner}] : [],
  )
}

function faultOf(kind: OwnerKind, {ownerKind}: Options): 'shared' | 'notPerson' | 'notTeam' | undefined {
  if (kind === 'shared') return 'shared'
  if (ownerKind === 'person' && kind === 'team') return 'notPerson'
  return ownerKind === 'team' && kind === 'person' ? 'notTeam' : undefined
}

/** A shared owner is reported where it stands and not a second time as missing. */
function hasOwner(goal: Goal, options: Options): boolean {
  if (isNamed(goal.fields.owner)) return true
  if (!options.inherit) return false
  const above = 'objective' in goal ? goal.objective?.fields.owner : undefined
  const around = [above, goal.set.set.fields.owner, goal.document.source.fields.owner]
  return hasOwnOwner(goal) || around.some(isNamed) || isOwnedByUnit(goal, options) || isNamedBelow(goal)
}

/** One key result after another may have its own. */
const hasOwnOwner = (goal: Goal): boolean =>
  isNamed(goal.fields.owner) || ('keyResults' in goal && goal.keyResults.some(({fields}) => isNamed(fields.owner)))

const isShared = ({sets}: DocumentSubject) =>
  sets.some(({objectives, keyResults}) => [...objectives, ...keyResults].some(({fields}) => sharesOut(fields.owner)))

const isNamed = (field: Field | undefined) => ownerIn(field) !== undefined

/** In a form that is read as no field: “Lead: …” in a sentence, “@mei” in a note. */
const isNamedInPassing = ({source, sets, prose}: DocumentSubject) =>
  namesSomebody(source.text) ||
  introducesSomebody(linesAboveGoals({source, prose})) ||
  isPersonal(source) ||
  endsWithNames(
    sets.flatMap(({keyResults}) =>
      keyResults.map(({text, statement: {span}}) => [text, source.text.slice(span.start, span.end)]),
    ),
  )

const isNamedBelow = ({statement, document}: Goal) =>
  namesSomebody(document.source.text.slice(statement.block.start, statement.block.end))

/** The goals of a named team are the team's, those of a person the person's. */
function isOwnedByUnit(goal: Goal, {ownerKind}: Options): boolean {
  const {level} = goal.set.set
  if (level === 'person') return ownerKind !== 'team'
  if (ownerKind === 'person') return false
  return ownUnit(goal) !== undefined || (level !== 'company' && belongsToTeam(goal.set))
}
