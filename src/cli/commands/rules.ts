import {pageOf} from '../../files/rule-pages.js'
import {summaryOf} from '../../format/rule-summary.js'
import {ruleTable} from '../../format/rule-table.js'
import {presets, rules} from '../../lint.js'
import {readArguments} from '../arguments.js'
import {COLOR_OPTIONS, paintFor} from '../color.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  ...COLOR_OPTIONS,
  format: {type: 'string', default: 'text'},
  locale: {type: 'string', default: 'en'},
  help: {type: 'boolean', short: 'h'},
} as const

export const CHOICES = {format: ['text', 'json'], locale: ['en', 'de']}

/** `okr-lint rules`: lists the rules with their severity in each preset and one sentence about each. */
export async function listRules(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {RULES_HELP} = await import('../help.js')
    io.stdout.write(RULES_HELP)
    return EXIT.ok
  }
  const [file] = positionals
  if (file !== undefined)
    throw new UsageError(`"okr-lint rules" lists all rules; "okr-lint explain ${file}" explains one.`)
  const listed = rules.map(({id, defaults = {}}) => {
    const page = pageOf(id)
    const entries = Object.entries(presets).map(([name, preset]) => [name, levelIn(preset, id)])
    const summary = {en: summaryOf(page, 'en'), de: summaryOf(page, 'de')}
    return {id, summary, presets: Object.fromEntries(entries), options: defaults as object}
  })
  if (values.format === 'json') io.stdout.write(`${JSON.stringify(listed, undefined, 2)}\n`)
  else io.stdout.write(ruleTable(listed, values.locale === 'de' ? 'de' : 'en', paintFor(values, io)))
  return EXIT.ok
}

/** A rule that a preset does not name is off in it; one that goes on top of another says nothing of it. */
function levelIn(preset: Readonly<Record<string, unknown>>, id: string): unknown {
  return preset[id] ?? (preset === presets.committed ? undefined : 'off')
}
