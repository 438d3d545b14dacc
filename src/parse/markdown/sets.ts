import type {Level} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {cycleIn} from '../cycle.js'
import {levelOf} from '../fields.js'
import {namesOkrs} from './labels.js'

const STATE_NOTES = latin(
  String.raw`\((?:[^()]*)\)|(?<!\p{L})(?:draft|entwurf|wip|final|template|vorlage)(?!\p{L})`,
  'gi',
)
const OKR_WORDS = latin(
  String.raw`(?:objectives?\s*(?:and|&|und)\s*key[- ]results?|[-–]?(?:quarterly |annual )?okr(?:s|-set|-sets| sets?)?|(?:objectives|zielsetzungen)(?= *:?$)|goals|ziele)(?![\p{L}\d])`,
  'gi',
)
/** “Archive of the Night Guild”, “for the ward”: what stands before the name of a unit and is no part of it. */
const LEADING = latin(
  String.raw`^(?:(?:archive|overview|list|summary|archiv|übersicht|sammlung)(?=(?: |$)))?\s*(?:(?:of|for|from|in|on|der|des|vom|von|für|im|aus)(?: |$)(?:(?:the|our|a|an|der|die|das|den|dem|unser(?:e[nrs]?)?)(?: |$))?)?`,
  'i',
)
/** Words that say of which kind, time or state OKRs are; alone they name nobody. */
const NO_UNIT = latin(
  `^(?:(?:projects?|projekte?|releases?|programs?|programmes?|shared|common|joint|gemeinsame|committed|aspirational|verbindliche|strategic|strategische|operative|annual|yearly|quarterly|monthly|jährliche|current|live|active|open|next|past|previous|old|new|aktuelle|laufende|offene|nächste|vergangene|alte|neue|archived?|archiv|archivierte|key|main|top|core|overall|general|other|wichtigste|weitere|sonstige|rest|remaining|(?:school|academic|fiscal|calendar|business)? ?year|(?:schul|studien|geschäfts|kalender|kindergarten)?jahr|quarter|quartal|half|halbjahr|zyklus|cycle|period|zeitraum|sprint|season|saison|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|draft|my|our|the|and|und|&|of|for|für|von|der|des)(?: |$))+$`,
  'i',
)

/** What a heading, a title or a path says about the set below it. */
export interface Scope {
  unit?: string
  level?: Level
  cycle?: string
}

const UNITS =
  'team|squad|department|division|tribe|abteilung|bereich|fachbereich|referat|unternehmen|company|organi[sz]ation|individual|personal|group'
/** “Team Einkauf”, “Squad: Checkout”; “Marketing team”. */
const UNIT_FIRST = new RegExp(`^(?<word>${UNITS})(?:s|’s|'s)?(?:[ :–—-]+(?<name>\\S+(?: \\S+){0,3}))?$`, 'i')
const UNIT_LAST = new RegExp(`^(?<name>\\S+(?: \\S+){0,2})[ -](?<word>${UNITS})s?$`, 'i')

/** “Group OKRs” are the whole concern's, a “Working Group” is a team, and a section “Organization” says neither. */
function levelNamed(text: string, {word = '', name}: Record<string, string>, spoken: boolean): Level | undefined {
  if (/working group$/i.test(text)) return 'team'
  if (/^(?:group|organi[sz]ation)$/i.test(word) && (name || !spoken)) return undefined
  return levelOf(word)
}

/** Reads “Team Einkauf – OKRs Q3 2026”, “Company OKRs”, “Marketing team, H1 2027”. */
export function scopeOf(heading: string): Scope {
  const cycle = cycleIn(heading)
  const text = heading
    .replace(cycle ?? '\u0000', ' ')
    .replace(STATE_NOTES, ' ')
    .replace(OKR_WORDS, ' ')
    .replace(/^\s*(?:our|my|these|unsere?|meine?|diese)\s/i, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d.)]+$/gu, '')
    .replace(LEADING, '')
    .trim()
  const scope: Scope = cycle ? {cycle} : {}
  const first = UNIT_FIRST.exec(text)?.groups
  const groups = first ?? UNIT_LAST.exec(text)?.groups
  const spoken = namesOkrs(heading)
  if (groups) {
    const level = levelNamed(text, groups, spoken)
    if (level) scope.level = level
    const name = first && level && level !== 'company' ? groups.name : text
    if (name && namesUnit(name) && (level !== 'company' || groups.name)) scope.unit = name
  } else if (/^(?:unternehmens?|firmen|konzern|company|corporate)(?:-| |$)/i.test(text)) {
    scope.level = 'company'
  } else if (spoken && namesUnit(text) && text.split(' ').length <= 5) {
    scope.unit = text
  }
  return scope
}

const namesUnit = (text: string): boolean => text !== '' && !NO_UNIT.test(text)

/** The unit in a heading that holds goals beside others of its kind: “Kitchen”, “Delivery:”, “Data Objectives”. */
export function unitBeside(heading: string): string | undefined {
  const text = heading
    .replace(OKR_WORDS, ' ')
    .replace(/[\s:–—-]+$/, '')
    .trim()
  return namesUnit(text) ? text : undefined
}

/** Whether a heading tells whose and which period's OKRs follow, and is thus no objective itself. */
export function isSetHeading(heading: string): boolean {
  const {unit, level, cycle} = scopeOf(heading)
  if (namesOkrs(heading) || level !== undefined || unit !== undefined)
    return heading.split(/\s+/).length <= 8 || namesOkrs(heading)
  return (
    cycle !== undefined &&
    heading
      .replace(cycle, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .split(' ').length <= (/\d{4}/.test(cycle) ? 4 : 2)
  )
}
