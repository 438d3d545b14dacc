import {type CompletionItem, CompletionItemKind, type Range} from 'vscode-languageserver'
import type {Linted} from './linted.js'

interface NamedGoal {
  id: string
  text: string
  unit?: string
}

export interface CompletionSources {
  /** Goals that an objective here may contribute to. */
  parents: readonly NamedGoal[]
  /** Goals of others that one here may depend on. */
  others: readonly NamedGoal[]
  rules: readonly {id: string; summary: string}[]
  /** Keys that front matter may have, with what they are for. */
  keys: readonly {key: string; detail: string}[]
}

/** Labels behind which a parent is named, in both languages. */
const PARENT =
  /(?:parents?|supports|contributes to|aligned (?:to|with)|zahlt ein auf|beitrag zu|elternziel|übergeordnetes ziel)\W*[:"'[| ]\s*([^:"']*)$/i
const DEPENDENCY =
  /(?:depends on|dependencies|dependency|hängt ab von|abhängig von|abhängigkeit(?:en)?)\W*[:"'[| ]\s*([^:"']*)$/i
const DIRECTIVE = /okr-lint-(?:disable(?:-next-line|-line|-file)?|enable)\s+(?:[\w-]+,\s*)*([\w-]*)$/
const DIRECTIVE_START = /(?:<!--|#|\/\/)\s*(okr-?l?i?n?t?-?[\w-]*)$/

const DIRECTIVES = [
  'okr-lint-disable-next-line',
  'okr-lint-disable-line',
  'okr-lint-disable',
  'okr-lint-enable',
  'okr-lint-disable-file',
]

/** What may be written at a place: the id of a parent, a rule to silence, a directive, a key of the front matter. */
export function completionsAt(
  {text}: Pick<Linted, 'text'>,
  offset: number,
  sources: CompletionSources,
): CompletionItem[] {
  const position = text.positionAt(offset)
  const line = text.getText({start: {line: position.line, character: 0}, end: position})
  const replacing = (typed: string): Range => ({
    start: {line: position.line, character: position.character - typed.length},
    end: position,
  })
  const item = (label: string, kind: CompletionItemKind, typed: string, detail?: string): CompletionItem => ({
    label,
    kind,
    ...(detail !== undefined && {detail}),
    textEdit: {range: replacing(typed), newText: label},
  })

  const silenced = DIRECTIVE.exec(line)
  if (silenced)
    return sources.rules.map(({id, summary}) => item(id, CompletionItemKind.Value, silenced[1] ?? '', summary))
  const directive = DIRECTIVE_START.exec(line)
  if (directive) return DIRECTIVES.map((name) => item(name, CompletionItemKind.Keyword, directive[1] ?? ''))
  for (const [label, goals] of [
    [PARENT, sources.parents],
    [DEPENDENCY, sources.others],
  ] as const) {
    const named = label.exec(line)
    if (!named) continue
    return goals.map(({id, text: goal, unit}) =>
      item(id, CompletionItemKind.Reference, named[1] ?? '', unit === undefined ? goal : `${unit}: ${goal}`),
    )
  }
  const key = /^([\w-]*)$/.exec(line)
  if (key && isInFrontMatter(text.getText(), offset)) {
    return sources.keys.map(({key: name, detail}) => ({
      ...item(name, CompletionItemKind.Property, key[1] ?? '', detail),
      textEdit: {range: replacing(key[1] ?? ''), newText: `${name}: `},
    }))
  }
  return []
}

/** Front matter starts with the first line and ends with the next line of three hyphens. */
function isInFrontMatter(text: string, offset: number): boolean {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return false
  const end = text.slice(4).search(/^---[ \t]*$/m)
  return offset > 3 && (end < 0 || offset <= end + 4)
}
