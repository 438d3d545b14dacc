import type {Config} from '../../config/config.js'
import {createLinter, type LintResult, resolveConfig} from '../../lint.js'
import type {Language} from '../../model/index.js'
import {readArguments} from '../arguments.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import {FORMAT_OPTIONS, openFormats} from '../formats.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

const OPTIONS = {
  ...INPUT_OPTIONS,
  ...FORMAT_OPTIONS,
  config: {type: 'string'},
  'fail-on': {type: 'string', default: 'error'},
  help: {type: 'boolean', short: 'h'},
  locale: {type: 'string'},
  'max-warnings': {type: 'string'},
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
  const config = await configOf(values.config, values.locale as Language | undefined, io)
  const formats = await openFormats(values, config.locale, io)
  const lintDocument = await createLinter(config)

  const total = {error: 0, warn: 0, info: 0}
  let fault = false
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    fault = true
  }
  for await (const {text, filePath} of documentsOf(positionals, values, io, onProblem)) {
    const result = await lintDocument(text, filePath === undefined ? {} : {filePath})
    formats.file({...result, filePath: filePath ?? '<stdin>'})
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

/** An error without a rule says that the file cannot be read as it was meant, e.g. front matter that is no YAML. */
const isUnreadable = ({messages}: LintResult): boolean =>
  messages.some(({ruleId, severity}) => ruleId === null && severity === 'error')

async function configOf(file: string | undefined, locale: Language | undefined, {cwd}: Io): Promise<Config> {
  const own = locale ? {locale} : {}
  if (file === undefined) return own
  const {loadConfig} = await import('../../config/load.js')
  return {...(await loadConfig(file, cwd, resolveConfig)), ...own}
}

function wholeNumber(flag: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`"${flag}" needs a whole number from 0 on, not "${value}".`)
}
