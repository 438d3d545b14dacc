import type {OkrDocument} from '../model/index.js'

const nameOf = ({filePath}: OkrDocument): string => filePath?.split(/[\\/]/).at(-1) ?? ''

const titleOf = ({text}: OkrDocument): string => /^\ufeff?#{1,6}\s+(.*)$/m.exec(text)?.[1] ?? ''

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
