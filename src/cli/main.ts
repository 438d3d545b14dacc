import {EXIT, type ExitCode} from './exit-codes.js'
import type {Io} from './io.js'

/** Runs the command that the arguments name. It never throws and never ends the process. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io)
  } catch (error) {
    const {explainFailure} = await import('./failure.js')
    io.stderr.write(explainFailure(error, io.env))
    return EXIT.fault
  }
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args
  if (first === '--version' || first === '-v') {
    const {version} = await import('../files/package-files.js')
    io.stdout.write(`${version()}\n`)
    return EXIT.ok
  }
  // The name of a file has a dot or a slash, and most calls begin with one: they need not load the table.
  if (/^[a-z]+$/.test(first)) {
    const {COMMANDS} = await import('./command-table.js')
    const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined
    if (load) return (await load()).run(rest, io)
  }
  // Options may stand in front of what they belong to, so `lint` knows --help and --version as well.
  const {lint} = await import('./commands/lint.js')
  return lint(args, io)
}
