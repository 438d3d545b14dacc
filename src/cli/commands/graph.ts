import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {namesFolder, shown} from '../../files/find.js'
import {attempt} from '../../files/read.js'
import {renderDot, renderMermaid, renderSvg} from '../../format/graph/index.js'
import {WORDS} from '../../format/words.js'
import {cyclesOf, type GraphSource, graphOf, type OkrGraph} from '../../graph/index.js'
import {graphSourcesOf} from '../../graph-source.js'
import {createWorkspace} from '../../lint-workspace.js'
import type {Language} from '../../model/index.js'
import {readArguments} from '../arguments.js'
import {CONFIG_OPTIONS, type ConfigFlags, configsOf} from '../configs.js'
import {documentsOf} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  ...CONFIG_OPTIONS,
  cycle: {type: 'string'},
  format: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  out: {type: 'string'},
} as const

const FORMATS = ['mermaid', 'dot', 'svg', 'json'] as const
type Format = (typeof FORMATS)[number]

export const CHOICES = {format: FORMATS, locale: ['en', 'de']}

/** `okr-lint graph`: draws which goals contribute to which. */
export async function graph(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {GRAPH_HELP} = await import('../help.js')
    io.stdout.write(GRAPH_HELP)
    return EXIT.ok
  }
  if (positionals.includes('-')) throw new UsageError('"okr-lint graph" draws files and folders, not stdin.')
  const format = (values.format as Format | undefined) ?? formatOf(values.out)
  const locale = values.locale as Language | undefined
  const {sources, fault} = await sourcesOf(positionals, values, io)
  if (values.out !== undefined) refuseOverwriting(values.out, sources, io.cwd)

  const drawn = graphOf(sources, {...(values.cycle !== undefined && {cycle: values.cycle})})
  if (drawn.objectives.length === 0) {
    if (sources.length > 0) io.stderr.write(`${nothingToDraw(sources, values.cycle)}\n`)
    return EXIT.fault
  }
  const picture = await render(drawn, format, locale)
  if (values.out === undefined) io.stdout.write(picture)
  else {
    const file = values.out
    attempt(file, () => writeFileSync(resolve(io.cwd, file), picture))
    io.stdout.write(`${file}: ${WORDS.en.objectives(drawn.objectives.length)}\n`)
  }
  return fault ? EXIT.fault : EXIT.ok
}

async function sourcesOf(
  names: readonly string[],
  flags: ConfigFlags,
  io: Io,
): Promise<{sources: GraphSource[]; fault: boolean}> {
  const configs = await configsOf(flags, io)
  const workspace = await createWorkspace({complete: namesFolder(names, io.cwd)})
  let fault = false
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    fault = true
  }
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  for await (const {text, filePath = io.cwd} of documentsOf(names, {}, io, {onProblem, isIgnored})) {
    await workspace.update(shown(filePath, io.cwd), text, await configs.configFor(filePath))
  }
  return {sources: await graphSourcesOf(workspace), fault}
}

function render(drawn: OkrGraph, format: Format, locale: Language | undefined): string | Promise<string> {
  const options = locale ? {locale} : {}
  switch (format) {
    case 'json':
      return `${JSON.stringify(drawn, undefined, 2)}\n`
    case 'dot':
      return renderDot(drawn, options)
    case 'svg':
      return renderSvg(drawn, options)
    case 'mermaid':
      return renderMermaid(drawn, options)
  }
}

/** The ending of the file says what it is to hold. */
function formatOf(out = ''): Format {
  if (/\.svg$/i.test(out)) return 'svg'
  if (/\.json$/i.test(out)) return 'json'
  return /\.(?:dot|gv)$/i.test(out) ? 'dot' : 'mermaid'
}

/** A slip such as `--out okrs.md` must not cost anybody their goals. */
function refuseOverwriting(out: string, sources: readonly GraphSource[], cwd: string): void {
  const file = resolve(cwd, out)
  if (sources.some(({document: {filePath}}) => filePath !== undefined && resolve(cwd, filePath) === file)) {
    throw new UsageError(`"--out ${out}" would overwrite one of the documents; name another file.`)
  }
}

function nothingToDraw(sources: readonly GraphSource[], cycle: string | undefined): string {
  const cycles = cyclesOf(sources)
  if (cycle !== undefined && cycles.length > 0) {
    return `There is no objective of the cycle ${cycle}. The cycles here are ${cycles.join(', ')}.`
  }
  return 'There is no objective in these files, so there is nothing to draw. "okr-lint inspect" shows what is read.'
}
