import {type ParsedNode, parseAllDocuments} from 'yaml'
import type {Language, ParseProblem} from '../../model/index.js'
import type {DataNode} from './node.js'
import {nodesOf} from './yaml-nodes.js'

/**
 * Reads the YAML between two offsets of a text.
 * @param what names the thing in a problem's message
 */
export function readYaml(
  text: string,
  start = 0,
  end = text.length,
  what: Record<Language, string> = {en: 'This YAML', de: 'Dieses YAML'},
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
          message: {
            en: `${what.en} cannot be read: ${plainly(error.message)}. Fix this line and run okr-lint again.`,
            de: `${what.de} lässt sich nicht lesen (${plainly(error.message)}). Berichtige diese Zeile und ruf okr-lint noch einmal auf.`,
          },
          span: {start: start + error.pos[0], end: start + Math.min(source.length, Math.max(...error.pos))},
        })
      }
      const root = document.contents && nodesOf(document.contents, text, start)
      if (root) roots.push(root)
    }
    return {roots, problems}
  } catch {
    return {
      roots: [],
      problems: [
        {
          message: {
            en: `${what.en} cannot be read: it is nested too deeply. Keep OKRs within a few levels.`,
            de: `${what.de} ist zu tief verschachtelt, um es zu lesen. Ein paar Ebenen genügen für OKRs.`,
          },
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
