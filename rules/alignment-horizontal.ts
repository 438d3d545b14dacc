import {setField} from '../src/rule/changes.js'
import {notedValue} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject, type ObjectiveSubject, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {actingTeamIn, bareTeamName} from '../src/rule/teams.js'
import {isConfirmed} from '../src/rule/workspace.js'

/** So many units without a single link between them are silos, not chance. */
const SILO_UNITS = 5

/** Whoever needs another team says so, and that team has said yes. */
export default defineRule({
  id: 'alignment-horizontal',
  severity: 'info',
  defaults: {
    /** Further names of teams; the units of all documents are known. */
    teams: [] as string[],
    /** Whether a dependency needs a yes from the other side. */
    requireConfirmation: true,
    /** Whether to speak up where no unit depends on another. */
    siloCheck: true,
  },
  options: (z) =>
    z.strictObject({teams: z.array(z.string()), requireConfirmation: z.boolean(), siloCheck: z.boolean()}),
  messages: {
    undeclared: {
      en: ({team}: {team: string}) =>
        `This key result counts on “${team}”, but no dependency is noted. Ask them now, and note what they said.`,
      de: ({team}) =>
        `Dieses Key Result rechnet mit „${team}“, aber eine Abhängigkeit ist nicht notiert. Frag dort jetzt nach und notiere die Antwort.`,
    },
    unconfirmed: {
      en: ({team}: {team: string}) =>
        `Nothing says that “${team}” knows of this and has agreed. Ask, and note the answer with its date.`,
      de: ({team}) =>
        `Ob „${team}“ davon weiß und zugesagt hat, steht hier nicht. Frag nach und notiere die Antwort mit Datum.`,
    },
    silos: {
      en: ({count}: {count: number}) =>
        `None of the ${count} units names another one. Is there really nothing that they need from each other?`,
      de: ({count}) => `Keine der ${count} Einheiten nennt eine andere. Brauchen sie wirklich nichts voneinander?`,
    },
    declare: {en: 'Note the dependency', de: 'Die Abhängigkeit notieren'},
    confirm: {en: 'Note what they said', de: 'Die Zusage notieren'},
  },
  texts: {
    dependency: {
      en: ({team}: {team: string}) => `${team}, confirmed [date], risk owner: [who]`,
      de: ({team}) => `${team}, bestätigt [Datum], Risiko bei: [wer]`,
    },
  },
  workspace(workspace, {options, report, write}) {
    const units = unitsOf(workspace)
    const teams = new Set([...units, ...options.teams].map(bareTeamName))
    const confirmed = new Set(workspace.dependencies.filter((one) => one.confirmed).map(({field}) => field))
    const known = new Set(workspace.dependencies.map(({field}) => field))
    for (const goal of workspace.goals) {
      const {statement} = goal
      const {dependsOn} = statement.fields
      if (!isOpen(statement) || (!dependsOn && !mayNameTeam(statement.text))) continue
      const subject = workspace.subjectOf(goal)
      if (!subject) continue
      const {language} = subject
      const noted = notedValue(statement.fields.dependsOn)
      const suggestFor = (id: 'declare' | 'confirm', team: string) => [
        {id, changes: [setField(statement, 'dependsOn', write('dependency', language, {team}), language)]},
      ]
      if (noted !== undefined) {
        const isUnit = (dependsOn && known.has(dependsOn)) || isTeam(noted, teams)
        const isSettled = isConfirmed(noted) || (dependsOn && confirmed.has(dependsOn))
        if (options.requireConfirmation && isUnit && !isSettled)
          report({id: 'unconfirmed', on: statement, data: {team: noted}, suggest: suggestFor('confirm', noted)})
        continue
      }
      const team = statement.kind === 'keyResult' ? otherTeam(subject, goal.owner.names, teams) : undefined
      if (team) report({id: 'undeclared', on: statement, data: {team}, suggest: suggestFor('declare', team)})
    }
    if (options.siloCheck && workspace.complete && units.length >= SILO_UNITS && !hasDependency(workspace)) {
      const [first] = workspace.owners
      if (first) report({id: 'silos', on: first.set, data: {count: units.length}})
    }
  },
})

function unitsOf({owners}: WorkspaceSubject): string[] {
  const below = owners.filter(({level, set}) => set.unit && level !== 'company' && level !== 'person')
  return [...new Set(below.map(({set}) => set.unit ?? ''))]
}

/** A team of the workspace that is to do something here, and not the own one. */
function otherTeam(
  {text, fields, objective}: KeyResultSubject | (ObjectiveSubject & {objective?: undefined}),
  own: readonly string[],
  teams: ReadonlySet<string>,
): string | undefined {
  const team = actingTeamIn(text)
  if (!team || fields.dependsOn || objective?.fields.dependsOn) return undefined
  const name = bareTeamName(team.text)
  return teams.has(name) && !own.includes(name) ? team.text : undefined
}

/** `DATA`, `Data team`, a unit that is known; an id or a sentence is none. */
const isTeam = (noted: string, teams: ReadonlySet<string>): boolean => {
  const name = noted.split(/[,;(]/)[0]?.trim() ?? ''
  return (
    teams.has(bareTeamName(name)) || /^\p{Lu}{3,}$/u.test(name) || (/team\b/i.test(name) && name.split(' ').length <= 4)
  )
}

/** A cheap look before the words are read. */
const mayNameTeam = (text: string): boolean => /team|squad|department|abteilung/i.test(text)

const hasDependency = ({goals, documents}: WorkspaceSubject): boolean =>
  goals.some(({statement: {fields, text}}) => fields.dependsOn !== undefined || /shared|joint|gemeinsam/i.test(text)) ||
  documents.some(({source}) => /depend|abhängig|hängt ab/i.test(source.text))
