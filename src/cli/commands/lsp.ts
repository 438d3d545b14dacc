import {readArguments} from '../arguments.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  stdio: {type: 'boolean'},
  // Editors that watch over the process name themselves by this; the connection reads it on its own.
  clientProcessId: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const

/** `okr-lint lsp`: serves an editor. It resolves when the editor is done. */
export async function lsp(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS)
  if (values.help) {
    const {LSP_HELP} = await import('../help.js')
    io.stdout.write(LSP_HELP)
    return EXIT.ok
  }
  if (!values.stdio || positionals.length > 0) {
    throw new UsageError('An editor starts the language server with "okr-lint lsp --stdio".')
  }
  const {serveStdio} = await import('../../lsp/stdio.js')
  await serveStdio()
  return EXIT.ok
}
