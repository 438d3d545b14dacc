import {resolve} from 'node:path'
import {findFiles} from '../files/find.js'
import {InputError} from '../files/input-error.js'
import {decodeDocument, readDocument} from '../files/read.js'
import type {Document} from '../lint-together.js'
import type {GitFlags} from './git.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

export interface InputFlags extends GitFlags {
  stdin?: boolean | undefined
  'stdin-filename'?: string | undefined
}

/** The flags that say where documents come from; every command that reads documents has them. */
export const INPUT_OPTIONS = {
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
} as const

/** What is done beside reading. */
export interface Reading {
  onProblem: (problem: InputError) => void
  /** Which files are passed over, even where they are named. */
  isIgnored?: (filePath: string) => Promise<boolean>
  /** Hears of the files that were named one by one and are passed over all the same. */
  onIgnored?: (filePath: string) => void
  /** Hears how many files there are, before the first of them is read. */
  onCount?: (files: number) => void
}

/**
 * The documents that a call names, one after the other: each with an absolute path, a nameless stdin without one. What cannot be read is handed to `onProblem`, so that one
 * bad file does not hide what there is to say about the others.
 *
 * @throws UsageError where stdin and files are mixed.
 */
export async function* documentsOf(
  names: readonly string[],
  flags: InputFlags,
  io: Io,
  {onProblem, isIgnored = async () => false, onIgnored = () => {}, onCount = () => {}}: Reading,
): AsyncGenerator<Document> {
  const named = new Set([...names, flags['stdin-filename'] ?? ''].map((name) => resolve(io.cwd, name)))
  const passesOver = async (filePath: string): Promise<boolean> => {
    if (!(await isIgnored(filePath))) return false
    if (named.has(filePath)) onIgnored(filePath)
    return true
  }
  const fromStdin = flags.stdin || names.includes('-')
  const filename = flags['stdin-filename']
  if (fromStdin) {
    if (names.some((name) => name !== '-')) {
      throw new UsageError('Read either from stdin or from files: leave out "--stdin" (or "-"), or the files.')
    }
    const text = decodeDocument(await bytesOf(io.stdin), filename ?? 'The text from stdin')
    const filePath = filename === undefined ? undefined : resolve(io.cwd, filename)
    if (filePath === undefined || !(await passesOver(filePath))) yield {text, ...(filePath !== undefined && {filePath})}
    return
  }
  if (filename !== undefined) throw new UsageError('"--stdin-filename" names the text from stdin; add "--stdin".')

  if (flags.staged || flags.since !== undefined) {
    if (flags.staged && flags.since !== undefined)
      throw new UsageError('Give either "--staged" or "--since", not both.')
    const {changedFiles} = await import('./git.js')
    const changed = await changedFiles(names, flags, io.cwd)
    onCount(changed.length)
    for (const {filePath, read} of changed) {
      if (await passesOver(filePath)) continue
      try {
        yield {filePath, text: read()}
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        onProblem(error)
      }
    }
    return
  }

  const {files, problems} = await findFiles(names.length > 0 ? names : ['.'], io.cwd)
  problems.forEach(onProblem)
  onCount(files.length)
  for (const file of files) {
    const filePath = resolve(io.cwd, file)
    if (await passesOver(filePath)) continue
    try {
      yield {filePath, text: readDocument(file, io.cwd)}
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      onProblem(error)
    }
  }
}

async function bytesOf(stream: Io['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
