import {type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range} from 'vscode-languageserver'
import type {LintMessage} from '../lint.js'
import type {Severity} from '../model/index.js'

/** Findings on parts of the text that have no effect; editors fade them. */
const WITHOUT_EFFECT = /^directive-unused$/

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export interface Addresses {
  /** The address of a file. */
  uriOf(filePath: string): string
  /** Where a rule is explained; `undefined` where no page is at hand. */
  pageUri(ruleId: string): string | undefined
}

/** A message as the protocol wants it; both count lines from another number on, columns in UTF-16 units. */
export function diagnosticOf(message: LintMessage, addresses: Addresses): Diagnostic {
  const {ruleId, severity, relatedLocations = []} = message
  const page = ruleId === null ? undefined : addresses.pageUri(ruleId)
  return {
    range: rangeOfMessage(message),
    severity: SEVERITIES[severity],
    source: 'okr-lint',
    message: message.message,
    ...(ruleId !== null && {code: ruleId}),
    ...(page !== undefined && {codeDescription: {href: page}}),
    ...(ruleId !== null && WITHOUT_EFFECT.test(ruleId) && {tags: [DiagnosticTag.Unnecessary]}),
    ...(relatedLocations.length > 0 && {
      relatedInformation: relatedLocations.map((related) => ({
        location: {uri: addresses.uriOf(related.filePath), range: rangeOfMessage(related)},
        message: related.message,
      })),
    }),
  }
}

export const rangeOfMessage = (place: Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>): Range => ({
  start: {line: place.line - 1, character: place.column - 1},
  end: {line: place.endLine - 1, character: place.endColumn - 1},
})
