import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import {readDocument} from '../files/read.js'
import {lineIndex} from '../model/index.js'
import type {Config} from './config.js'
import {ConfigError} from './config-error.js'
import {type ConfigIssue, describeIssues} from './issue.js'
import {configSchema, keysAt} from './schema.js'

/**
 * Reads a config file: JSON, comments and trailing commas allowed.
 *
 * @param file as the person wrote it, relative to `cwd` or absolute; errors name it like this.
 * @param check whether the rules, presets and options exist; it throws ConfigError with the path of the faulty key.
 * @throws InputError where the file cannot be read, ConfigError where it says what it cannot say: a line for each
 * fault, `file:line:column  message`.
 */
export async function loadConfig(
  file: string,
  cwd: string,
  check: (config: Config) => Promise<unknown>,
): Promise<Config> {
  const text = readDocument(file, cwd).replace(/^\uFEFF/, ' ')
  const root = rootOf(file, text)
  const value: unknown = getNodeValue(root)
  const result = configSchema(await import('zod')).safeParse(value)
  if (!result.success) {
    const issues = describeIssues(result.error.issues, value, keysAt)
    throw placed(file, text, root, issues)
  }
  const {$schema: _, ...config} = value as Config & {$schema?: string}
  try {
    await check(config)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw placed(file, text, root, [{message: error.message, path: [...error.path]}])
  }
  return config
}

function rootOf(file: string, text: string): Node {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  const [error] = errors
  if (root && !error) return root
  const message = error
    ? `This is not valid JSON: ${SYNTAX[printParseErrorCode(error.error)] ?? 'something is wrong'} here.`
    : ''
  throw new ConfigError(`${file}:${place(text, error?.offset ?? 0)}  ${message || 'The file is empty; write {}.'}`)
}

const SYNTAX: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  EndOfFileExpected: 'the end of the file should be',
  InvalidCharacter: 'a character has no place',
  InvalidCommentToken: 'a comment has no place',
  InvalidSymbol: 'a word without quotes stands',
  PropertyNameExpected: 'a name in double quotes is missing',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a text in quotes does not end',
  ValueExpected: 'a value is missing',
}

function placed(file: string, text: string, root: Node, issues: readonly ConfigIssue[]): ConfigError {
  const lines = issues
    .map(({message, path}) => ({message, offset: offsetOf(root, path)}))
    .sort((a, b) => a.offset - b.offset)
    .map(({message, offset}) => `${file}:${place(text, offset)}  ${message}`)
  return new ConfigError(lines.join('\n'), issues[0]?.path)
}

function place(text: string, offset: number): string {
  const {line, column} = lineIndex(text).position(offset)
  return `${line}:${column}`
}

/** Where the key at the end of a path starts, or the item of a list; what is not there stands at what would hold it. */
function offsetOf(root: Node, path: readonly (string | number)[]): number {
  const node = findNodeAtLocation(root, [...path])
  if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset
  return path.length > 0 ? offsetOf(root, path.slice(0, -1)) : root.offset
}
