import {resolve} from 'node:path'
import type {Config} from '../config/config.js'
import type {Configs} from '../config/load/index.js'
import {namesFolder} from '../files/find.js'
import {type LintResult, NAMELESS, ruleIdsOf} from '../lint.js'
import {lintTogether} from '../lint-together.js'
import type {BaselineRun} from './baseline.js'
import {type BaselineFlags, hasBaseline} from './baseline-flags.js'
import {type CacheFlags, cacheFile} from './cache-flags.js'
import {documentsOf, type InputFlags} from './documents.js'
import type {Formats} from './formats.js'
import type {Io} from './io.js'
import {spareMemory} from './memory.js'
import {progressOn} from './progress.js'
import {terminalLanguage} from './terminal-language.js'
import type {Verdict} from './verdict.js'

export interface CheckFlags extends InputFlags, BaselineFlags, CacheFlags {
  quiet?: boolean | undefined
  stats?: boolean | undefined
}

/** The documents of a call, what holds for them, and where what there is to say about them goes. */
export interface Check {
  names: readonly string[]
  flags: CheckFlags
  io: Io
  configs: Configs
  /** What holds for the call itself. */
  config: Config
  formats: Formats
  verdict: Verdict
}

/**
 * Lints documents, together where there are several, and hands each result on as it comes.
 *
 * @returns whether some document could not be read.
 * @throws UsageError where flags contradict each other, InputError where a report or a baseline cannot be read or written.
 */
export async function checkFiles({names, flags, io, configs, config, formats, verdict}: Check): Promise<boolean> {
  const baseline = await baselineOf(flags, config, io)
  const language = config.locale ?? terminalLanguage(io.env)
  const progress = progressOn(io, language)
  const watch = flags.stats ? (await import('./stats.js')).stopwatch() : undefined
  let fault = false
  const onProblem = ({message}: Error) => {
    progress.erase()
    io.stderr.write(`${message}\n`)
    fault = true
  }
  const ignored: string[] = []
  const reading = {
    onProblem,
    isIgnored: (filePath: string) => configs.isIgnored(filePath),
    onIgnored: (filePath: string) => ignored.push(filePath),
    onCount: progress.expect,
  }
  const documents = progress.through(documentsOf(names, flags, io, reading))
  const together = {
    configFor: (filePath: string | undefined) => configs.configFor(filePath ?? resolve(io.cwd, 'stdin')),
    isComplete: () => namesFolder(names, io.cwd),
    onCount: spareMemory,
    timed: watch?.timed,
  }
  const file = cacheFile(flags)
  const results =
    file === undefined
      ? lintTogether(documents, together)
      : (await import('./cache.js')).cachedResultsOf(documents, together, {file, cwd: io.cwd, onProblem})
  for await (const linted of results) {
    const result = linted.filePath === NAMELESS ? {...linted, filePath: '<stdin>'} : (baseline?.of(linted) ?? linted)
    formats.file(flags.quiet ? errorsOf(result) : result)
    verdict.count(result)
    fault ||= isUnreadable(result)
  }
  await formats.end({baseline: baseline?.end(), ignored})
  if (watch) io.stderr.write(watch.table(language))
  return fault
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
  const {openBaseline, checkRules} = await import('./baseline.js')
  checkRules(flags, ruleIdsOf(config))
  return openBaseline(flags, io)
}
