import type {Field} from '../model/index.js'
import {notedValue} from './figures.js'

/** A figure that is noted beside a goal: `0,7`, `70 %`, `7/10`. */
export interface NotedNumber {
  value: number
  percent: boolean
  /** What it is counted out of: 10 in `7/10`. */
  of?: number
  /** The figure as written, without what follows it. */
  text: string
}

const NUMBER =
  /^(?<value>[-−+]?\d*(?:[.,]\d+)?)\s*(?:(?<percent>%)|(?:\/|of|out of|von)\s*(?<of>\d+))?(?=$|[\s,;.(]+(?![\d/]))/i

/** The figure that a noted value begins with; `undefined` for words, dates and figures with a unit such as `12 kg`. */
export function notedNumber(field: Field | undefined): NotedNumber | undefined {
  const noted = notedValue(field)
  const match = noted === undefined ? null : NUMBER.exec(noted)
  const {value: written = '', percent, of} = match?.groups ?? {}
  if (!match || !/\d/.test(written) || /^\s*(?:kg|g|t|lbs?)\b/i.test((noted ?? '').slice(match[0].length)))
    return undefined
  const value = Number(written.replace('−', '-').replace(',', '.'))
  return {
    value,
    percent: percent !== undefined,
    ...(of === undefined ? {} : {of: Number(of)}),
    text: match[0].trim(),
  }
}

/** The number in the form of `model`: its decimal comma, its percent sign. */
export function writtenLike(value: number, {text}: {text: string}): string {
  const comma = text.includes(',')
  const digits = comma ? String(value).replace('.', ',') : String(value)
  return text.includes('%') ? digits + text.slice(text.search(/\s*%/)) : digits
}
