import type {Piece} from '../../model/index.js'
import {latin} from '../../model/latin.js'

const NAME = String.raw`\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)?`

/** `Data team`, `the platform team`, „Datenteam“, „Team Daten“, „das Plattform-Team“. */
const TEAM = String.raw`(?:team ${NAME}|[\p{L}&-]+(?: [\p{L}&-]+)? (?:team|squad|department)|[\p{L}&]+-?team|(?:der |die )?abteilung ${NAME})`

/** Another team does it, or it is done by or with another team. */
const acting = () =>
  latin(
    String.raw`^(?:the |das |die )?(?<subject>${TEAM}) (?:will |has |have |can )?(?!(?:from|to|of|in|on|at|by|with|per|and|or|is|are|members?|von|auf|in|im|mit|und|ist|sind)(?!\p{L}))[\p{L}]{3,}|(?<!\p{L})(?:(?<!(?<!\p{L})(?:used|read|trusted|rated|requested|asked|reported|opened|seen|known|felt) )by|(?:together|jointly) with|durch|(?:gemeinsam|zusammen) mit)(?: the| das| dem| der)? (?<partner>${TEAM})(?!\p{L})`,
    'i',
  )

/** What says that it is the own team or any team. */
const OWN =
  /^(?:(?:the|our|each|every|own|whole|entire|one|a|das|unser|unserem|jedes|ganze|eigenes?|per|pro|new|neues?)[ -]|team(?: team)?$|teams?$)/i

/** The team that a statement gives work to, by its name and with the word „team“. */
export function actingTeamIn(text: string): Piece | undefined {
  const match = /team|squad|department|abteilung/i.test(text) ? acting().exec(text) : null
  const name = match?.groups?.subject ?? match?.groups?.partner
  if (!match || name === undefined) return undefined
  if (OWN.test(name)) return undefined
  const start = match.index + match[0].indexOf(name)
  return {text: name, start, end: start + name.length}
}

/** The name without the word „team“, for comparison with the names of units. */
export const bareTeamName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:team|abteilung|the|das|die|der) /, '')
    .replace(/[ -]?(?:team|squad|department)$/, '')
    .trim()
