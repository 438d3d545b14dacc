import type {LintMessage} from '../lint.js'
import type {Language, Severity} from '../model/index.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {relatedLine, slashed} from './place.js'
import {WORDS} from './words.js'

const COMMANDS: Record<Severity, string> = {error: 'error', warn: 'warning', info: 'notice'}
const ORDER: readonly Severity[] = ['error', 'warn', 'info']
/** So many of each kind does GitHub show for one step. */
const LIMIT = 10

/** Workflow commands, which GitHub turns into annotations of the changed lines. What is graver comes first. */
export function github({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  const commands: Record<Severity, string[]> = {error: [], warn: [], info: []}
  let language: Language | undefined = locale
  return {
    file(result) {
      language ??= result.language
      const shown = (filePath: string) => slashed(show(filePath))
      for (const finding of result.messages) commands[finding.severity].push(command(finding, result.filePath, shown))
      return ''
    },
    end() {
      const counts = ORDER.map((severity) => commands[severity].length)
      const all = counts.reduce((sum, count) => sum + count, 0)
      const {annotationLimit, title} = WORDS[language ?? fallbackLocale]
      if (counts.some((count) => count > LIMIT)) {
        commands.info.unshift(`::notice title=${property(title)}::${data(annotationLimit(LIMIT, all))}\n`)
      }
      return ORDER.flatMap((severity) => commands[severity]).join('')
    },
  }
}

function command(finding: LintMessage, filePath: string, show: (filePath: string) => string): string {
  const {ruleId, severity, line, column, endLine, endColumn, message, relatedLocations = []} = finding
  const place = endLine === line ? {line, col: column, endColumn: Math.max(column, endColumn - 1)} : {line, endLine}
  const properties = Object.entries({file: show(filePath), ...place, title: ruleId ?? 'okr-lint'})
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`)
  const text = [message, ...relatedLocations.map((place) => relatedLine(place, filePath, show))].join('\n')
  return `::${COMMANDS[severity]} ${list.join(',')}::${data(text)}\n`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Text for a log in which GitHub looks for commands: what a document says must not be taken for one. */
export const harmless = (text: string): string =>
  text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '##\u200b[')
