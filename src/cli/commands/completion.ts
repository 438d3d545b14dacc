import {didYouMean} from '../../config/nearest.js'
import {readArguments} from '../arguments.js'
import {isShell, SHELLS, scriptFor} from '../completion/index.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {help: {type: 'boolean', short: 'h'}} as const

/** `okr-lint completion`: prints the script with which a shell completes commands, options and their values. */
export async function completion(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS)
  if (values.help) {
    const {COMPLETION_HELP} = await import('../help.js')
    io.stdout.write(COMPLETION_HELP)
    return EXIT.ok
  }
  const [shell = '', ...others] = positionals
  if (!isShell(shell) || others.length > 0) {
    throw new UsageError(`Name one shell: ${SHELLS.join(', ')}.${didYouMean(shell, SHELLS)}`)
  }
  const {completedCommands} = await import('../completion/commands.js')
  io.stdout.write(scriptFor(shell, await completedCommands()))
  return EXIT.ok
}
