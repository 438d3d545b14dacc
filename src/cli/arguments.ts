import {type ParseArgsConfig, parseArgs} from 'node:util'
import {didYouMean} from '../config/nearest.js'
import {UsageError} from './usage-error.js'

type Options = NonNullable<ParseArgsConfig['options']>
type Choices<O> = {readonly [Name in keyof O]?: readonly string[]}
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{options: O; allowPositionals: true; strict: true}>>

/**
 * Reads the arguments of one command.
 *
 * @throws UsageError for an option that does not exist, lacks its value or has a value that is none of its choices.
 */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
  choices: Choices<O> = {},
): Parsed<O> {
  // parseArgs has errors of its own, but they name no neighbours; so its tokens are checked before it may throw.
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName, value} = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) {
      const names = Object.keys(options).map((known) => `--${known}`)
      throw new UsageError(`There is no option "${rawName}".${didYouMean(rawName, names)} See okr-lint --help.`)
    }
    if (option.type === 'boolean') {
      if (value !== undefined) throw new UsageError(`"${rawName}" takes no value; leave out "=${value}".`)
      continue
    }
    const allowed = choices[name]
    // `--format --quiet` forgets the value; only `--format=--quiet` can mean it.
    if (!value || (!token.inlineValue && /^-./.test(value))) {
      throw new UsageError(`"${rawName}" needs a value${allowed ? `: ${list(allowed)}` : ''}.`)
    }
    if (allowed && !allowed.includes(value)) {
      throw new UsageError(`"${rawName}" cannot be "${value}".${didYouMean(value, allowed)} Use ${list(allowed)}.`)
    }
  }
  return parseArgs({args: [...args], options, strict: true, allowPositionals: true})
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
