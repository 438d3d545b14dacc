import {existsSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {CONVERT_FORMATS, type ConvertFormat, convertDocuments, leftOutOf} from '../../convert/index.js'
import {shown} from '../../files/find.js'
import type {OkrDocument} from '../../model/index.js'
import {parse} from '../../parse/index.js'
import {readArguments} from '../arguments.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  ...INPUT_OPTIONS,
  to: {type: 'string'},
  out: {type: 'string'},
  force: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const

export const CHOICES = {to: CONVERT_FORMATS}

/** `okr-lint convert`: writes the OKRs of documents in another format, and says what that leaves out. */
export async function convert(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {CONVERT_HELP} = await import('../help.js')
    io.stdout.write(CONVERT_HELP)
    return EXIT.ok
  }
  const {to, out, force} = values
  if (to === undefined) throw new UsageError('Say what to convert to: "--to md", "--to json" or "--to yaml".')
  const target = out === undefined ? undefined : resolve(io.cwd, out)
  if (target !== undefined && !force && existsSync(target)) {
    throw new UsageError(`${out} is there already. Choose another name, or add "--force" to write over it.`)
  }
  let code: ExitCode = EXIT.ok
  const fail = (message: string) => {
    io.stderr.write(`${message}\n`)
    code = EXIT.fault
  }
  const documents: OkrDocument[] = []
  for await (const {text, filePath} of documentsOf(positionals, values, io, {
    onProblem: ({message}) => fail(message),
  })) {
    const document = await parse(text, filePath === undefined ? {} : {filePath})
    const name = filePath === undefined ? '<stdin>' : shown(filePath, io.cwd)
    if (document.sets.length === 0) {
      fail(`${name} holds no OKRs, so there is nothing to convert.`)
      continue
    }
    for (const {message} of await leftOutOf(document)) io.stderr.write(`${name}: ${message}\n`)
    documents.push(document)
  }
  if (documents.length === 0) return code
  const converted = await convertDocuments(documents, to as ConvertFormat)
  if (target === undefined) io.stdout.write(converted)
  else writeFileSync(target, converted)
  return code
}
