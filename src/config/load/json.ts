import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import {type Path, type Source, syntaxError, textSource} from './source.js'

/** Reads JSON; comments and trailing commas are allowed. With a key, only what stands there is the config. */
export function jsonSource(name: string, folder: string, text: string, key?: string): Source {
  const root = rootOf(name, text)
  const prefix = key === undefined ? [] : [key]
  const value: unknown = getNodeValue(findNodeAtLocation(root, prefix) ?? root)
  return textSource(name, folder, text, value, (path) => offsetOf(root, [...prefix, ...path]))
}

/** Where the key at the end of a path starts, or the item of a list. */
function offsetOf(root: Node, path: Path): number | undefined {
  const node = findNodeAtLocation(root, [...path])
  return node?.parent?.type === 'property' ? node.parent.offset : node?.offset
}

function rootOf(name: string, text: string): Node {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  const [error] = errors
  if (root && !error) return root
  const message = error
    ? `This is not valid JSON: ${SYNTAX[printParseErrorCode(error.error)] ?? 'something is wrong'} here.`
    : 'The file is empty; write {}.'
  throw syntaxError(name, text, error?.offset ?? 0, message)
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
