import type {LintMessage, LintResult, SuppressedMessage} from '../lint.js'
import type {Edit} from '../model/index.js'
import type {Formatter} from './formatter.js'

/** The findings for other programs: an array with one object a file. Severities are words, paths absolute. */
export function json(): Formatter {
  let separator = '[\n'
  return {
    file(result) {
      const line = `${separator}${JSON.stringify(published(result))}`
      separator = ',\n'
      return line
    },
    end: () => (separator === '[\n' ? '[]\n' : '\n]\n'),
  }
}

/** Names each key, so that what results carry for okr-lint itself stays inside. */
function published({
  filePath,
  messages,
  errorCount,
  warningCount,
  infoCount,
  suppressedMessages,
}: LintResult): Record<string, unknown> {
  return {
    filePath,
    messages: messages.map(publishedMessage),
    errorCount,
    warningCount,
    infoCount,
    suppressedMessages: suppressedMessages.map(publishedSuppressed),
  }
}

const publishedSuppressed = ({kind, reason, ...finding}: SuppressedMessage): SuppressedMessage => ({
  ...publishedMessage(finding),
  kind,
  ...(reason !== undefined && {reason}),
})

function publishedMessage(finding: LintMessage): LintMessage {
  const {ruleId, severity, line, column, endLine, endColumn, message, suggestions, fix, relatedLocations} = finding
  return {
    ruleId,
    severity,
    line,
    column,
    endLine,
    endColumn,
    message,
    suggestions: suggestions.map(({title, edits}) => ({title, edits: edits.map(publishedEdit)})),
    ...(fix && {fix: {edits: fix.edits.map(publishedEdit)}}),
    ...(relatedLocations && {relatedLocations}),
  }
}

const publishedEdit = ({range, text}: Edit): Edit => ({range, text})
