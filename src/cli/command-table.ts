import type {ParseArgsConfig} from 'node:util'
import type {ExitCode} from './exit-codes.js'
import type {Io} from './io.js'

/** A command with all that its arguments may be. */
export interface Command {
  run(args: readonly string[], io: Io): Promise<ExitCode>
  options: NonNullable<ParseArgsConfig['options']>
  /** What an option may be where it may not be anything. */
  choices?: {readonly [option: string]: readonly string[]}
  /** What the command is about; files where it is absent. */
  words?: () => readonly string[]
}

/** The command that is meant where none is named. */
export const lintCommand = async (): Promise<Command> => {
  const [{lint, OPTIONS, CHOICES}, {FORMATTER_NAMES}] = await Promise.all([
    import('./commands/lint.js'),
    import('../format/index.js'),
  ])
  return {run: lint, options: OPTIONS, choices: {...CHOICES, format: FORMATTER_NAMES}}
}

/** The commands; each is loaded when it is asked for: loading is what a small run costs most. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  async inspect() {
    const {inspect, OPTIONS, CHOICES} = await import('./commands/inspect.js')
    return {run: inspect, options: OPTIONS, choices: CHOICES}
  },
  async graph() {
    const {graph, OPTIONS, CHOICES} = await import('./commands/graph.js')
    return {run: graph, options: OPTIONS, choices: CHOICES}
  },
  async convert() {
    const {convert, OPTIONS, CHOICES} = await import('./commands/convert.js')
    return {run: convert, options: OPTIONS, choices: CHOICES}
  },
  async explain() {
    const [{explain, OPTIONS}, {ruleIds}] = await Promise.all([
      import('./commands/explain.js'),
      import('../files/rule-pages.js'),
    ])
    return {run: explain, options: OPTIONS, words: ruleIds}
  },
  async rules() {
    const {listRules, OPTIONS, CHOICES} = await import('./commands/rules.js')
    return {run: listRules, options: OPTIONS, choices: CHOICES, words: () => []}
  },
  async init() {
    const {init, OPTIONS, CHOICES} = await import('./commands/init.js')
    return {run: init, options: OPTIONS, choices: CHOICES, words: () => []}
  },
  async suggest() {
    const {suggest, OPTIONS, CHOICES} = await import('./commands/suggest.js')
    return {run: suggest, options: OPTIONS, choices: CHOICES}
  },
  async lsp() {
    const {lsp, OPTIONS} = await import('./commands/lsp.js')
    return {run: lsp, options: OPTIONS, words: () => []}
  },
  async completion() {
    const [{completion, OPTIONS}, {SHELLS}] = await Promise.all([
      import('./commands/completion.js'),
      import('./completion/index.js'),
    ])
    return {run: completion, options: OPTIONS, words: () => SHELLS}
  },
}
