import {Lexer} from 'yaml'
import type {Comment} from './comment.js'

/** Marks of the lexer that stand for no text; the last one says that plain text follows, whatever it begins with. */
const MARKS = ['\u0002', '\u0018', '\u001f']

/** The comments of the YAML between two offsets of a text. */
export function commentsInYaml(text: string, start = 0, end = text.length): Comment[] {
  const comments: Comment[] = []
  let at = start
  let before = ''
  for (const token of new Lexer().lex(text.slice(start, end))) {
    if (token.startsWith('#') && before !== MARKS.at(-1)) {
      const span = {start: at, end: at + token.trimEnd().length}
      comments.push({span, body: {start: at + 1, end: span.end}})
    }
    if (!MARKS.includes(token)) at += token.length
    before = token
  }
  return comments
}
