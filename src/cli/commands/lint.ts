import {resolve} from 'node:path'
import {readArguments} from '../arguments.js'
import {BASELINE_OPTIONS} from '../baseline-flags.js'
import {CACHE_OPTIONS} from '../cache-flags.js'
import {checkFiles} from '../check-files.js'
import {CONFIG_OPTIONS, configsOf, linterOver} from '../configs.js'
import {INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import {FORMAT_OPTIONS, openFormats, printsForPeople} from '../formats.js'
import type {Io} from '../io.js'
import {terminalLanguage} from '../terminal-language.js'
import {VERDICT_CHOICES, VERDICT_OPTIONS, verdictBy} from '../verdict.js'

export const OPTIONS = {
  ...INPUT_OPTIONS,
  ...FORMAT_OPTIONS,
  ...CONFIG_OPTIONS,
  ...BASELINE_OPTIONS,
  ...CACHE_OPTIONS,
  ...VERDICT_OPTIONS,
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  'print-config': {type: 'string'},
  quiet: {type: 'boolean'},
  since: {type: 'string'},
  staged: {type: 'boolean'},
  stats: {type: 'boolean'},
  suggest: {type: 'boolean'},
  version: {type: 'boolean', short: 'v'},
} as const

export const CHOICES = {...VERDICT_CHOICES, locale: ['en', 'de']}

/** `okr-lint`: prints what there is to say about the wording and the structure of the documents. */
export async function lint(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values: flags, positionals: names} = readArguments(args, OPTIONS, CHOICES)
  if (flags.help) {
    const {LINT_HELP} = await import('../help.js')
    io.stdout.write(LINT_HELP)
    return EXIT.ok
  }
  if (flags.version) {
    const {version} = await import('../../files/package-files.js')
    io.stdout.write(`${version()}\n`)
    return EXIT.ok
  }
  const verdict = verdictBy(flags)
  const configs = await configsOf(flags, io)
  if (flags['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.js')
    return printConfig(flags['print-config'], configs, io)
  }
  // Who speaks around the findings is decided by the first file, whose config is needed anyway.
  const config = await configs.configFor(resolve(io.cwd, names[0] ?? flags['stdin-filename'] ?? 'okrs.md'))
  const formats = await openFormats(flags, config.locale, io)
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  const call = {names, flags, io, isIgnored, lint: linterOver(configs, io)}
  if (flags.suggest) {
    const {showSuggestions} = await import('../show-suggestions.js')
    return showSuggestions(call)
  }
  let unwritten = false
  if (flags.fix || flags['fix-dry-run']) {
    const {fixFiles, showFixes} = await import('../fix-files.js')
    if (flags['fix-dry-run']) return showFixes(call)
    // Where stdout is read by a program, there is nothing on it but the findings.
    const say = printsForPeople(flags) ? io.stdout : io.stderr
    unwritten = await fixFiles(call, say, ({language}) => config.locale ?? language ?? terminalLanguage(io.env))
  }
  const unread = await checkFiles({names, flags, io, configs, config, formats, verdict})
  return unwritten || unread ? EXIT.fault : verdict.exitCode(io.stderr)
}
