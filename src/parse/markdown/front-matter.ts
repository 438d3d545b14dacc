import type {RootContent} from 'mdast'
import type {FieldName, Fields, ParseProblem} from '../../model/index.js'
import type {DataNode, ScalarNode} from '../data/node.js'
import {fieldName} from '../fields.js'

export interface FrontMatter {
  fields: Fields
  problems: ParseProblem[]
  /** The whole of it, for files that keep their OKRs there. */
  root?: DataNode
}

export async function frontMatter(node: RootContent | undefined, text: string, base: number): Promise<FrontMatter> {
  if (node?.type !== 'yaml' && (node as {type?: string} | undefined)?.type !== 'toml') return {fields: {}, problems: []}
  const at = base + (node?.position?.start.offset ?? 0)
  const end = base + (node?.position?.end.offset ?? 0)
  const start = at + (/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 80))?.[0].length ?? 0)
  const close = Math.max(start, end - 3)
  if (node?.type !== 'yaml') return {fields: tomlFields(text, start, close), problems: []}
  const {readYaml} = await import('../data/yaml.js')
  const {roots, problems} = readYaml(text, start, close, {
    en: 'The front matter',
    de: 'Das Front Matter',
  })
  const [root] = roots
  return {fields: root ? fieldsOf(root) : {}, problems, ...(root ? {root} : {})}
}

function fieldsOf(root: DataNode): Fields {
  const fields: Fields = {}
  if (root.kind !== 'map') return fields
  for (const {key, value} of root.entries) {
    const name = nameOf(key)
    const scalar = first(value)
    if (name && scalar) fields[name] ??= {value: scalar.text.text, span: scalar.span}
  }
  return fields
}

/** At the top of a file a unit is an organisation's, not a metric's. */
function nameOf(key: string): FieldName | undefined {
  const name = fieldName(key)
  return name === 'unit' ? 'teamName' : name
}

function first(node: DataNode): ScalarNode | undefined {
  if (node.kind === 'scalar') return node
  return node.kind === 'list' && node.items[0] ? first(node.items[0]) : undefined
}

/** The simple pairs of TOML; nothing deeper is needed for a set's fields. */
function tomlFields(text: string, start: number, end: number): Fields {
  const fields: Fields = {}
  for (const match of text
    .slice(start, end)
    .matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"'#[{][^#\r\n]*))/gm)) {
    const value = (match[2] ?? match[3] ?? match[4] ?? '').trim()
    const name = nameOf(match[1] ?? '')
    const at = start + match.index + match[0].lastIndexOf(value)
    if (name) fields[name] ??= {value, span: {start: at, end: at + value.length}}
  }
  return fields
}
