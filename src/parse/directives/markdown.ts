import type {Html, RootContent} from 'mdast'
import {chunksOf} from '../markdown/chunks.js'
import {tree} from '../markdown/tree.js'
import type {Comment} from './comment.js'

interface Parent {
  children?: RootContent[]
}

/** The HTML comments of a Markdown text and the comments of its front matter; what stands in code is an example. */
export async function commentsInMarkdown(text: string): Promise<Comment[]> {
  const base = text.startsWith('\ufeff') ? 1 : 0
  const comments: Comment[] = []
  for (const {start, end} of chunksOf(text, base).chunks) {
    const part = text.slice(start, end)
    if (!part.includes('okr-lint-')) continue
    const nodes = tree(part, start === base)
    const [opening] = nodes
    if (opening?.type === 'yaml') {
      const {commentsInYaml} = await import('./yaml.js')
      const [from, to] = placeOf(opening, start)
      comments.push(...commentsInYaml(text, from + '---'.length, to - '---'.length))
    }
    for (const html of htmlIn(nodes)) comments.push(...commentsIn(text, ...placeOf(html, start)))
  }
  return comments
}

function* htmlIn(nodes: readonly RootContent[]): Generator<Html> {
  const open = [...nodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') yield node
    else open.push(...((node as Parent).children ?? []).toReversed())
  }
}

function placeOf({position}: RootContent, base: number): [start: number, end: number] {
  return [base + (position?.start.offset ?? 0), base + (position?.end.offset ?? 0)]
}

const commentsIn = (text: string, start: number, end: number): Comment[] =>
  [...text.slice(start, end).matchAll(/<!--(?!-?>)([\s\S]*?)-->/g)].map((match) => {
    const from = start + match.index
    const to = from + match[0].length
    return {span: {start: from, end: to}, body: {start: from + '<!--'.length, end: to - '-->'.length}}
  })
