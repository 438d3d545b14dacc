import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {type BaselineEntry, byFile, entriesOf, withBaseline} from '../baseline.js'
import {didYouMean} from '../config/nearest.js'
import {readBaseline, writeBaseline} from '../files/baseline-file.js'
import {shown} from '../files/find.js'
import {InputError} from '../files/input-error.js'
import type {BaselineReport} from '../format/formatter.js'
import type {LintMessage, LintResult} from '../lint.js'
import {type BaselineFlags, baselineFile} from './baseline-flags.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

/** What one run does with the baseline. */
export interface BaselineRun {
  /** Takes what is known out of a result, after noting what is to be known from now on. */
  of(result: LintResult): LintResult
  /** Writes the file where the call asks for it. */
  end(): BaselineReport
}

/** @throws UsageError where a rule is to be suppressed that does not exist. */
export function checkRules(flags: BaselineFlags, known: readonly string[]): void {
  for (const rule of flags['suppress-rule'] ?? []) {
    if (known.includes(rule) || rule.startsWith('directive-')) continue
    throw new UsageError(`There is no rule "${rule}" to suppress.${didYouMean(rule, known)} See okr-lint rules.`)
  }
}

/** @throws InputError where the file that is named does not exist or is no baseline. */
export function openBaseline(flags: BaselineFlags, {cwd}: Io): BaselineRun {
  const file = baselineFile(flags, cwd)
  const adds = flags['suppress-all'] || (flags['suppress-rule'] ?? []).length > 0
  if (flags.baseline !== undefined && !adds && !existsSync(file)) {
    throw new InputError(`There is no baseline ${flags.baseline}. "--suppress-all" writes one.`)
  }
  const folder = dirname(file)
  const entries = byFile(readBaseline(file, shown(file, cwd)))
  let stale = 0

  const added = (name: string, messages: readonly LintMessage[], known: readonly BaselineEntry[]) => {
    if (flags['suppress-all']) return entriesOf(name, messages)
    const rules = flags['suppress-rule'] ?? []
    const isNew = (rule: string | null) => rule !== null && rules.includes(rule)
    return [
      ...known.filter(({rule}) => !isNew(rule)),
      ...entriesOf(
        name,
        messages.filter(({ruleId}) => isNew(ruleId)),
      ),
    ]
  }

  return {
    of(result) {
      const name = relative(folder, result.filePath).replaceAll('\\', '/')
      const known = entries.get(name) ?? []
      const next = adds ? added(name, result.messages, known) : known
      if (next.length === 0 && known.length === 0) return result
      const filtered = withBaseline(result, next)
      const kept = flags.prune ? withoutStale(next, filtered.result) : next
      if (!flags.prune) stale += filtered.stale.length
      entries.set(name, kept)
      return filtered.result
    },
    end() {
      if (!adds && !flags.prune) return {stale}
      const all = [...entries]
        .filter(([name]) => !flags.prune || existsSync(join(folder, name)))
        .flatMap(([, own]) => own)
      if (all.length > 0 || existsSync(file)) writeBaseline(file, all)
      const count = all.reduce((sum, entry) => sum + entry.count, 0)
      return {stale, written: {file: shown(file, cwd), count}}
    },
  }
}

/** The entries with as many findings as there really are. */
function withoutStale(entries: readonly BaselineEntry[], {suppressedMessages}: LintResult): BaselineEntry[] {
  const found = entriesOf(
    entries[0]?.file ?? '',
    suppressedMessages.filter(({kind}) => kind === 'baseline'),
  )
  return entries.flatMap((entry) => {
    const now = found.find(({rule, hash}) => rule === entry.rule && hash === entry.hash)
    return now ? [{...entry, count: now.count}] : []
  })
}
