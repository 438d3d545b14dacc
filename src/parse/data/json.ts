import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Language, ParseProblem} from '../../model/index.js'
import {type DataNode, endOf, MAX_DEPTH, placed, pointerTo} from './node.js'

/** Reads JSON, comments and trailing commas allowed; what can be read of a broken file is read. */
export function readJson(text: string): {root?: DataNode; problems: ParseProblem[]} {
  if (tooDeep(text)) {
    return {
      problems: [
        {
          message: {
            en: 'This JSON is nested too deeply to be read. Keep OKRs within a few levels.',
            de: 'Dieses JSON ist zu tief verschachtelt, um es zu lesen. Ein paar Ebenen genügen für OKRs.',
          },
          span: {start: 0, end: 0},
        },
      ],
    }
  }
  const errors: ParseError[] = []
  const base = text.startsWith('\ufeff') ? 1 : 0
  const tree = parseTree(text, errors, {allowTrailingComma: true, disallowComments: false})
  const first = errors.find(
    ({error, offset}) => !(base === 1 && offset === 0 && printParseErrorCode(error) === 'InvalidSymbol'),
  )
  const problems: ParseProblem[] = first
    ? [
        {
          message: unreadable(printParseErrorCode(first.error)),
          span: {start: first.offset, end: Math.min(text.length, first.offset + first.length)},
        },
      ]
    : []
  const root = tree && convert(tree, text, '', 0)
  return root ? {root, problems} : {problems}
}

const WORDS: Partial<Record<string, Record<Language, string>>> = {
  CommaExpected: {en: 'a comma is missing', de: 'ein Komma fehlt'},
  ColonExpected: {en: 'a colon is missing', de: 'ein Doppelpunkt fehlt'},
  ValueExpected: {en: 'a value is missing', de: 'ein Wert fehlt'},
  PropertyNameExpected: {
    en: 'a key in double quotes is missing',
    de: 'ein Schlüssel in doppelten Anführungszeichen fehlt',
  },
  CloseBraceExpected: {en: 'a closing brace } is missing', de: 'eine schließende Klammer } fehlt'},
  CloseBracketExpected: {en: 'a closing bracket ] is missing', de: 'eine schließende Klammer ] fehlt'},
  EndOfFileExpected: {en: 'the file should end here', de: 'hier sollte die Datei zu Ende sein'},
  UnexpectedEndOfString: {
    en: 'a closing double quote is missing',
    de: 'ein schließendes doppeltes Anführungszeichen fehlt',
  },
  InvalidSymbol: {en: 'this is no JSON value', de: 'das ist kein Wert in JSON'},
}

function unreadable(code: string): Record<Language, string> {
  const {en, de} = WORDS[code] ?? {en: 'something unexpected stands here', de: 'hier steht etwas Unerwartetes'}
  return {
    en: `This JSON cannot be read past this place: ${en}. Fix it and run okr-lint again.`,
    de: `Ab hier lässt sich dieses JSON nicht lesen: ${de}. Berichtige das und ruf okr-lint noch einmal auf.`,
  }
}

function tooDeep(text: string): boolean {
  let depth = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (inside) {
      if (unit === '\\') at++
      else if (unit === '"') inside = false
    } else if (unit === '"') inside = true
    else if (unit === '{' || unit === '[') {
      if (++depth > 400) return true
    } else if (unit === '}' || unit === ']') depth--
  }
  return false
}

function convert(node: Node, text: string, pointer: string, depth: number): DataNode | undefined {
  const span = {start: node.offset, end: node.offset + node.length}
  if (depth > MAX_DEPTH) return undefined
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap(({children}) => {
      const [key, value] = children ?? []
      const name = String(key?.value ?? '')
      const converted = value && convert(value, text, pointerTo(pointer, name), depth + 1)
      if (!key || !converted) return []
      const keySpan = {start: key.offset, end: key.offset + key.length}
      return [{key: name, keySpan, value: converted, end: endOf(converted)}]
    })
    return {kind: 'map', entries, span, pointer, isFlow: true}
  }
  if (node.type === 'array') {
    const items = (node.children ?? []).flatMap(
      (child, index) => convert(child, text, pointerTo(pointer, index), depth + 1) ?? [],
    )
    return {kind: 'list', items, span, pointer, isFlow: true}
  }
  const isText = node.type === 'string'
  const inner = isText ? {start: span.start + 1, end: Math.max(span.start + 1, span.end - 1)} : span
  const value = node.value === null || node.value === undefined ? '' : String(node.value)
  return {
    kind: 'scalar',
    text: placed(isText ? value : text.slice(inner.start, inner.end).replace(/^null$/, ''), text, inner),
    span: inner,
    whole: span,
    quote: isText ? '"' : '',
    isText,
    pointer,
  }
}
