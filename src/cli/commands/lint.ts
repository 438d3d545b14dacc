import {resolve} from 'node:path'
import {namesFolder} from '../../files/find.js'
import {type LintResult, NAMELESS} from '../../lint.js'
import {readArguments} from '../arguments.js'
import {CONFIG_OPTIONS, configsOf} from '../configs.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import {FORMAT_OPTIONS, openFormats} from '../formats.js'
import type {Io} from '../io.js'
import {resultsOf} from '../results.js'
import {UsageError} from '../usage-error.js'

const OPTIONS = {
  ...INPUT_OPTIONS,
  ...FORMAT_OPTIONS,
  ...CONFIG_OPTIONS,
  'fail-on': {type: 'string', default: 'error'},
  help: {type: 'boolean', short: 'h'},
  'max-warnings': {type: 'string'},
  'print-config': {type: 'string'},
  quiet: {type: 'boolean'},
  since: {type: 'string'},
  staged: {type: 'boolean'},
  version: {type: 'boolean', short: 'v'},
} as const

const CHOICES = {'fail-on': ['error', 'warn', 'info', 'never'], locale: ['en', 'de']}

/** `okr-lint`: prints what there is to say about the wording and the structure of the documents. */
export async function lint(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {LINT_HELP} = await import('../help.js')
    io.stdout.write(LINT_HELP)
    return EXIT.ok
  }
  if (values.version) {
    const {version} = await import('../package-files.js')
    io.stdout.write(`${version()}\n`)
    return EXIT.ok
  }
  const maxWarnings = wholeNumber('--max-warnings', values['max-warnings'])
  const configs = await configsOf(values, io)
  if (values['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.js')
    return printConfig(values['print-config'], configs, io)
  }
  // Who speaks around the findings is decided by the first file, whose config is needed anyway.
  const {locale} = await configs.configFor(resolve(io.cwd, positionals[0] ?? values['stdin-filename'] ?? 'okrs.md'))
  const formats = await openFormats(values, locale, io)

  const total = {error: 0, warn: 0, info: 0}
  let fault = false
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    fault = true
  }
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  const results = resultsOf(documentsOf(positionals, values, io, {onProblem, isIgnored}), {
    configFor: (filePath) => configs.configFor(filePath || resolve(io.cwd, 'stdin')),
    isComplete: () => namesFolder(positionals, io.cwd),
  })
  for await (const result of results) {
    const shown = values.quiet ? errorsOf(result) : result
    formats.file(shown.filePath === NAMELESS ? {...shown, filePath: '<stdin>'} : shown)
    total.error += result.errorCount
    total.warn += result.warningCount
    total.info += result.infoCount
    fault ||= isUnreadable(result)
  }
  await formats.end()

  if (fault) return EXIT.fault
  if (total.warn > maxWarnings) {
    io.stderr.write(`Warnings: ${total.warn}, and --max-warnings allows ${maxWarnings}.\n`)
    return EXIT.findings
  }
  const {'fail-on': level} = values
  const failing =
    (level === 'never' ? 0 : total.error) +
    (level === 'warn' || level === 'info' ? total.warn : 0) +
    (level === 'info' ? total.info : 0)
  return failing > 0 ? EXIT.findings : EXIT.ok
}

/** What `--quiet` shows; what counts for the exit code stays the same. */
const errorsOf = (result: LintResult): LintResult => ({
  ...result,
  messages: result.messages.filter(({severity}) => severity === 'error'),
  warningCount: 0,
  infoCount: 0,
})

/** An error without a rule says that the file cannot be read as it was meant, e.g. front matter that is no YAML. */
const isUnreadable = ({messages}: LintResult): boolean =>
  messages.some(({ruleId, severity}) => ruleId === null && severity === 'error')

function wholeNumber(flag: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`"${flag}" needs a whole number from 0 on, not "${value}".`)
}
