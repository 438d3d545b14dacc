import {resolve} from 'node:path'
import type {Config} from '../../config/config.js'
import {namesFolder} from '../../files/find.js'
import {type LintResult, NAMELESS, ruleIdsOf} from '../../lint.js'
import {lintTogether} from '../../lint-together.js'
import {readArguments} from '../arguments.js'
import type {BaselineRun} from '../baseline.js'
import {BASELINE_OPTIONS, type BaselineFlags, hasBaseline} from '../baseline-flags.js'
import {CACHE_OPTIONS, cacheFile} from '../cache-flags.js'
import {CONFIG_OPTIONS, configsOf, linterOver} from '../configs.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import {FORMAT_OPTIONS, openFormats, printsForPeople} from '../formats.js'
import type {Io} from '../io.js'
import {spareMemory} from '../memory.js'
import {progressOn} from '../progress.js'
import {terminalLanguage} from '../terminal-language.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  ...INPUT_OPTIONS,
  ...FORMAT_OPTIONS,
  ...CONFIG_OPTIONS,
  ...BASELINE_OPTIONS,
  ...CACHE_OPTIONS,
  'fail-on': {type: 'string', default: 'error'},
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  'max-warnings': {type: 'string'},
  'print-config': {type: 'string'},
  quiet: {type: 'boolean'},
  since: {type: 'string'},
  staged: {type: 'boolean'},
  stats: {type: 'boolean'},
  suggest: {type: 'boolean'},
  version: {type: 'boolean', short: 'v'},
} as const

export const CHOICES = {'fail-on': ['error', 'warn', 'info', 'never'], locale: ['en', 'de']}

/** `okr-lint`: prints what there is to say about the wording and the structure of the documents. */
export async function lint(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {LINT_HELP} = await import('../help.js')
    io.stdout.write(LINT_HELP)
    return EXIT.ok
  }
  if (values.version) {
    const {version} = await import('../../files/package-files.js')
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
  const config = await configs.configFor(resolve(io.cwd, positionals[0] ?? values['stdin-filename'] ?? 'okrs.md'))
  const formats = await openFormats(values, config.locale, io)
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  const call = {names: positionals, flags: values, io, isIgnored, lint: linterOver(configs, io)}

  let fault = false
  if (values.suggest) {
    const {showSuggestions} = await import('../show-suggestions.js')
    return showSuggestions(call)
  }
  if (values.fix || values['fix-dry-run']) {
    const {fixFiles, showFixes} = await import('../fix-files.js')
    if (values['fix-dry-run']) return showFixes(call)
    // Where stdout is read by a program, there is nothing on it but the findings.
    const say = printsForPeople(values) ? io.stdout : io.stderr
    fault = await fixFiles(call, say, ({language}) => config.locale ?? language ?? terminalLanguage(io.env))
  }
  const baseline = await baselineOf(values, config, io)
  const total = {error: 0, warn: 0, info: 0}
  const language = config.locale ?? terminalLanguage(io.env)
  const progress = progressOn(io, language)
  const onProblem = ({message}: Error) => {
    progress.erase()
    io.stderr.write(`${message}\n`)
    fault = true
  }
  const ignored: string[] = []
  const onIgnored = (filePath: string) => ignored.push(filePath)
  const reading = {onProblem, isIgnored, onIgnored, onCount: progress.expect}
  const documents = progress.through(documentsOf(positionals, values, io, reading))
  const watch = values.stats ? (await import('../stats.js')).stopwatch() : undefined
  const together = {
    configFor: (filePath: string | undefined) => configs.configFor(filePath ?? resolve(io.cwd, 'stdin')),
    isComplete: () => namesFolder(positionals, io.cwd),
    onCount: spareMemory,
    timed: watch?.timed,
  }
  const file = cacheFile(values)
  const results =
    file === undefined
      ? lintTogether(documents, together)
      : (await import('../cache.js')).cachedResultsOf(documents, together, {file, cwd: io.cwd, onProblem})
  for await (const linted of results) {
    const result = linted.filePath === NAMELESS ? {...linted, filePath: '<stdin>'} : (baseline?.of(linted) ?? linted)
    formats.file(values.quiet ? errorsOf(result) : result)
    total.error += result.errorCount
    total.warn += result.warningCount
    total.info += result.infoCount
    fault ||= isUnreadable(result)
  }
  await formats.end({baseline: baseline?.end(), ignored})
  if (watch) io.stderr.write(watch.table(language))

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

/** @throws UsageError where a rule is to be suppressed that does not exist. */
async function baselineOf(flags: BaselineFlags, config: Config, io: Io): Promise<BaselineRun | undefined> {
  if (!hasBaseline(flags, io.cwd)) return undefined
  const {openBaseline, checkRules} = await import('../baseline.js')
  checkRules(flags, ruleIdsOf(config))
  return openBaseline(flags, io)
}

function wholeNumber(flag: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`"${flag}" needs a whole number from 0 on, not "${value}".`)
}
