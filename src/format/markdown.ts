import type {LintResult} from '../lint.js'
import type {Severity} from '../model/index.js'
import {changedLines} from './diff.js'
import {escaped} from './escape.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {plain} from './paint.js'
import {relatedLine, slashed} from './place.js'
import {addTo, noTotals, summary} from './summary.js'
import {printable} from './width.js'
import {WORDS, type Words} from './words.js'

const MARKS: Record<Severity, string> = {error: '🔴', warn: '🟡', info: '🔵'}
/** A comment on GitHub holds 65,536 characters; some room is left for what others put around this. */
const ROOM = 60_000

/** A summary in Markdown that reads well in a pull request. */
export function markdown({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  const totals = noTotals()
  let language = locale
  const blocks: {full: string; short: string; findings: number}[] = []
  return {
    file(result) {
      addTo(totals, result)
      if (result.objectiveCount + result.keyResultCount > 0) language ??= result.language
      if (result.messages.length === 0) return ''
      const words = WORDS[locale ?? result.language ?? fallbackLocale]
      const shown = (filePath: string) => slashed(show(filePath))
      const short = `### ${inline(shown(result.filePath))}\n\n${table(result, words, shown)}\n`
      blocks.push({short, full: `${short}${changes(result, words)}`, findings: result.messages.length})
      return ''
    },
    end() {
      const words = WORDS[language ?? fallbackLocale]
      let text = `## ${words.title}\n\n${summary(totals, words, plain)}\n`
      let left = 0
      for (const {full, short, findings} of blocks) {
        const block = [full, short].find(({length}) => text.length + length < ROOM)
        if (block === undefined || left > 0) left += findings
        else text += `\n${block}`
      }
      return left > 0 ? `${text}\n${words.cutShort(left)}\n` : text
    },
  }
}

function table({messages, filePath}: LintResult, words: Words, show: (filePath: string) => string): string {
  const rows = messages.map(({line, severity, message, ruleId, relatedLocations = []}) => {
    const related = relatedLocations.map((place) => `<br>${inline(relatedLine(place, filePath, show))}`).join('')
    const rule = ruleId === null ? '' : `<br><sub>${inline(ruleId)}</sub>`
    return `| ${line} | ${MARKS[severity]} ${words.severity[severity]} | ${inline(message)}${related}${rule} |`
  })
  return [`| ${words.lineHead} | | ${words.findingHead} |`, '|--:|:--|:--|', ...rows].join('\n')
}

/** What `--fix` makes of the text, and the best suggestion for each other finding. */
function changes({messages, source}: LintResult, words: Words): string {
  const seen = new Set<string>()
  let fixes = 0
  const blocks = messages.flatMap(({line, fix, suggestions: [best]}) => {
    const change = fix ? {title: words.fix.replace(/:$/, ''), edits: fix.edits} : best
    if (!change) return []
    const lines = changedLines(source, change.edits).flatMap(({before, after, above}) => [
      ...(before.length === 0 ? diffLines(' ', [above]) : diffLines('-', before)),
      ...diffLines('+', after),
    ])
    // Two findings on the same words may well be solved by the same ones.
    if (seen.has(lines.join('\n'))) return []
    seen.add(lines.join('\n'))
    if (fix) fixes++
    return [`${words.lineHead} ${line}: ${inline(change.title)}\n\n${fenced(lines)}`]
  })
  if (blocks.length === 0) return ''
  const offered = blocks.length - fixes
  const counts = [...(offered > 0 ? [words.suggestions(offered)] : []), ...(fixes > 0 ? [words.fixable(fixes)] : [])]
  return `\n<details><summary>${counts.join(' · ')}</summary>\n\n${blocks.join('\n')}\n</details>\n`
}

const diffLines = (sign: string, lines: readonly string[]): string[] =>
  lines.filter((line) => line.trim() !== '').map((line) => `${sign} ${printable(line)}`)

function fenced(lines: readonly string[]): string {
  const text = lines.join('\n')
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}diff\n${text}\n${fence}\n`
}

/** Text on one line that means itself: no markup, no table cell, no HTML, nobody who is called and no issue. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[@#](?=\w)/g, '$&\u200b')
