import {cued, holds} from '../model/cued.js'
import {type OkrDocument, objectivesOf} from '../model/index.js'
import {isFunctionName, RARER_TEAM_WORDS, TEAM_WORDS} from '../model/unit-names.js'
import {titleOf} from './document-kind.js'
import {notedValue} from './figures.js'
import {isTeam} from './owners.js'
import {remembered} from './remembered.js'
import type {SetSubject} from './subject.js'

/** How long the name of a unit is at most that a heading of its own gives to its goals. */
const UNIT_WORDS = 3
/** How long the part of a title is at most that names a team. */
const TITLE_WORDS = 4

/** Whether a set says of its own that it belongs to a team; a name alone, “Halder OKRs”, may be the company's. */
export function belongsToTeam({set, document}: SetSubject): boolean {
  const {unit, level, heading} = set
  if (level === 'company') return false
  const noted = [set.fields.teamName, document.source.fields.teamName]
  if (noted.some((field) => notedValue(field) !== undefined)) return true
  if (level === 'team' || isTeamsDocument(document.source)) return true
  if (unit === undefined) return false
  return partsOf(unit).some(isTeamName) || (heading !== undefined && unit.split(/\s+/).length <= UNIT_WORDS)
}

/** Whether there is something above a set: it is a team's, or called after the work of a department. */
export const isBelowTop = (subject: SetSubject): boolean =>
  belongsToTeam(subject) ||
  [subject.set.unit ?? '', ownTitleOf(subject.document.source)].flatMap(partsOf).some(isFunctionName)

/** “Northwind – Product & Delivery OKRs” says in one of its parts whose goals they are. */
const partsOf = (name: string): string[] =>
  name
    .replace(/(?<![A-Za-z\d])OKRs?(?![A-Za-z\d])/gi, ' ')
    .split(/\s[–—|·-]+\s|[,:()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A group may be a company. */
const isTeamName = (name: string): boolean =>
  name.split(/\s+/).length <= TITLE_WORDS && isTeam(name) && !/(?<!working) group$/i.test(name)

/** The title, where it is no objective. */
const ownTitleOf = remembered((document: OkrDocument): string => {
  const title = titleOf(document)
  return objectivesOf(document).some(({text}) => title.includes(text)) ? '' : title
})

const GOALS = 'okrs?|goals|objectives|key results|ziele|zielsetzungen'
const TEAMS = `(?:${TEAM_WORDS}|${RARER_TEAM_WORDS})s?`

const TEAMS_GOALS = cued(
  /^(?=[\s\S]*(?:team|squad|tribe|department|division|abteilung|bereich|referat|crew|guild|chapter|group|wg|committee|council|directorate|gruppe|dezernat|ressort|stabsstelle|gremium|direktion))[\s\S]*(?:(?:okrs?|goals|objectives|results|ziele|zielsetzungen) (?:of|for|der|des|vom|für)|[’']s (?:okr|goal|objective|key|ziel))/,
  String.raw`(?<!\p{L})(?:(?:${GOALS}) (?:of|for|der|des|vom|für) (?:the |our |das |die |den |unser(?:e[nrs]?|es)? )?(?:[\p{L}\d-]+ ){0,3}?(?:${TEAMS})|(?:${GOALS}) (?:der|des|vom) \p{L}*(?:teams?|abteilung|gruppe)|(?:the|our) (?:[\p{L}\d-]+ ){0,3}?(?:${TEAMS})[’']s (?:${GOALS}))(?!\p{L})`,
  'i',
)

/** Whether the title or a sentence above the goals says that they are a team's: “These are the OKRs of the compiler team.” */
const isTeamsDocument = remembered((document: OkrDocument): boolean => {
  if (partsOf(ownTitleOf(document)).some(isTeamName)) return true
  const first = Math.min(document.text.length, ...objectivesOf(document).map(({block}) => block.start))
  return holds(document.text.slice(0, first), TEAMS_GOALS)
})
