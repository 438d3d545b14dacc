import type {LintMessage} from '../lint.js'
import {escaped} from './escape.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {slashed} from './place.js'
import {WORDS} from './words.js'

/** The XML of JUnit: a file is a suite, a finding a test that fails, and a note a test that passes and says something. */
export function junit({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  let head = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="okr-lint">\n'
  const open = (): string => {
    const text = head
    head = ''
    return text
  }
  return {
    file({filePath, messages, errorCount, warningCount, language}) {
      const path = escaped(slashed(show(filePath)))
      const {severity, noFindings} = WORDS[locale ?? language ?? fallbackLocale]
      const cases =
        messages.length > 0
          ? messages.map((finding) => testCase(finding, path, severity[finding.severity]))
          : [`    <testcase name="${escaped(noFindings)}" classname="${path}" file="${path}"/>\n`]
      const counts = `tests="${cases.length}" failures="${errorCount + warningCount}" errors="0" skipped="0"`
      return `${open()}  <testsuite name="${path}" ${counts}>\n${cases.join('')}  </testsuite>\n`
    },
    end: () => `${open()}</testsuites>\n`,
  }
}

function testCase({ruleId, severity, line, column, message}: LintMessage, path: string, word: string): string {
  const name = escaped(`${ruleId ?? 'document'} ${line}:${column}`)
  const text = escaped(`${line}:${column} ${word}: ${message}`)
  const outcome =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${severity}" message="${escaped(message)}">${text}</failure>`
  return `    <testcase name="${name}" classname="${path}" file="${path}" line="${line}">${outcome}</testcase>\n`
}
