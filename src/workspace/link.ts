import type {Field} from '../model/index.js'

/** A place in a document that a field leads to. */
export interface Place {
  /** `../company.md` of a Markdown link, the bare name `company` of a wiki link; absent for the document itself. */
  file?: string
  /** A bare name stands for a file or a unit of that name. */
  isName: boolean
  /** What stands behind `#`: the slug of a heading, an id, a heading as written, a JSON pointer. */
  anchor?: string
}

const ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:|www\.|\/\/)/i

/** Another tool keeps the goal: it is named, and cannot be looked up here. */
export const isAddress = ({value, link}: Field): boolean =>
  ADDRESS.test(link ?? '') || /^\s*(?:\w+:\/\/|www\.)/i.test(value)

const FILE = /^(?<file>[^#?|<>"]*\.(?:md|markdown|jsonc?|ya?ml))?(?:#(?<anchor>[^|]+))?$/i

/** The place that a link or a path leads to; `undefined` where the value is neither. */
export function placeIn({value, link}: Field): Place | undefined {
  const text = (link === undefined ? value : decoded(link)).trim()
  if (text === '' || text.length > 300) return undefined
  const {file, anchor} = FILE.exec(text)?.groups ?? {}
  if (file !== undefined || (anchor !== undefined && link !== undefined))
    return {isName: false, ...(file !== undefined && {file}), ...(anchor !== undefined && {anchor})}
  const named = /^(?<name>[\p{L}\d][^#|:\n]{0,80})#(?<inner>[^|#\d][^|#]*|\d+(?:\.\d+)*)$/u.exec(text)?.groups
  return named?.name === undefined || named.inner === undefined
    ? undefined
    : {isName: true, file: named.name.trim(), anchor: named.inner.trim()}
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}
