import type {Language, ParseProblem, Span} from '../../../model/index.js'
import {type DataNode, type DataTree, endOf, startOf} from '../node.js'
import {readErrors} from './errors.js'
import {valueOfNode} from './value.js'

const NAME = /(?:^|[/\\])okr\.schema\.json#?$/
const COMMENT = /^#\s*yaml-language-server:\s*\$schema=\S*okr\.schema\.json\s*$/m

/** What does not fit the schema in a file that names it; files in other shapes are never held to it. */
export async function schemaProblems(tree: DataTree): Promise<ParseProblem[]> {
  const declared = tree.roots.filter((root) => namesSchema(root, tree))
  if (declared.length === 0) return []
  const {validate} = await import('./validator.js')
  return declared.flatMap((root) => {
    if (validate(valueOfNode(root))) return []
    return readErrors(validate.errors ?? [])
      .map(({path, key, message}): ParseProblem => {
        const node = nodeAt(root, path)
        return {message, span: firstLine(spanOf(node, key), tree.text)}
      })
      .sort((a, b) => a.span.start - b.span.start)
  })
}

function namesSchema(root: DataNode, {syntax, text}: DataTree): boolean {
  if (root.kind !== 'map') return false
  const named = root.entries.find(({key}) => key === '$schema')?.value
  if (named?.kind === 'scalar') return NAME.test(named.text.text)
  return syntax === 'yaml' && COMMENT.test(text.slice(0, startOf(root)))
}

/** The value at the end of a path; the last one that is there where it leads further. */
function nodeAt(root: DataNode, path: readonly string[]): DataNode {
  let node = root
  for (const part of path) {
    const next: DataNode | undefined =
      node.kind === 'map'
        ? node.entries.findLast(({key}) => key === part)?.value
        : node.kind === 'list'
          ? node.items[Number(part)]
          : undefined
    if (!next) return node
    node = next
  }
  return node
}

function spanOf(node: DataNode, key: string | undefined): Span {
  const entry = node.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined
  return entry?.keySpan ?? {start: startOf(node), end: endOf(node)}
}

function firstLine({start, end}: Span, text: string): Span {
  const length = text.slice(start, end).search(/[\r\n]/)
  return {start, end: length < 0 ? end : start + length}
}

/** Keys that stand twice in one of these maps: only one of them can be read. */
export function repeatedKeys(node: DataNode, isRead: (span: Span) => boolean): ParseProblem[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => repeatedKeys(item, isRead))
  const own = node.entries.filter(({isMerged}) => !isMerged)
  const known = new Set<string>()
  const twice = own.filter(({key}) => known.size === known.add(key).size)
  const below = own.filter(({value, end}) => endOf(value) === end).flatMap(({value}) => repeatedKeys(value, isRead))
  return [
    ...(isRead(node.span) ? twice.map(({key, keySpan}) => ({message: repeated(key), span: keySpan})) : []),
    ...below,
  ]
}

const repeated = (key: string): Record<Language, string> => ({
  en: `“${key}” stands here twice, and only one of the two can be read. Keep the one that you mean.`,
  de: `„${key}“ steht hier doppelt, und nur eins von beiden lässt sich lesen. Behalt das, das du meinst.`,
})
