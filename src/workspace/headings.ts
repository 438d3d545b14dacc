import type {OkrDocument} from '../model/index.js'
import type {Goal} from './goals.js'

/** The anchor that a heading gets on GitHub and most sites. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-')

/** The goal's own heading as people read it, its label included; `undefined` for a goal that is no heading. */
export function headingOf({statement: {form, block}}: Goal, {text}: OkrDocument): string | undefined {
  if (form.kind !== 'heading') return undefined
  const line = /^[^\r\n]*/.exec(text.slice(block.start, block.start + 1000))?.[0] ?? ''
  return withoutMarkup(line)
}

/** All headings of a Markdown document, for anchors that lead to no goal. */
export function slugsIn({text, format}: OkrDocument): ReadonlySet<string> {
  if (format !== 'markdown') return new Set()
  const lines = text.match(/^ {0,3}#{1,6}[ \t]+[^\r\n]+/gm) ?? []
  return new Set(lines.map((line) => slugOf(withoutMarkup(line))))
}

const withoutMarkup = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/<[^>]*>/g, '')
