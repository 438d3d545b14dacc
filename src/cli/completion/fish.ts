import type {Completed} from './commands.js'

/** Completion for fish. Files are what it offers by itself. */
export function fish(commands: readonly Completed[]): string {
  const named = commands.filter(({name}) => name !== '').map(({name}) => name)
  const conditionOf = (name: string) =>
    name === '' ? `not __fish_seen_subcommand_from ${named.join(' ')}` : `__fish_seen_subcommand_from ${name}`
  const lines = commands.flatMap(({name, flags, valued, words}) => {
    const when = `complete -c okr-lint -n '${conditionOf(name)}'`
    const withValue = new Set(valued.flatMap((option) => option.flags))
    return [
      ...flags.filter((flag) => !withValue.has(flag)).map((flag) => `${when} ${asOption(flag)}`),
      ...valued.map((option) => {
        const values = option.values.length > 0 ? ` -f -a '${option.values.join(' ')}'` : ''
        return `${when} ${option.flags.map(asOption).join(' ')} -r${values}`
      }),
      ...(words ? [`${when} -f${words.length > 0 ? ` -a '${words.join(' ')}'` : ''}`] : []),
    ]
  })
  return `complete -c okr-lint -n __fish_use_subcommand -a '${named.join(' ')}'\n${lines.join('\n')}\n`
}

const asOption = (flag: string): string => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)
