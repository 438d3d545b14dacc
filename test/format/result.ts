import type {LintMessage, LintResult} from '../../src/lint.js'
import {lineIndex} from '../../src/model/index.js'

/** A finding on the first place where these words stand. */
export function finding(source: string, words: string, rest: Partial<LintMessage> = {}): LintMessage {
  const at = source.indexOf(words)
  if (at < 0) throw new Error(`The source does not hold “${words}”.`)
  const lines = lineIndex(source)
  const start = lines.position(at)
  const end = lines.position(at + words.length)
  return {
    ruleId: 'some-rule',
    severity: 'warn',
    ...start,
    endLine: end.line,
    endColumn: end.column,
    message: 'Something about it.',
    suggestions: [],
    ...rest,
  }
}

export function result(source: string, messages: LintMessage[], rest: Partial<LintResult> = {}): LintResult {
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length
  return {
    filePath: '/project/okrs.md',
    language: 'en',
    messages,
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
    suppressedMessages: [],
    source,
    objectiveCount: 1,
    keyResultCount: 2,
    ...rest,
  }
}
