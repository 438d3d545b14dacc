import type {LintMessage, LintResult, SuppressedMessage} from '../lint.js'
import {type Edit, type LineIndex, lineIndex, type Severity} from '../model/index.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {uriOf} from './place.js'
import {summaryOf} from './rule-summary.js'

const LEVELS: Record<Severity, string> = {error: 'error', warn: 'warning', info: 'note'}

/** SARIF 2.1.0, which GitHub's code scanning and many editors read; the rules bring their pages as help. */
export function sarif(options: FormatterOptions): Formatter {
  const rules = new Map<string, number>()
  let written = 0
  const indexOf = (id: string): number => {
    const index = rules.get(id) ?? rules.size
    rules.set(id, index)
    return index
  }
  return {
    file(result) {
      const resultsOf = resultMaker(result, (filePath) => uriOf(options.show(filePath)), indexOf)
      const results = [
        ...result.messages.map((finding) => resultsOf(finding, [])),
        ...result.suppressedMessages.map((finding) => resultsOf(finding, [suppression(finding)])),
      ]
      return results.map((entry) => `${written++ === 0 ? HEAD : ',\n'}${JSON.stringify(entry)}`).join('')
    },
    end() {
      const version = options.version()
      const driver = {
        name: 'okr-lint',
        ...(version !== undefined && {version, semanticVersion: version}),
        rules: [...rules.keys()].map((id) => ruleOf(id, options)),
      }
      return `${written === 0 ? HEAD : ''}\n],"tool":${JSON.stringify({driver})}}]}\n`
    },
  }
}

// The results come first, so that they can be written as they are found; the rules behind them.
const HEAD = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`

function resultMaker(
  {source, filePath}: LintResult,
  uriFor: (filePath: string) => string,
  indexOf: (id: string) => number,
) {
  const lines = lineIndex(source)
  const uri = uriFor(filePath)
  return (finding: LintMessage, suppressions: object[]) => {
    const fixes = [...(finding.fix ? [{edits: finding.fix.edits}] : []), ...finding.suggestions]
    return {
      ...(finding.ruleId !== null && {ruleId: finding.ruleId, ruleIndex: indexOf(finding.ruleId)}),
      level: LEVELS[finding.severity],
      message: {text: finding.message},
      locations: [location(uri, finding)],
      ...(finding.relatedLocations && {
        relatedLocations: finding.relatedLocations.map((place) => ({
          ...location(uriFor(place.filePath), place),
          message: {text: place.message},
        })),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map(({edits, ...rest}) => ({
          ...('title' in rest && {description: {text: rest.title}}),
          artifactChanges: [{artifactLocation: {uri}, replacements: edits.map((edit) => replacement(edit, lines))}],
        })),
      }),
      suppressions,
    }
  }
}

type Region = Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>

const location = (uri: string, {line, column, endLine, endColumn}: Region) => ({
  physicalLocation: {
    artifactLocation: {uri},
    region: {startLine: line, startColumn: column, endLine, endColumn},
  },
})

function replacement({range, text}: Edit, lines: LineIndex) {
  const start = lines.position(range[0])
  const end = lines.position(range[1])
  return {
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    ...(text !== '' && {insertedContent: {text}}),
  }
}

const suppression = ({kind, reason}: SuppressedMessage) => ({
  kind: kind === 'directive' ? 'inSource' : 'external',
  ...(reason !== undefined && {justification: reason}),
})

function ruleOf(id: string, {pageOf, locale, fallbackLocale}: FormatterOptions) {
  const page = pageOf(id)
  if (page === undefined) return {id}
  return {
    id,
    shortDescription: {text: summaryOf(page, locale ?? fallbackLocale)},
    help: {text: page, markdown: page},
  }
}
