import type {LintResult} from '../lint.js'
import {EXIT, type ExitCode} from './exit-codes.js'
import type {Output} from './io.js'
import {UsageError} from './usage-error.js'

/** The flags that say which findings make a call fail. */
export const VERDICT_OPTIONS = {
  'fail-on': {type: 'string', default: 'error'},
  'max-warnings': {type: 'string'},
} as const

export const VERDICT_CHOICES = {'fail-on': ['error', 'warn', 'info', 'never']}

interface VerdictFlags {
  'fail-on': string
  'max-warnings'?: string | undefined
}

/** Counts findings and tells in the end whether the call fails for them. */
export interface Verdict {
  count(result: LintResult): void
  /** @param say hears why, where the findings themselves do not show it. */
  exitCode(say: Output): ExitCode
}

/** @throws UsageError where `--max-warnings` is no number. */
export function verdictBy({'fail-on': level, 'max-warnings': most}: VerdictFlags): Verdict {
  const maxWarnings = most === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--max-warnings', most)
  const total = {error: 0, warn: 0, info: 0}
  return {
    count({errorCount, warningCount, infoCount}) {
      total.error += errorCount
      total.warn += warningCount
      total.info += infoCount
    },
    exitCode(say) {
      if (total.warn > maxWarnings) {
        say.write(`Warnings: ${total.warn}, and --max-warnings allows ${maxWarnings}.\n`)
        return EXIT.findings
      }
      const failing =
        (level === 'never' ? 0 : total.error) +
        (level === 'warn' || level === 'info' ? total.warn : 0) +
        (level === 'info' ? total.info : 0)
      return failing > 0 ? EXIT.findings : EXIT.ok
    },
  }
}

function wholeNumber(flag: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`"${flag}" needs a whole number from 0 on, not "${value}".`)
}
