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

// Commands are loaded when they are asked for: loading is what a small run costs most.
async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args
  switch (first) {
    case '--version':
    case '-v': {
      const {version} = await import('../files/package-files.js')
      io.stdout.write(`${version()}\n`)
      return EXIT.ok
    }
    case 'inspect': {
      const {inspect} = await import('./commands/inspect.js')
      return inspect(rest, io)
    }
    case 'graph': {
      const {graph} = await import('./commands/graph.js')
      return graph(rest, io)
    }
    case 'convert': {
      const {convert} = await import('./commands/convert.js')
      return convert(rest, io)
    }
    case 'explain': {
      const {explain} = await import('./commands/explain.js')
      return explain(rest, io)
    }
    case 'rules': {
      const {listRules} = await import('./commands/rules.js')
      return listRules(rest, io)
    }
    case 'init': {
      const {init} = await import('./commands/init.js')
      return init(rest, io)
    }
    case 'suggest': {
      const {suggest} = await import('./commands/suggest.js')
      return suggest(rest, io)
    }
    case 'lsp': {
      const {lsp} = await import('./commands/lsp.js')
      return lsp(rest, io)
    }
    // Options may stand in front of what they belong to, so `lint` knows --help and --version as well.
    default: {
      const {lint} = await import('./commands/lint.js')
      return lint(args, io)
    }
  }
}
