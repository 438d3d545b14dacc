import type {LintResult} from '../lint.js'
import type {Language} from '../model/index.js'
import type {Paint} from './paint.js'

/** What became of the baseline. */
export interface BaselineReport {
  /** Entries that stand for more findings than there are. */
  stale: number
  /** The file that was written, and the number of findings that it holds. */
  written?: {file: string; count: number}
}

/** What there is to say of a run beside the results. */
export interface RunReport {
  baseline?: BaselineReport | undefined
  /** Files that were named one by one and yet left out, because .gitignore or a config says so. */
  ignored?: readonly string[]
}

/**
 * Turns results into text, one file after the other, so that a thousand files need no more memory than one.
 * What `file` and `end` return is printed as it comes, nothing between them.
 */
export interface Formatter {
  file(result: LintResult): string
  end(report?: RunReport): string
}

/** What a formatter may know of the world beside the results. */
export interface FormatterOptions {
  paint: Paint
  /** How the path of a file is shown: from the working directory where the file is below it. */
  show: (filePath: string) => string
  /** Columns of the terminal. */
  columns: number
  /** The language of all that is printed; where it is not set, each file is spoken about in its own. */
  locale?: Language | undefined
  /** The language of what belongs to no file where no locale is set and no file shows one. */
  fallbackLocale: Language
  /** The page of a rule in Markdown, where it has one. */
  pageOf: (ruleId: string) => string | undefined
  /** The version of okr-lint, for formats that name their maker. */
  version: () => string | undefined
}

/** Makes a formatter for one run; the default export of a custom formatter is one. */
export type MakeFormatter = (options: FormatterOptions) => Formatter | Promise<Formatter>
