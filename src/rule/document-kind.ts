import type {OkrDocument} from '../model/index.js'

const nameOf = ({filePath}: OkrDocument): string => filePath?.split(/[\\/]/).at(-1) ?? ''

/** The first heading, underlined ones included; empty where there is none. */
export function titleOf({text}: OkrDocument): string {
  const [, marked, underlined] = /^\ufeff?#{1,6}[ \t]+(.*)$|^\ufeff?(\S.*)\r?\n=+[ \t]*$/m.exec(text) ?? []
  return (marked ?? underlined ?? '').trim()
}

/** A page that leads to others: a readme, an index, or little more than a list of links. */
export function isIndexPage(document: OkrDocument): boolean {
  if (/^(?:readme|index|_index)\./i.test(nameOf(document))) return true
  const lines = document.text.split(/\r?\n/).filter((line) => /[\p{L}\d]/u.test(line) && !/^\s*#/.test(line))
  const links = lines.filter((line) =>
    /^\s*(?:[-*+]|\d+[.)])\s+.*(?:\[[^\]]*\]\([^)]+\)|\[\[[^\]]+\]\]|https?:\/\/)/.test(line),
  )
  return links.length > 0 && links.length >= lines.length / 2
}

/** A form that others fill in. */
export const isTemplate = (document: OkrDocument): boolean =>
  /template|vorlage|muster/i.test(`${nameOf(document)} ${titleOf(document)}`)
