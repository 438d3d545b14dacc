import {isMap, isScalar, type Node, parseDocument} from 'yaml'
import {type Path, type Source, syntaxError, textSource} from './source.js'

/** Reads YAML; an empty file is an empty config. */
export function yamlSource(name: string, folder: string, text: string): Source {
  const document = parseDocument(text, {logLevel: 'silent', prettyErrors: false})
  const [error] = document.errors
  if (error) {
    const message = error.message.split('\n')[0]?.replace(/[.:]?\s*$/, '')
    throw syntaxError(name, text, error.pos[0], `This is not valid YAML: ${message}.`)
  }
  const value: unknown = document.toJS() ?? {}
  return textSource(name, folder, text, value, (path) => offsetOf(document.contents, path))
}

/** Where the key at the end of a path starts, or the item of a list. */
function offsetOf(root: Node | null, path: Path): number | undefined {
  let node: unknown = root
  let start = root?.range?.[0]
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) return undefined
      start = (pair.key as Node).range?.[0]
      node = pair.value
    } else {
      node = (node as {get?(key: string | number, keepScalar: boolean): unknown})?.get?.(key, true)
      if (node === undefined || node === null) return undefined
      start = (node as Node).range?.[0]
    }
  }
  return start
}
