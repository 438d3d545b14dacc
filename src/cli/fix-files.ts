import {shown} from '../files/find.js'
import {InputError} from '../files/input-error.js'
import {rewriteDocument} from '../files/write.js'
import {fixWith} from '../fix.js'
import {WORDS} from '../format/words.js'
import type {Linter, LintResult} from '../lint.js'
import type {Language} from '../model/index.js'
import {documentsOf, type InputFlags} from './documents.js'
import {EXIT, type ExitCode} from './exit-codes.js'
import type {Io, Output} from './io.js'
import {UsageError} from './usage-error.js'

/** The documents of a call and what checks them. */
export interface Call {
  names: readonly string[]
  flags: InputFlags
  io: Io
  isIgnored: (filePath: string) => Promise<boolean>
  lint: Linter
}

/**
 * `--fix`: writes the mechanical fixes into the files and says so on `say`. What cannot be read is left to the check
 * that follows.
 *
 * @param languageOf the language in which to speak about a document.
 * @returns whether some file could not be written.
 */
export async function fixFiles(
  {names, flags, io, isIgnored, lint}: Call,
  say: Output,
  languageOf: (result: LintResult) => Language,
): Promise<boolean> {
  if (flags.stdin || names.includes('-')) {
    throw new UsageError('"--fix" writes into files, and stdin is none. "--fix-dry-run" shows what it would change.')
  }
  let fault = false
  for await (const {text, filePath} of documentsOf(names, flags, io, {onProblem: () => {}, isIgnored})) {
    if (filePath === undefined) continue
    const {text: after, fixed, result} = await fixWith(lint, text, {filePath})
    if (after === text) continue
    try {
      const name = shown(filePath, io.cwd)
      rewriteDocument(name, io.cwd, text, after)
      say.write(`${WORDS[languageOf(result)].fixed(fixed, name)}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      io.stderr.write(`${error.message}\n`)
      fault = true
    }
  }
  return fault
}

/** `--fix-dry-run`: prints as a patch what `--fix` would write; ends with 1 where that is something. */
export async function showFixes({names, flags, io, isIgnored, lint}: Call): Promise<ExitCode> {
  const {patch} = await import('../format/patch.js')
  let code: ExitCode = EXIT.ok
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    code = EXIT.fault
  }
  for await (const {text, filePath} of documentsOf(names, flags, io, {onProblem, isIgnored})) {
    const {text: after} = await fixWith(lint, text, filePath === undefined ? {} : {filePath})
    if (after === text) continue
    io.stdout.write(patch(filePath === undefined ? 'stdin' : shown(filePath, io.cwd), text, after))
    if (code === EXIT.ok) code = EXIT.findings
  }
  return code
}
