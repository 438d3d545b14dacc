import type {LintMessage, LintResult} from '../lint.js'
import type {Severity} from '../model/index.js'
import {changedLines} from './diff.js'
import type {Formatter, FormatterOptions, RunReport} from './formatter.js'
import {codeFrame, cutAround} from './frame.js'
import type {Paint, Style} from './paint.js'
import {relatedLine} from './place.js'
import {addTo, noTotals, summary} from './summary.js'
import {printable, wrap} from './width.js'
import {WORDS, type Words} from './words.js'

const STYLES: Record<Severity, Style> = {error: 'red', warn: 'yellow', info: 'blue'}

/**
 * The findings for people: each with the line it stands on and what the suggestions would make of it, then a summary.
 * The summary speaks the language of the first file that holds OKRs.
 */
export function stylish(options: FormatterOptions): Formatter {
  const totals = noTotals()
  let language = options.locale
  return {
    file(result) {
      addTo(totals, result)
      if (result.objectiveCount + result.keyResultCount > 0) language ??= result.language
      if (result.messages.length === 0) return ''
      const words = WORDS[options.locale ?? result.language ?? options.fallbackLocale]
      const head = options.paint('underline', printable(options.show(result.filePath)))
      const blocks = result.messages.map((finding) => findingBlock(finding, result, words, options))
      return `${[head, ...blocks].join('\n\n')}\n\n`
    },
    end(report = {}) {
      const words = WORDS[language ?? options.fallbackLocale]
      const lines = [
        ...(totals.files > 0 ? [summary(totals, words, options.paint), ...baselineLines(report, words)] : []),
        ...ignoredLines(report, words, options),
      ]
      return lines.map((line) => `${line}\n`).join('')
    },
  }
}

const baselineLines = ({baseline: {stale, written} = {stale: 0}}: RunReport, words: Words): string[] => [
  ...(written ? [words.baseline(written.count, printable(written.file))] : []),
  ...(stale > 0 ? [words.stale(stale)] : []),
]

/** A hook may name hundreds of files; those who want to know which ones get the idea from a few. */
const MOST_NAMES = 3

function ignoredLines({ignored = []}: RunReport, words: Words, {show}: FormatterOptions): string[] {
  if (ignored.length === 0) return []
  const names = ignored.slice(0, MOST_NAMES).map((filePath) => printable(show(filePath)))
  return [words.ignored(ignored.length, [...names, ...(ignored.length > MOST_NAMES ? ['…'] : [])].join(', '))]
}

/** One finding with all that belongs to it, indented below the name of its file. */
export function findingBlock(
  finding: LintMessage,
  {source, filePath}: Pick<LintResult, 'source' | 'filePath'>,
  words: Words,
  options: Pick<FormatterOptions, 'paint' | 'columns' | 'show'>,
): string {
  const {paint} = options
  const columns = Math.max(40, Math.min(options.columns, 110))
  const style = STYLES[finding.severity]
  const place = `${finding.line}:${finding.column}`
  const head = [
    paint('dim', place),
    paint(style, words.severity[finding.severity]),
    paint('dim', printable(finding.ruleId ?? '')),
  ]
  const frame = codeFrame(source, finding, columns - 4, paint, style)
  return [
    `  ${head.join('  ').trimEnd()}`,
    ...wrap(printable(finding.message), columns - 2).map((line) => `  ${paint('bold', line)}`),
    ...(frame.length > 0 ? ['', ...frame.map((line) => `    ${line}`)] : []),
    ...(finding.relatedLocations ?? []).flatMap((place, index) => [
      ...(index === 0 ? [''] : []),
      ...wrap(printable(relatedLine(place, filePath, options.show)), columns - 4).map(
        (line) => `    ${paint('dim', line)}`,
      ),
    ]),
    ...(finding.fix
      ? [
          '',
          `    ${words.fix}`,
          ...editLines(source, finding.fix.edits, columns - 6, paint).map((line) => `    ${line}`),
        ]
      : []),
    ...finding.suggestions.flatMap(({title, edits}) => [
      '',
      ...wrap(`${words.suggestion} ${printable(title)}`, columns - 4).map((line) => `    ${line}`),
      ...editLines(source, edits, columns - 6, paint).map((line) => `    ${line}`),
    ]),
  ].join('\n')
}

/** What edits do to a text: the lines that go and those that come. */
export function editLines(
  source: string,
  edits: LintMessage['suggestions'][number]['edits'],
  columns: number,
  paint: Paint,
) {
  return changedLines(source, edits).flatMap(({before, after, above}) => {
    const context = before.length === 0 && above !== '' ? [above] : []
    const indent = commonIndent([...context, ...before, ...after])
    const marked = (sign: string, style: Style, lines: string[]) =>
      lines
        .filter(isWritten)
        .flatMap((line) =>
          wrap(shortened(printable(line.slice(indent)), columns * 4), columns).map((part, index) =>
            paint(style, `${index === 0 ? sign : ' '} ${part}`),
          ),
        )
    return [...marked(' ', 'dim', context), ...marked('-', 'red', before), ...marked('+', 'green', after)]
  })
}

/** No statement is that long; what follows is something else on the same line, e.g. the rest of a JSON file. */
const shortened = (line: string, columns: number): string => cutAround('', '', line, columns).after

const isWritten = (line: string): boolean => line.trim() !== ''

function commonIndent(lines: readonly string[]): number {
  const depths = lines.filter(isWritten).map((line) => line.search(/\S/))
  return depths.length > 0 ? Math.min(...depths) : 0
}
