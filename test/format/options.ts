import type {FormatterOptions} from '../../src/format/formatter.js'
import type {Formatter} from '../../src/format/index.js'
import {plain} from '../../src/format/paint.js'
import type {LintResult} from '../../src/lint.js'

/** What the command line would say in the folder /project of a narrow terminal without colours. */
export const OPTIONS: FormatterOptions = {
  paint: plain,
  show: (filePath) => filePath.replace('/project/', ''),
  columns: 72,
  fallbackLocale: 'en',
  pageOf: () => undefined,
  version: () => undefined,
}

/** All that a formatter says about results. */
export const printed = (formatter: Formatter, results: readonly LintResult[]): string =>
  results.map((result) => formatter.file(result)).join('') + formatter.end()
