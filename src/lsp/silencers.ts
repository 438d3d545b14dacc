import {findNodeAtOffset, type Node, parseTree} from 'jsonc-parser'
import type {LintMessage} from '../lint.js'
import type {Edit, OkrDocument} from '../model/index.js'
import type {Linted} from './linted.js'
import type {Words} from './words.js'

/** Ways to silence a rule where it speaks, each with a gap for the reason. Nothing that okr-lint says about silencing. */
export function silencersFor(
  {text, document}: Linted,
  {ruleId, line, column}: LintMessage,
  words: Words,
): {title: string; edits: Edit[]}[] {
  if (ruleId === null || ruleId.startsWith('directive-')) return []
  const start = text.offsetAt({line: line - 1, character: 0})
  const offset = start + column - 1
  const here = hereEdit(document, ruleId, start, offset, words)
  const whole = wholeEdit(document, ruleId, words)
  return [
    ...(here ? [{title: words.disableLine(ruleId), edits: [here]}] : []),
    ...(whole ? [{title: words.disableFile(ruleId), edits: [whole]}] : []),
  ]
}

const insert = (at: number, text: string): Edit => ({range: [at, at], text})

function hereEdit(
  {text, format, filePath = ''}: OkrDocument,
  rule: string,
  start: number,
  offset: number,
  words: Words,
) {
  const eol = lineBreakIn(text)
  const indent = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? ''
  switch (format) {
    case 'yaml':
      return insert(start, `${indent}# okr-lint-disable-next-line ${rule} -- [${words.reason}]${eol}`)
    case 'json':
      return filePath.endsWith('.jsonc')
        ? insert(start, `${indent}// okr-lint-disable-next-line ${rule} -- [${words.reason}]${eol}`)
        : keyEdit(text, rule, offset, words)
    default: {
      // A comment of its own between two items or rows would part their list or table.
      const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0)
      const at = text[end - 1] === '|' && end - 1 > offset ? end - 1 : end
      const gap = /\s/.test(text[at - 1] ?? '') ? '' : ' '
      return insert(at, `${gap}<!-- okr-lint-disable-line ${rule} -- [${words.reason}] -->${at < end ? ' ' : ''}`)
    }
  }
}

function wholeEdit({text, format, filePath = ''}: OkrDocument, rule: string, words: Words): Edit | undefined {
  const eol = lineBreakIn(text)
  const directive = `okr-lint-disable-file ${rule} -- [${words.reason}]`
  const start = text.startsWith('\ufeff') ? 1 : 0
  switch (format) {
    case 'yaml':
      return insert(start, `# ${directive}${eol}`)
    case 'json':
      return filePath.endsWith('.jsonc')
        ? insert(start, `// ${directive}${eol}`)
        : keyEdit(text, rule, text.search(/\S/), words)
    default: {
      const frontMatter = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start))
      const at = start + (frontMatter?.index === 0 ? frontMatter[0].length : 0)
      return insert(at, `<!-- ${directive} -->${eol}${eol}`)
    }
  }
}

/** Plain JSON has no comments: the object around the finding says it by a key. */
function keyEdit(text: string, rule: string, offset: number, words: Words): Edit | undefined {
  const root = parseTree(text, [], {allowTrailingComma: true})
  let node: Node | undefined = root && findNodeAtOffset(root, Math.max(offset, root.offset), true)
  while (node && node.type !== 'object') node = node.parent
  const [first] = node?.children ?? []
  if (!node || !first || node.children?.some(({children}) => children?.[0]?.value === 'okrLint')) return undefined
  const between = text.slice(node.offset + 1, first.offset)
  return insert(
    first.offset,
    `"okrLint": {"disable": {"${rule}": "[${words.reason}]"}},${between === '' ? ' ' : between}`,
  )
}

const lineBreakIn = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
