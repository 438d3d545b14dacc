import {isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseAllDocuments} from 'yaml'
import type {ParseProblem} from '../../model/index.js'
import {type DataNode, MAX_DEPTH, placed, pointerTo} from './node.js'

/**
 * Reads the YAML between two offsets of a text, aliases unresolved: an OKR repeated by an alias is one OKR.
 * @param what names the thing in a problem's message: “This YAML”, “The front matter”.
 */
export function readYaml(
  text: string,
  start = 0,
  end = text.length,
  what = 'This YAML',
): {roots: DataNode[]; problems: ParseProblem[]} {
  const source = text.slice(start, end)
  try {
    if (tooDeep(source)) throw new RangeError('depth')
    const documents = parseAllDocuments(source, {
      logLevel: 'silent',
      uniqueKeys: false,
      strict: false,
      prettyErrors: false,
    })
    const roots: DataNode[] = []
    const problems: ParseProblem[] = []
    for (const document of documents as Iterable<{
      contents: ParsedNode | null
      errors: {message: string; pos: [number, number]}[]
    }>) {
      const error = document.errors[0]
      if (error && problems.length === 0) {
        problems.push({
          message: `${what} cannot be read: ${plainly(error.message)}. Fix this line and run okr-lint again.`,
          span: {start: start + error.pos[0], end: start + Math.min(source.length, Math.max(...error.pos))},
        })
      }
      const root = document.contents && convert(document.contents, text, start, '', 0)
      if (root) roots.push(root)
    }
    return {roots, problems}
  } catch {
    return {
      roots: [],
      problems: [
        {
          message: `${what} cannot be read: it is nested too deeply. Keep OKRs within a few levels.`,
          span: {start, end: start},
        },
      ],
    }
  }
}

const plainly = (message: string) => {
  const [first = ''] = message.split(/\n| at line /)
  return first.replace(/[.:]\s*$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())
}

const tooDeep = (source: string) =>
  /^ {600}\s*\S|[[{][[{\s]{400}/m.test(source) ||
  (source.match(/[[{]/g)?.length ?? 0) > 20000 ||
  /(?:- ){300}/.test(source)

function convert(node: Node, text: string, base: number, pointer: string, depth: number): DataNode | undefined {
  if (depth > MAX_DEPTH || isAlias(node)) return undefined
  const [from, to] = node.range ?? [0, 0]
  const span = {start: base + from, end: base + to}
  if (isMap(node)) {
    const entries = node.items.flatMap(({key, value}) => {
      if (!isScalar(key)) return []
      const name = String(key.value ?? '')
      const at = base + (key.range?.[1] ?? 0)
      const converted: DataNode | undefined = value
        ? convert(value as Node, text, base, pointerTo(pointer, name), depth + 1)
        : {
            kind: 'scalar',
            text: {text: '', segments: [], marks: []},
            span: {start: at, end: at},
            isText: false,
            pointer: pointerTo(pointer, name),
          }
      return converted ? [{key: name, value: converted}] : []
    })
    return {kind: 'map', entries, span, pointer}
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item, index) =>
      item ? (convert(item as Node, text, base, pointerTo(pointer, index), depth + 1) ?? []) : [],
    )
    return {kind: 'list', items, span, pointer}
  }
  if (!isScalar(node)) return undefined
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
  const header = block ? (/^[^\n]*\n?/.exec(text.slice(span.start, span.end))?.[0].length ?? 0) : 0
  const inner = quoted
    ? {start: span.start + 1, end: Math.max(span.start + 1, span.end - 1)}
    : {start: span.start + header, end: span.end}
  const value =
    node.value === null || node.value === undefined
      ? ''
      : typeof node.value === 'string'
        ? node.value
        : (node.source ?? String(node.value))
  const place = value === '' ? {start: inner.start, end: inner.start} : inner
  return {
    kind: 'scalar',
    text: placed(value, text, inner),
    span: place,
    isText: typeof node.value === 'string',
    pointer,
  }
}
