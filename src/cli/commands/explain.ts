import {didYouMean} from '../../config/nearest.js'
import {pageOf, ruleIds} from '../../files/rule-pages.js'
import {page} from '../../format/page.js'
import {summaryOf} from '../../format/rule-summary.js'
import {readArguments} from '../arguments.js'
import {COLOR_OPTIONS, paintFor} from '../color.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {...COLOR_OPTIONS, help: {type: 'boolean', short: 'h'}} as const

/** `okr-lint explain`: prints the page of a rule, or one sentence about each rule. */
export async function explain(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS)
  if (values.help) {
    const {EXPLAIN_HELP} = await import('../help.js')
    io.stdout.write(EXPLAIN_HELP)
    return EXIT.ok
  }
  if (positionals.length > 1) throw new UsageError('"okr-lint explain" explains one rule at a time.')
  const paint = paintFor(values, io)
  const rules = ruleIds()
  const [rule] = positionals
  if (rule === undefined) {
    const longest = Math.max(...rules.map(({length}) => length))
    const lines = rules.map((name) => `${paint('bold', name.padEnd(longest))}  ${summaryOf(pageOf(name), 'en')}\n`)
    io.stdout.write(lines.join(''))
    return EXIT.ok
  }
  if (!rules.includes(rule)) {
    throw new UsageError(`There is no rule "${rule}".${didYouMean(rule, rules)} "okr-lint explain" lists them all.`)
  }
  // Whoever pipes a page wants its Markdown.
  io.stdout.write(
    io.stdout.isTTY || values.color ? page(pageOf(rule), Math.min(io.stdout.columns ?? 100, 100), paint) : pageOf(rule),
  )
  return EXIT.ok
}
