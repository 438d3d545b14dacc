import type {LintResult} from '../lint.js'

/**
 * Turns results into text, one file after the other, so that a thousand files need no more memory than one.
 * What `file` and `end` return is printed as it comes, nothing between them.
 */
export interface Formatter {
  file(result: LintResult): string
  end(): string
}
