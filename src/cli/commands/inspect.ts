import {resolve} from 'node:path'
import {shown} from '../../files/find.js'
import {inspectText} from '../../inspect.js'
import {readArguments} from '../arguments.js'
import {COLOR_OPTIONS, paintFor} from '../color.js'
import {CONFIG_FILE_OPTIONS, configsOf} from '../configs.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'

export const OPTIONS = {
  ...INPUT_OPTIONS,
  ...CONFIG_FILE_OPTIONS,
  ...COLOR_OPTIONS,
  format: {type: 'string', default: 'text'},
  help: {type: 'boolean', short: 'h'},
} as const

export const CHOICES = {format: ['text', 'json']}

/** `okr-lint inspect`: prints what was understood of the documents. */
export async function inspect(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {INSPECT_HELP} = await import('../help.js')
    io.stdout.write(INSPECT_HELP)
    return EXIT.ok
  }
  const paint = paintFor(values, io)
  const configs = await configsOf(values, io)
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  let code: ExitCode = EXIT.ok
  const inspections = []
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    code = EXIT.fault
  }
  for await (const {text, filePath} of documentsOf(positionals, values, io, {onProblem, isIgnored})) {
    const config = await configs.configFor(filePath ?? resolve(io.cwd, 'stdin'))
    const inspection = await inspectText(text, {config, ...(filePath !== undefined && {filePath})})
    inspections.push({...inspection, filePath: filePath ?? '<stdin>'})
  }
  if (values.format === 'json') io.stdout.write(`${JSON.stringify(inspections, undefined, 2)}\n`)
  else {
    const {tree} = await import('../../format/tree.js')
    io.stdout.write(tree(inspections, {paint, show: (path) => shown(path, io.cwd)}))
  }
  return code
}
