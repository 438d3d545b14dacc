import type {RelatedLocation} from '../lint.js'
import {wholeCharacters} from './escape.js'

/** A path as other systems read it, whatever the one it was written on. */
export const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A path as a URI: relative where the path is, with every sign escaped that has a meaning of its own. */
export function uriOf(path: string): string {
  const [first = '', ...rest] = wholeCharacters(slashed(path)).split('/')
  // A colon in the first part would make it look like `https:`.
  const drive = /^[a-z]:$/i.test(first) ? `/${first}` : encodeURIComponent(first)
  const uri = [drive, ...rest.map(encodeURIComponent)].join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

/** What stands in another place that a finding is about, behind that place; within the same file the line is enough. */
export function relatedLine(
  {filePath, line, column, message}: RelatedLocation,
  own: string,
  show: (filePath: string) => string,
): string {
  return `${filePath === own ? '' : `${show(filePath)}:`}${line}:${column}  ${message}`
}
