import {shown} from '../files/find.js'
import {version} from '../files/package-files.js'
import {pageOf, ruleIds} from '../files/rule-pages.js'
import type {RunReport} from '../format/formatter.js'
import {type Formatter, type FormatterOptions, formatters, isFormatterName} from '../format/index.js'
import {plain} from '../format/paint.js'
import type {LintResult} from '../lint.js'
import type {Language} from '../model/index.js'
import {COLOR_OPTIONS, paintFor} from './color.js'
import type {Io} from './io.js'
import {terminalLanguage} from './terminal-language.js'
import {UsageError} from './usage-error.js'

/** The flags that say how results are printed and where. */
export const FORMAT_OPTIONS = {
  ...COLOR_OPTIONS,
  format: {type: 'string', multiple: true},
  'output-file': {type: 'string', short: 'o'},
} as const

interface FormatFlags {
  format?: string[] | undefined
  'output-file'?: string | undefined
  color?: boolean | undefined
  'no-color'?: boolean | undefined
}

/** A format and the file that it goes to; without one it is printed. */
interface Wish {
  name: string
  file?: string
}

/** All formats of one run; each result goes to every one of them. */
export interface Formats {
  file(result: LintResult): void
  /** @throws InputError where a file cannot be written. */
  end(report: RunReport): Promise<void>
}

/**
 * The formats that the flags ask for, on GitHub annotations and the log where no flag says anything else.
 *
 * @throws UsageError for a format that does not exist, or two that would run into each other.
 */
export async function openFormats(flags: FormatFlags, locale: Language | undefined, io: Io): Promise<Formats> {
  const paint = paintFor(flags, io)
  const opened: {wish: Wish; formatter: Formatter; kept: string[]}[] = []
  for (const wish of wishesOf(flags, io.env)) {
    const printed = wish.file === undefined
    const formatter = await formatterOf(wish.name, io, {
      paint: printed ? paint : plain,
      show: (filePath) => shown(filePath, rootOf(wish.name, io)),
      columns: (printed && io.stdout.columns) || 100,
      locale,
      fallbackLocale: terminalLanguage(io.env),
      pageOf: (rule) => (ruleIds().includes(rule) ? pageOf(rule) : undefined),
      version,
    })
    opened.push({wish, formatter, kept: []})
  }
  // The first one that is printed shows its findings as they come; all others wait for the end.
  const first = opened.find(({wish}) => wish.file === undefined)
  return {
    file(result) {
      for (const format of opened) {
        const text = format.formatter.file(result)
        if (format === first) io.stdout.write(text)
        else format.kept.push(text)
      }
    },
    async end(report) {
      for (const {wish, formatter, kept} of opened) {
        const text = kept.join('') + formatter.end(report)
        if (wish.file === undefined) io.stdout.write(text)
        else (await import('./write-report.js')).writeReport(wish.file, text, io.cwd)
      }
    },
  }
}

/** Whether what is printed is for people, so that more may be said beside it. */
export const printsForPeople = ({format = ['stylish']}: FormatFlags): boolean =>
  format.every((value) => value.includes('=') || value === 'stylish' || value === 'compact')

function wishesOf({format, 'output-file': outputFile}: FormatFlags, env: Io['env']): Wish[] {
  if (format === undefined && outputFile === undefined && env.GITHUB_ACTIONS === 'true') {
    return [{name: 'stylish'}, {name: 'github'}]
  }
  const wishes = (format ?? ['stylish']).map(wishOf)
  const printed = wishes.filter(({file}) => file === undefined)
  const [only] = printed
  if (outputFile !== undefined) {
    if (only === undefined || wishes.length > 1) {
      throw new UsageError('"--output-file" is for one format; give several a file each: --format json=FILE.')
    }
    return [{name: only.name, file: outputFile}]
  }
  // Annotations are lines that GitHub takes out of the log, so that they may stand between others.
  const [one, other] = printed.filter(({name}) => name !== 'github')
  if (one && other) {
    throw new UsageError(
      `"${one.name}" and "${other.name}" cannot both be printed; give one of them a file: --format ${other.name}=FILE.`,
    )
  }
  return wishes
}

function wishOf(value: string): Wish {
  const at = value.indexOf('=')
  if (at < 0) return {name: value}
  const [name, file] = [value.slice(0, at), value.slice(at + 1)]
  if (name === '' || file === '')
    throw new UsageError(`"--format ${value}" should read NAME=FILE, e.g. json=okrs.json.`)
  return {name, file}
}

async function formatterOf(name: string, io: Io, options: FormatterOptions): Promise<Formatter> {
  if (name === 'stylish' && io.env.GITHUB_ACTIONS === 'true') return inGithubLog(await formatters.stylish(options))
  if (isFormatterName(name)) return formatters[name](options)
  const {customFormatter} = await import('./custom-formatter.js')
  return customFormatter(name, io.cwd, options)
}

/** GitHub looks for commands in all that is printed, and a document may hold what looks like one. */
async function inGithubLog(formatter: Formatter): Promise<Formatter> {
  const {harmless} = await import('../format/github.js')
  return {file: (result) => harmless(formatter.file(result)), end: (report) => harmless(formatter.end(report))}
}

/** Where the paths of a report start: services look for them from the root of the repository. */
function rootOf(format: string, {cwd, env}: Io): string {
  if (format === 'github' || format === 'sarif') return env.GITHUB_WORKSPACE || cwd
  return (format === 'gitlab' && env.CI_PROJECT_DIR) || cwd
}
