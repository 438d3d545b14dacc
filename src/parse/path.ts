import type {Level} from '../model/index.js'
import {cycleIn} from './cycle.js'
import {levelOf} from './fields.js'

/** What a path says about the set in its file: `2027/q1/teams/einkauf.md`. */
export function pathScope(filePath: string | undefined): {unit?: string; level?: Level; cycle?: string} {
  if (!filePath) return {}
  const parts = filePath
    .replace(/\.[a-z]+$/i, '')
    .split(/[\\/]/)
    .slice(-4)
  const name = parts.at(-1) ?? ''
  const folders = parts.slice(0, -1)
  const part = /(?:^|[\s/_.-])((?:[qht][1-4]|[1-4]q)(?=$|[\s/_.-])|(?:[qht][1-4])(?=20\d{2}))/i
  const year = /(?:^|[\s/_.-]|[qht][1-4])((?:fy)?20\d{2})(?=$|[\s/_.-]|[qht][1-4])/i
  const joined = [...folders, name].join('/')
  const cycle = [joined.match(year)?.[1], joined.match(part)?.[1]?.toUpperCase()]
    .filter((one) => one !== undefined)
    .join('-')
  const folder = folders.at(-1)
  const singular = folder?.replace(/s$/i, '').replace(/en$/i, '') ?? ''
  const level =
    levelOf(name) ??
    (/^(?:teams?|squads?|departments?|abteilung(?:en)?|bereiche?|people|persons?|personen|company|unternehmen)$/i.test(
      folder ?? '',
    )
      ? (levelOf(singular) ?? (/people|person/i.test(singular) ? 'person' : undefined))
      : undefined)
  const unit =
    level &&
    level !== 'company' &&
    folder &&
    levelOf(singular) &&
    !cycleIn(name) &&
    !/okr|goal|ziel|readme|index/i.test(name)
      ? name
      : undefined
  return {...(cycle ? {cycle} : {}), ...(level ? {level} : {}), ...(unit ? {unit} : {})}
}
