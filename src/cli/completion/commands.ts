import {COMMANDS, type Command, lintCommand} from '../command-table.js'

/** What a shell can offer of a command. */
export interface Completed {
  /** Empty for the one that needs no name. */
  name: string
  flags: readonly string[]
  /** Options that take a value: `--format` and, where there is one, `-o`, with the values that there are. */
  valued: readonly {flags: readonly string[]; values: readonly string[]}[]
  /** What the command is about; files where it is absent. */
  words?: readonly string[]
}

/** All commands, the nameless one first. */
export async function completedCommands(): Promise<Completed[]> {
  const named = Object.entries(COMMANDS).map(async ([name, load]) => completed(name, await load()))
  return [completed('', await lintCommand()), ...(await Promise.all(named))]
}

function completed(name: string, {options, choices = {}, words}: Command): Completed {
  const all = Object.entries(options).map(([option, {type, short}]) => ({
    type,
    flags: [`--${option}`, ...(short === undefined ? [] : [`-${short}`])],
    values: choices[option] ?? [],
  }))
  return {
    name,
    flags: all.flatMap(({flags}) => flags),
    valued: all.filter(({type}) => type === 'string').map(({flags, values}) => ({flags, values})),
    ...(words && {words: words()}),
  }
}
