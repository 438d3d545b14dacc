import type {LintMessage} from '../lint.js'
import type {Severity} from '../model/index.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {slashed} from './place.js'

const SEVERITIES: Record<Severity, string> = {error: 'major', warn: 'minor', info: 'info'}

/**
 * GitLab's code quality report. A finding is known again by its file, its rule and the words of its line, so that it
 * stays the same one when lines above it come and go.
 */
export function gitlab({show}: FormatterOptions): Formatter {
  let separator = '[\n'
  const seen = new Map<string, number>()
  return {
    file({filePath, messages, source}) {
      const path = slashed(show(filePath))
      const lines = source.split(/\r\n|\n|\r/)
      const issues = messages.map((finding) => {
        const identity = [path, finding.ruleId ?? '', wordsOf(finding, lines)].join('\n')
        const before = seen.get(identity) ?? 0
        seen.set(identity, before + 1)
        return {
          description: finding.message,
          check_name: finding.ruleId ?? 'document',
          fingerprint: hash(`${identity}\n${before}`),
          severity: SEVERITIES[finding.severity],
          location: {path, lines: {begin: finding.line, end: finding.endLine}},
        }
      })
      const text = issues.map((issue) => {
        const line = `${separator}${JSON.stringify(issue)}`
        separator = ',\n'
        return line
      })
      return text.join('')
    },
    end: () => (separator === '[\n' ? '[]\n' : '\n]\n'),
  }
}

/** The words of the line that a finding stands on, without what changes when a list is moved or numbered anew. */
function wordsOf({line}: LintMessage, lines: readonly string[]): string {
  const text = lines[line - 1] ?? ''
  return text
    .replace(/^[\s>|#*+-]*(?:\d+[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits tell the findings of a project apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('')
}

function fnv(text: string, start: number): number {
  let value = start
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
