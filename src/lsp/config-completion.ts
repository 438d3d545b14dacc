import {getLocation, type Location} from 'jsonc-parser'
import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import {RULE_LEVELS} from '../config/config.js'
import {keysAt} from '../config/schema.js'
import {presets, rules} from '../lint.js'
import type {Linted} from './linted.js'
import {rangeOf} from './range.js'

/** A place in a config: the keys that lead to it, and what is written there already. */
interface Place {
  path: readonly (string | number)[]
  /** Whether a key belongs there, not a value. */
  isKey: boolean
  typed: {start: number; end: number}
}

/** What may be written at a place of a config: its keys, rules and their options, levels, presets, languages. */
export function configCompletionsAt(
  {text}: Pick<Linted, 'text'>,
  offset: number,
  summaries: readonly {id: string; summary: string}[],
): CompletionItem[] {
  const isYaml = /ya?ml$/.test(text.uri)
  const source = text.getText()
  const {path, isKey, typed} = isYaml ? yamlPlace(source, offset) : jsonPlace(source, offset)
  const isNew = !/^\s*:/.test(source.slice(typed.end))
  const written = (name: string) => `${isYaml ? name : JSON.stringify(name)}${isKey && isNew ? ': ' : ''}`
  return namesAt(path, isKey).map((name) => {
    const detail = summaries.find(({id}) => id === name)?.summary
    return {
      label: name,
      kind: isKey ? CompletionItemKind.Property : CompletionItemKind.Value,
      ...(detail !== undefined && {detail}),
      // Editors look for what is typed, its quotes included, in this.
      filterText: isYaml ? name : JSON.stringify(name),
      textEdit: {range: rangeOf(text, typed), newText: written(name)},
    }
  })
}

function namesAt(path: Place['path'], isKey: boolean): readonly string[] {
  // An override says the same as a config.
  const [key, name, ...below] = path[0] === 'overrides' && typeof path[1] === 'number' ? path.slice(2) : path
  if (key === 'rules') {
    if (name === undefined) return isKey ? rules.map(({id}) => id) : []
    if (below.length === 0 && isKey) return ['severity', 'ignore', ...optionsOf(name)]
    return isKey || (below.length > 0 && below[0] !== 'severity') ? [] : RULE_LEVELS
  }
  if (isKey) return keysAt(path)
  if (key === 'extends') return Object.keys(presets)
  if (key === 'language' || key === 'locale') return ['en', 'de']
  if (key === 'directives') return name === 'forbid' ? ['true', 'false'] : RULE_LEVELS
  return []
}

const optionsOf = (id: string | number): string[] => Object.keys(rules.find((rule) => rule.id === id)?.defaults ?? {})

function jsonPlace(text: string, offset: number): Place {
  const {path, isAtPropertyKey, previousNode}: Location = getLocation(text, offset)
  const end = previousNode ? previousNode.offset + previousNode.length : 0
  const isInside = previousNode !== undefined && previousNode.offset < offset && offset <= end
  const typed = isInside ? {start: previousNode.offset, end} : {start: offset, end: offset}
  // The last part of the path is the key itself that is being written.
  return {path: isAtPropertyKey ? path.slice(0, -1) : path, isKey: isAtPropertyKey, typed}
}

const YAML_LINE = /^([ \t]*)(- +)?(?:["']?([\w-]+)["']?:[ \t]+)?["']?([\w/-]*)$/
const YAML_KEY = /^([ \t]*)(- +)?["']?([\w-]+)["']?:/

/** YAML by its lines alone: while somebody writes in it, it is seldom whole. */
function yamlPlace(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r?\n/)
  const [, indent = '', dash, key, word = ''] = YAML_LINE.exec(lines.pop() ?? '') ?? []
  const path: (string | number)[] = [...(dash === undefined ? [] : [0]), ...(key === undefined ? [] : [key])]
  let depth = indent.length
  for (const line of lines.reverse()) {
    const [, space = '', item = '', above] = YAML_KEY.exec(line) ?? []
    if (above === undefined || space.length >= depth) continue
    // The first key of an item stands behind its dash, and the others below that key.
    const isParent = space.length + item.length < depth
    path.unshift(...(item === '' ? [] : [0]), ...(isParent ? [above] : []))
    depth = space.length
  }
  const typed = {start: offset - word.length, end: offset}
  return {path, isKey: key === undefined && path[0] !== 'extends', typed}
}
