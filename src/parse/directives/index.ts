import type {Directive, Format} from '../../model/index.js'
import {type Comment, directiveOf} from './comment.js'

/** What a document says to okr-lint itself, in the order of the text. */
export async function directivesIn(text: string, format: Format): Promise<Directive[]> {
  const {comments, keys} = await found(text, format)
  const directives = comments.flatMap((comment) => directiveOf(text, comment, comments) ?? [])
  return [...directives, ...keys].sort((a, b) => a.span.start - b.span.start)
}

async function found(text: string, format: Format): Promise<{comments: Comment[]; keys: Directive[]}> {
  if (format === 'json') {
    const {commentsInJson, keysInJson} = await import('./json.js')
    return {comments: commentsInJson(text), keys: keysInJson(text)}
  }
  if (format === 'yaml') {
    const {commentsInYaml} = await import('./yaml.js')
    return {comments: commentsInYaml(text), keys: []}
  }
  const {commentsInMarkdown} = await import('./markdown.js')
  return {comments: await commentsInMarkdown(text), keys: []}
}
